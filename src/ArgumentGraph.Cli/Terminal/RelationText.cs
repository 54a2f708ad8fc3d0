using System.Globalization;
using ArgumentGraph.Model;
using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>Relations for reading: both quotes with their sources, and the reason.</summary>
internal static class RelationText
{
    public static void Print(IReadOnlyList<Relation> relations, ArgumentMap map)
    {
        var insights = map.Insights.ToDictionary(i => i.Id);
        var titles = map.Documents.ToDictionary(d => d.Id, d => d.Path);
        foreach (var (index, relation) in relations.Index())
        {
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"{index + 1}. {Heading(relation)} · confidence {relation.Confidence:0.00} · {Words.Of(relation.Strength)} · {Words.Of(relation.Status)}");
            Screen.Out.Write(new Text(Printable.Of(head) + "\n", new Style(decoration: Decoration.Bold)));
            var (from, to) = (insights[relation.From], insights[relation.To]);
            PrintSide(from, relation, titles);
            PrintSide(to, relation, titles);
            PrintIndented(relation.Explanation, 3);
            foreach (var undercut in UndercutsOf(relation, map))
                PrintIndented($"Undercut by {insights[undercut.InsightId].Title}  [{undercut.InsightId[..8]}] — {undercut.Explanation}", 3);
            PrintIndented($"argraph explain {from.Id[..8]} {to.Id[..8]}", 3, new Style(decoration: Decoration.Dim));
            Screen.Out.WriteLine();
        }
    }

    public static Listing List(IReadOnlyList<Relation> relations, ArgumentMap map)
    {
        var insights = map.Insights.ToDictionary(i => i.Id);
        var paths = map.Documents.ToDictionary(d => d.Id, d => d.Path);
        var listing = new Listing(
            new Column("Id", "id"), new Column("Type", "type"), new Column("Kind", "kind"), new Column("Issue", "issue"),
            new Column("Confidence", "confidence", IsNumber: true), new Column("Strength", "strength"), new Column("Status", "status"),
            new Column("From", "from"), new Column("From says", "fromText"), new Column("In", "fromSources"),
            new Column("To", "to"), new Column("To says", "toText"), new Column("In", "toSources"), new Column("Why", "explanation"));
        foreach (var relation in relations)
        {
            var (from, to) = (insights[relation.From], insights[relation.To]);
            listing.Add(
                relation.Id, Words.Of(relation.Type), Words.Of(relation.Kind), relation.Issue,
                relation.Confidence, Words.Of(relation.Strength), Words.Of(relation.Status),
                from.Id, from.Text, Sources(from, paths), to.Id, to.Text, Sources(to, paths), relation.Explanation);
        }

        return listing;
    }

    public static string Sources(Insight insight, Dictionary<string, string> paths) =>
        string.Join("; ", insight.Sources.Select(p => paths[p.DocumentId]).Distinct());

    public static void PrintIndented(string text, int indent, Style? style = null) =>
        Screen.Out.Write(new Padder(new Text(Printable.Of(text), style), new Padding(indent, 0, 0, 0)));

    private static IEnumerable<Undercut> UndercutsOf(Relation relation, ArgumentMap map) => map.Inferences
        .Where(i => i.Type == relation.Type && (IsStep(i, relation.From, relation.To) || (relation.Type != RelationType.Supports && IsStep(i, relation.To, relation.From))))
        .SelectMany(i => i.Undercuts);

    private static bool IsStep(Inference inference, string premise, string conclusion) => inference.Conclusion == conclusion && inference.Premises.Contains(premise);

    private static string Heading(Relation relation) =>
        relation.Issue is null ? Words.Of(relation.Kind) : $"{Words.Of(relation.Kind)} on {relation.Issue}";

    private static void PrintSide(Insight insight, Relation relation, Dictionary<string, string> paths)
    {
        var text = new Paragraph();
        text.Append("“");
        foreach (var (part, isCue) in Parts(insight, relation))
            text.Append(Printable.Of(part), isCue ? new Style(decoration: Decoration.Underline | Decoration.Bold) : null);
        text.Append($"”  — {Printable.Of(Sources(insight, paths))}", new Style(decoration: Decoration.Dim));
        Screen.Out.Write(new Padder(text, new Padding(3, 0, 0, 0)));
    }

    private static IEnumerable<(string Part, bool IsCue)> Parts(Insight insight, Relation relation)
    {
        var at = 0;
        foreach (var evidence in relation.Evidence.Where(e => e.InsightId == insight.Id).OrderBy(e => e.Span.Start))
        {
            if (evidence.Span.Start < at)
                continue;
            yield return (insight.Text[at..evidence.Span.Start], false);
            yield return (evidence.Span.Of(insight.Text), true);
            at = evidence.Span.End;
        }

        yield return (insight.Text[at..], false);
    }
}
