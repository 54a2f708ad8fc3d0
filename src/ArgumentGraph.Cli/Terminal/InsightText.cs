using ArgumentGraph.Model;
using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>Everything about one insight: its text and places, its topics, what speaks for it and what against it.</summary>
internal static class InsightText
{
    public static void Print(Insight insight, ArgumentMap map)
    {
        var paths = map.Documents.ToDictionary(d => d.Id, d => d.Path);
        var titles = map.Insights.ToDictionary(i => i.Id, i => i.Title);
        Screen.Out.Write(new Text(Printable.Of($"{insight.Title}  [{insight.Id[..8]}]\n"), new Style(decoration: Decoration.Bold)));
        RelationText.PrintIndented($"“{insight.Text}”", 3);
        foreach (var passage in insight.Sources)
            RelationText.PrintIndented($"— {paths[passage.DocumentId]}, characters {passage.Span.Start} to {passage.Span.End}", 3);
        foreach (var topic in insight.Topics)
            RelationText.PrintIndented(topic.Cue is null ? $"about {topic.Topic}" : $"about {topic.Topic}: {Words.Of(topic.Stance)} (“{topic.Cue}”)", 3);
        PrintSide("Supported by", map.Relations.Where(r => r is { Type: RelationType.Supports, IsMutual: false } && r.To == insight.Id), r => r.From, titles);
        PrintSide("Supports", map.Relations.Where(r => r is { Type: RelationType.Supports, IsMutual: false } && r.From == insight.Id), r => r.To, titles);
        PrintSide("In one case with", map.Relations.Where(r => r is { Type: RelationType.Supports, IsMutual: true } && (r.From == insight.Id || r.To == insight.Id)), r => r.From == insight.Id ? r.To : r.From, titles);
        var against = map.Relations.Where(r => r.Type == RelationType.Contradicts && (r.From == insight.Id || r.To == insight.Id)).ToList();
        PrintSide("Contradicted by", against, r => r.From == insight.Id ? r.To : r.From, titles);
        foreach (var step in map.Inferences.Where(i => i.Undercuts.Any(u => u.InsightId == insight.Id)))
        {
            var verb = step.Type == RelationType.Supports ? "supports" : "speaks against";
            RelationText.PrintIndented($"Undercuts that {string.Join(" and ", step.Premises.Select(p => $"“{titles[p]}”"))} {verb} “{titles[step.Conclusion]}”", 0);
        }

        if (against.Count == 0)
            Screen.Out.WriteLine($"No contradiction found; checked against {map.Insights.Length - 1} insights.");
    }

    private static void PrintSide(string heading, IEnumerable<Relation> relations, Func<Relation, string> other, Dictionary<string, string> titles)
    {
        foreach (var (index, relation) in relations.Index())
        {
            if (index == 0)
                Screen.Out.WriteLine($"{heading}:");
            RelationText.PrintIndented($"{titles[other(relation)]}  [{other(relation)[..8]}] — {relation.Explanation}", 3);
        }
    }
}
