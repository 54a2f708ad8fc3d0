using System.Collections.Immutable;

namespace ArgumentGraph.Mapping.Views;

/// <summary>A view in groups: scope, cut, groups and the words that go with them.</summary>
internal sealed class GroupedView(MapIndex index, ViewSelection selection, int maxInsights)
{
    private readonly ViewScope scope = ViewScope.Of(index, selection);

    public MapView View()
    {
        var cut = RelationCut.Choose(index, scope.Relations, new RelationRank(index), maxInsights, scope.First);
        return new MapView(
            selection, scope.Title, Subtitle(cut), LeftOut(cut), ViewShape.Groups, TopicGroups.Of(index, cut), cut.Relations)
        {
            Undercuts = cut.Undercuts,
        };
    }

    private string Subtitle(Cut cut) => string.Join(
        " · ",
        Caption.Relations(cut.Relations, scope.Relations, cut.Undercuts.Length, scope.Relations.Sum(r => index.UndercutsOf(r).Count()))
            .Prepend(Caption.Share(cut.Insights.Length, scope.Insights.Count, "insight"))
            .Append(Caption.Counted(Documents(cut), "document")));

    private int Documents(Cut cut) => cut.Insights.SelectMany(id => index.DocumentNumbersOf(id)).Distinct().Count();

    private string LeftOut(Cut cut)
    {
        var shown = cut.Insights.ToImmutableHashSet(StringComparer.Ordinal);
        var related = scope.Relations.SelectMany(index.Involved).Where(id => !shown.Contains(id)).Distinct().Count();
        var alone = scope.Insights.Count - shown.Count - related;
        var lines = scope.Relations.Count(r => shown.Contains(r.From) && shown.Contains(r.To)) - cut.Relations.Length;
        string[] parts =
        [
            .. alone > 0 ? [$"{Caption.Counted(alone, "insight")} without a relation"] : Array.Empty<string>(),
            .. related > 0 ? [alone > 0 ? $"{Caption.Digits(related)} with weaker ones" : $"{Caption.Counted(related, "insight")} with weaker relations"] : Array.Empty<string>(),
            .. lines > 0 ? [$"{Caption.Counted(lines, "further relation")} between these"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "" : $"Not shown: {string.Join(", ", parts)}";
    }
}
