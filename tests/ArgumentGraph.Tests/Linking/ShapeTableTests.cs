using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

/// <summary>
/// For each shape that looks like a contradiction and is none, pairs of that shape and beside them as many true contradictions
/// that differ from them by a word or two; read in both orders.
/// </summary>
public sealed class ShapeTableTests
{
    private const string None = "none";
    private const int LeastPerShape = 5;

    public static TheoryData<string, string, string, string> Rows => LinkingRows.OfShapes("shapes.tsv");

    public static TheoryData<string, string, string, string> Open => LinkingRows.OfShapes("shapes-open.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_pair_is_a_contradiction_of_its_kind_or_none(string shape, string kind, string first, string second) =>
        Assert.True(IsRight(kind, first, second) && IsRight(kind, second, first), shape);

    // Whoever mends one finds out, and moves its row.
    [Theory]
    [MemberData(nameof(Open))]
    public void A_known_failure_still_fails(string shape, string kind, string first, string second) =>
        Assert.False(IsRight(kind, first, second) && IsRight(kind, second, first), shape);

    [Fact]
    public void Every_shape_has_as_many_true_contradictions_as_false_ones()
    {
        var rows = LinkingRows.Fields("shapes.tsv", 4).Concat(LinkingRows.Fields("shapes-open.tsv", 4));
        Assert.All(rows.GroupBy(r => r[0], r => r[1] == None, StringComparer.Ordinal), shape =>
        {
            var falseOnes = shape.Count(none => none);
            Assert.True(falseOnes >= LeastPerShape && falseOnes <= shape.Count() - falseOnes, shape.Key);
        });
    }

    // How far the rules carry beyond the rows that they were made by; a better rule raises the one number and lowers the other.
    [Fact]
    public void Of_rows_that_no_rule_was_made_by_few_are_taken_wrong()
    {
        var rows = LinkingRows.Fields("shapes-unread.tsv", 4).ToLookup(r => r[1] == None, r => Judged(r[2], r[3]).Count > 0 && Judged(r[3], r[2]).Count > 0);
        Assert.InRange(rows[true].Count(clash => clash), 0, 5);
        Assert.InRange(rows[false].Count(clash => clash), 12, rows[false].Count());
    }

    private static bool IsRight(string kind, string first, string second)
    {
        var clashes = Judged(first, second);
        return kind == None ? clashes.Count == 0 : clashes.Contains(kind);
    }

    private static List<string> Judged(string first, string second)
    {
        var pair = new CandidatePair(Reading("a", first), Reading("b", second));
        var judge = new LexicalJudge(new CorpusStatistics([pair.First, pair.Second]), LinkingOptions.Default);
        return [.. judge.Judge(pair).Where(f => f is { TurnedDownBy: null, Type: RelationType.Contradicts }).Select(f => Words.Of(f.Kind))];
    }

    private static InsightReading Reading(string id, string text) => InsightReading.Of(new Insight(id, text, text, InsightKind.Insight, [], []));
}
