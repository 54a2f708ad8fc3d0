using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Shapes that must be contradictions, and shapes that look like one and are none; one row a case.</summary>
public sealed class ContradictionShapeTests
{
    public static TheoryData<string, string, string> Contradictions => LinkingRows.Of("contradictions.tsv");

    public static TheoryData<string, string, string> NoContradictions => LinkingRows.Of("no-contradictions.tsv");

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Is_a_contradiction(string shape, string first, string second)
    {
        Assert.Contains(Corpora.Between(first, second), r => r.Type == RelationType.Contradicts && Words.Of(r.Kind) == shape);
    }

    [Theory]
    [MemberData(nameof(NoContradictions))]
    public void Is_no_contradiction(string shape, string first, string second) =>
        Assert.True(Corpora.Between(first, second).All(r => r.Type != RelationType.Contradicts), shape);
}
