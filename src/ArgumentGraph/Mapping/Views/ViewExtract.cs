using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>The part of a map that a view speaks of, as a map of its own: for formats that, unlike a picture, have room for all of it.</summary>
/// <param name="Map">Its insights, the relations meant, and the documents that state them.</param>
/// <param name="Title">As a picture of the view is titled.</param>
public sealed record ViewExtract(ArgumentMap Map, string Title)
{
    /// <summary>All of the view; of the whole map, also what has no relation and what was rejected.</summary>
    /// <param name="maxInsights">Where given, only what a picture of so many boxes shows.</param>
    /// <exception cref="ViewException">The selection names what the map does not hold.</exception>
    public static ViewExtract Of(ArgumentMap map, ViewSelection selection, int? maxInsights = null)
    {
        if (maxInsights is not null || selection is OneTopic)
        {
            var view = MapView.Of(map, selection, maxInsights ?? int.MaxValue);
            return new ViewExtract(Part(map, [.. view.Insights], maxInsights is null ? new MapIndex(map).Relations : view.Relations), view.Title);
        }

        var scope = ViewScope.Of(new MapIndex(map), selection);
        return new ViewExtract(selection is WholeMap ? map : Part(map, scope.Insights, scope.Relations), scope.Title);
    }

    private static ArgumentMap Part(ArgumentMap map, ImmutableHashSet<string> insights, ImmutableArray<Relation> relations)
    {
        var shown = map.Insights.Where(i => insights.Contains(i.Id)).ToImmutableArray();
        var documents = shown.SelectMany(i => i.Sources).Select(s => s.DocumentId).ToHashSet(StringComparer.Ordinal);
        var between = relations.Where(r => insights.Contains(r.From) && insights.Contains(r.To)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return new ArgumentMap([.. map.Documents.Where(d => documents.Contains(d.Id))], shown, [.. map.Relations.Where(r => between.Contains(r.Id))])
        {
            Inferences = [.. map.Inferences.Where(i => i.Premises.Append(i.Conclusion).All(insights.Contains)).Select(i => i with { Undercuts = [.. i.Undercuts.Where(u => insights.Contains(u.InsightId))] })],
        };
    }
}
