using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pages;

/// <summary>Links each page alone and compares what is found with its key; near copies and paraphrases count as supports.</summary>
public static class PageEvaluation
{
    private static readonly ImmutableArray<RelationType> Types = [RelationType.Contradicts, RelationType.Supports];

    /// <summary>Scores all pages together.</summary>
    public static PageReport Run(ImmutableArray<GoldPage> pages, LinkingOptions options, CancellationToken cancellation = default)
    {
        var found = pages.SelectMany(p => Found(p, options, cancellation)).ToArray();
        var gold = pages.SelectMany(p => p.Relations.Where(r => r.Type is not null).DistinctBy(r => (r.Pair, r.Type)).Select(r => (Page: p.Name, Gold: r))).ToArray();
        var (drawn, kept) = (found.Select(f => f.Key).ToHashSet(), gold.Select(g => Key(g.Page, g.Gold)).ToHashSet());
        LabelScore Score(string label, Func<GoldRelation, bool> counts, int decided) => new(
            label, gold.Count(g => counts(g.Gold) && drawn.Contains(Key(g.Page, g.Gold))), gold.Count(g => counts(g.Gold)), decided);
        var decoys = pages.SelectMany(p => p.Relations.Where(r => r.Type is null).Select(r => (p.Name, r.Pair, RelationType.Contradicts))).ToArray();
        return new PageReport(
            pages.Length, pages.Sum(p => p.Insights.Length),
            [.. Types.Select(t => Score(Words.Of(t), g => g.Type == t, found.Count(f => f.Key.Type == t)))],
            [.. Types.Select(t => Score($"{Words.Of(t)}, strong", g => g.Type == t && g.IsStrong, 0))],
            [.. gold.Select(g => (Type: g.Gold.Type!.Value, g.Gold.Kind)).Distinct().OrderBy(k => k.Type).ThenBy(k => k.Kind, StringComparer.Ordinal)
                .Select(k => Score($"{Words.Of(k.Type)}, {k.Kind}", g => (g.Type, g.Kind) == (k.Type, k.Kind), 0))],
            decoys.Length, decoys.Count(drawn.Contains),
            Scores.Reliability.Of(found.Select(f => (f.Relation.Confidence, kept.Contains(f.Key)))),
            [.. found.Where(f => !kept.Contains(f.Key)).Select(f => new WrongRelation(f.Key.Page, f.Key.Pair.Item1, f.Key.Pair.Item2, f.Relation))]);
    }

    private static (string Page, (int, int) Pair, RelationType Type) Key(string page, GoldRelation gold) => (page, gold.Pair, gold.Type!.Value);

    private static IEnumerable<((string Page, (int, int) Pair, RelationType Type) Key, Relation Relation)> Found(GoldPage page, LinkingOptions options, CancellationToken cancellation)
    {
        var numbers = page.Insights.Index().ToDictionary(i => Insight.IdOf(i.Item), i => i.Index + 1, StringComparer.Ordinal);
        ImmutableArray<Insight> insights = [.. page.Insights.Select(text => new Insight(Insight.IdOf(text), text, text, InsightKind.Insight, [], []))];
        return Linker.Link(new Corpus([], insights), options, null, cancellation).Relations
            .Select(r => (Key: (page.Name, Pair(numbers[r.From], numbers[r.To]), r.Type == RelationType.Restates ? RelationType.Supports : r.Type), Relation: r))
            .OrderByDescending(r => r.Relation.Confidence).DistinctBy(r => r.Key);
    }

    private static (int, int) Pair(int a, int b) => (Math.Min(a, b), Math.Max(a, b));
}
