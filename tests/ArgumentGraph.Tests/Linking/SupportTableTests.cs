using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Pairs of insights one of which must support the other, and pairs between which a support would mislead; one row a case.</summary>
public sealed class SupportTableTests
{
    public static TheoryData<string, string, string> Supports => Rows(r => r[0] != "none");

    public static TheoryData<string, string, string> NoSupports => Rows(r => r[0] == "none");

    [Theory]
    [MemberData(nameof(Supports))]
    public void Is_a_support(string kind, string first, string second) =>
        Assert.Contains(Corpora.Between(first, second), r => r.Type == RelationType.Supports && Words.Of(r.Kind) == kind);

    [Theory]
    [MemberData(nameof(NoSupports))]
    public void Is_no_support(string none, string first, string second) =>
        Assert.True(Corpora.Between(first, second).All(r => r.Type == RelationType.Contradicts), none);

    private static TheoryData<string, string, string> Rows(Func<string[], bool> wanted)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in LinkingRows.Fields("supports.tsv", 3).Where(wanted))
            rows.Add(row[0], row[1], row[2]);
        return rows;
    }
}
