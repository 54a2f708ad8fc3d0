using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>Gathers what the boxes of a view say, in clean words.</summary>
internal sealed class BoxContents(ArgumentMap map, MapView view)
{
    private const int LongestTitle = 300;

    private readonly MapIndex index = new(map);

    /// <summary>The documents that boxes name, in the order of their numbers.</summary>
    public ImmutableArray<KeyEntry> Key =>
    [
        .. view.Insights.SelectMany(id => index.DocumentNumbersOf(id)).Distinct().Order()
            .Select(n => new KeyEntry(n, DisplayText.Cut(map.Documents[n - 1].Title, 80))),
    ];

    public BoxContent Of(string insightId, int group)
    {
        var insight = index.Insight(insightId);
        var sources = index.DocumentNumbersOf(insightId);
        var title = DisplayText.Cut(insight.Title, LongestTitle);
        var board = view.Shape == ViewShape.Board;
        return new BoxContent(
            insightId,
            title,
            $"{title}. {string.Join("; ", sources.Select(n => DisplayText.Cut(map.Documents[n - 1].Title, 80)))}".TrimEnd(' ', '.'),
            sources,
            board && sources.Length == 1 ? SourceLine(map.Documents[sources[0] - 1]) : "",
            board ? CuesOf(insight) : [],
            board ? (group == 0 ? Ink.Topic1 : group == 1 ? Ink.Topic2 : Ink.Topic8) : Ink.Topic1 + (group % Theme.TopicHues));
    }

    private static string SourceLine(Document document) =>
        DisplayText.Cut(document.Title, 80) + (document.Date is { } date ? $" · {DisplayText.Cut(date, 20)}" : "");

    private ImmutableArray<string> CuesOf(Insight insight)
    {
        var topic = ((OneTopic)view.Selection).Name;
        var stance = insight.Topics.Where(t => t.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase) && t.Cue is not null).Select(t => t.Cue!);
        var evidence = view.Relations.Where(r => r.Type == RelationType.Contradicts)
            .SelectMany(r => r.Evidence)
            .Where(e => e.InsightId == insight.Id)
            .Select(e => e.Cue);
        return [.. evidence.Concat(stance).Select(DisplayText.Of).Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
