using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.Tests.Interchange;

/// <summary>Maps made by a seeded generator, of texts that every format has a trap for.</summary>
internal static class NastyMap
{
    private static readonly string[] s_pieces =
    [
        "plain words ", "\"quoted\" ", "it's ", "\\", "\\u0027 ", "\\n ", "{braces} ", "{a: 1", "}", "[x] ", "[x]: ", "[[", "]", "<b>bold</b> ", "< ", "> ", "<y>: ", "// comment ", "/* c */ ",
        "https://example.com/a_(b) ", "#tag ", "#(a tag) ", "@[x] ", "*star ", "**bold** ", "_under ", "snake_case ", "-- ", "---- ", "=== ", "======", ":smile: ", ".^. ", "10:30:45 ", "v1.2.3 ",
        "- minus ", "+ plus ", "-> ", "><", "(1) ", "1. ", "& ", "&amp; ", "&lt; ", "<!-- x --> ", "]]> ", "`tick` ", "$1 ", "100% ", "#35; ", "'; DROP ", "=1+1 ", "@SUM ", "; ", ", ", "a,b ", "| ", "~~ ",
        "\u4E2D\u6587 ", "\u65E5\u672C\u8A9E", "\U0001F525 ", "\U0001F468\u200D\U0001F469\u200D\U0001F467 ", "\u05E2\u05D1\u05E8\u05D9\u05EA ", "e\u0301tude ", "\u00A0", "\u202E rtl ", "\u200B", "\u2028", "\uFEFF",
        "\n", "\r\n", "\r", "\t", "  ", "\n\n", "\u0085", "end", "subgraph", "null", "true", "0x1F ",
    ];

    private static readonly string[] s_controls = ["\u0000", "\u0007", "\u001B", "\u007F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uD83D"];

    /// <summary>The same map for the same seed.</summary>
    /// <param name="controls">Whether there are also characters that XML forbids, and halves of surrogate pairs.</param>
    public static ArgumentMap Of(int seed, bool controls = false)
    {
        var random = new Random(seed);
        var pieces = controls ? [.. s_pieces, .. s_controls] : s_pieces;
        var documents = Enumerable.Range(0, random.Next(1, 4))
            .Select(i => SampleMap.DocumentOf($"{i} {Text(random, pieces, 3)}.txt", Text(random, pieces, 4), random.Next(2) == 0 ? null : "2026-01-02")).ToArray();
        var insights = Enumerable.Range(0, random.Next(1, 9)).Select(i => Insight(random, pieces, documents, i)).DistinctBy(i => i.Id).ToArray();
        var relations = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Relation(random, pieces, insights)).OfType<Relation>().DistinctBy(r => r.Id);
        var stating = insights.SelectMany(i => i.Sources).Select(s => s.DocumentId).ToHashSet();
        var map = SampleMap.Of(documents.Where(d => stating.Contains(d.Id)).OrderBy(d => d.Path, StringComparer.Ordinal), insights, relations);
        return map with { Inferences = [.. Inferences(random, pieces, map).DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal)] };
    }

    private static Insight Insight(Random random, string[] pieces, Document[] documents, int number)
    {
        var text = $"{Text(random, pieces, random.Next(60) == 0 ? 3000 : 9)}{number}";
        var sources = documents.Where(_ => random.Next(2) == 0).DefaultIfEmpty(documents[0]).Select(d =>
        {
            var span = new TextSpan(random.Next(1000), 1000 + random.Next(1000));
            return new Passage(Passage.IdOf(d.Sha256, span), d.Id, span, random.Next(2) == 0 ? text : Text(random, pieces, 5) + "q", random.Next(5));
        });
        var topics = Enumerable.Range(0, random.Next(4)).Select(_ => $"t{Text(random, pieces, 2).Trim()}").Distinct().Order(StringComparer.Ordinal)
            .Select(t => new TopicStance(t, (Stance)random.Next(3), random.Next(2) == 0 ? null : "cue"));
        return new Insight(
            ArgumentGraph.Model.Insight.IdOf(text), random.Next(4) == 0 ? text : Text(random, pieces, 4) + "T", text, (InsightKind)random.Next(3),
            [.. sources.OrderBy(s => s.Span.Start)], [.. topics]);
    }

    private static Relation? Relation(Random random, string[] pieces, Insight[] insights)
    {
        var (from, to) = (insights[random.Next(insights.Length)], insights[random.Next(insights.Length)]);
        if (from.Id == to.Id)
            return null;
        var type = (RelationType)random.Next(3);
        if (type != RelationType.Supports && string.CompareOrdinal(from.Id, to.Id) > 0)
            (from, to) = (to, from);
        var kinds = Enum.GetValues<RelationKind>();
        var kind = kinds[random.Next(kinds.Length)];
        return new Relation(
            ArgumentGraph.Model.Relation.IdOf(from.Id, to.Id, type, kind), from.Id, to.Id, type, kind, Math.Round(random.NextDouble(), 2), (RelationStrength)random.Next(2), "lexical",
            (RelationStatus)random.Next(5), random.Next(2) == 0 ? null : Text(random, pieces, 2) + "i", Text(random, pieces, 6) + "e",
            [First(from), new Evidence(to.Id, new TextSpan(0, to.Text.Length), to.Text)]);
    }

    // Steps whose premises have relations to the conclusion as well, as an analysed text gives them.
    private static IEnumerable<Inference> Inferences(Random random, string[] pieces, ArgumentMap map)
    {
        foreach (var group in map.Relations.Where(r => r.Type != RelationType.Restates).GroupBy(r => (r.To, r.Type)))
        {
            string[] premises = [.. group.Select(r => r.From).Distinct().Order(StringComparer.Ordinal)];
            var undercuts = map.Insights.Where(_ => random.Next(4) == 0).OrderBy(i => i.Id, StringComparer.Ordinal)
                .Select(i => new Undercut(i.Id, Math.Round(random.NextDouble(), 2), Text(random, pieces, 3) + "u", random.Next(2) == 0 ? [] : [First(i)])).ToArray();
            if (premises.Length > 1 || undercuts.Length > 0)
                yield return new Inference(Inference.IdOf(group.Key.Type, premises, group.Key.To), group.Key.Type, [.. premises], group.Key.To, "lexical", [.. undercuts]);
        }
    }

    private static Evidence First(Insight insight)
    {
        var length = insight.Text.Length > 1 && char.IsSurrogatePair(insight.Text, 0) ? 2 : 1;
        return new Evidence(insight.Id, new TextSpan(0, length), insight.Text[..length]);
    }

    private static string Text(Random random, string[] pieces, int count) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(count)).Select(_ => pieces[random.Next(pieces.Length)])) is var text && text.Any(char.IsLetterOrDigit) ? text : text + "x";
}
