using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>The part of a map that a selection speaks of, before anything is cut to fit.</summary>
/// <param name="Title">For the top of the page.</param>
/// <param name="Insights">All insights meant, related or not.</param>
/// <param name="Relations">All relations meant.</param>
/// <param name="First">Insights that must be shown.</param>
internal sealed record ViewScope(
    string Title, ImmutableHashSet<string> Insights, ImmutableArray<Relation> Relations, ImmutableArray<string> First)
{
    public static ViewScope Of(MapIndex index, ViewSelection selection)
    {
        var scope = Chosen(index, selection);
        return scope with { Insights = scope.Insights.Union(scope.Relations.SelectMany(index.Involved)) };
    }

    private static ViewScope Chosen(MapIndex index, ViewSelection selection) => selection switch
    {
        WholeMap => new ViewScope(TitleOfMap(index), Ids(index.Map.Insights.Select(i => i.Id)), index.Relations, []),
        OnlyContradictions => Clashes(index),
        Neighbourhood around => Around(index, around),
        OneDocument document => InDocument(index, document),
        ChosenInsights chosen => Between(index, chosen.Caption, [.. chosen.Ids.Where(index.Has).Distinct(StringComparer.Ordinal)]),
        _ => throw new ViewException($"The view '{selection}' is not one of groups."),
    };

    private static string TitleOfMap(MapIndex index)
    {
        var documents = index.Map.Documents.Length;
        var clashes = index.Relations.Any(r => r.Type == RelationType.Contradicts);
        if (documents == 1)
            return $"What “{index.Map.Documents[0].Title}” {(clashes ? "holds together, and what it does not" : "argues")}";
        return $"What {Caption.Spelt(documents, "document")} {(clashes ? "disagree on" : "say")}";
    }

    private static ViewScope Clashes(MapIndex index)
    {
        var clashes = index.Relations.Where(r => r.Type == RelationType.Contradicts).ToImmutableArray();
        return new ViewScope(
            Caption.Capital($"{Caption.Spelt(clashes.Length, "contradiction")} in {Caption.Spelt(index.Map.Documents.Length, "document")}"),
            Ids(clashes.SelectMany(r => new[] { r.From, r.To })), clashes, []);
    }

    private static ViewScope Around(MapIndex index, Neighbourhood around)
    {
        var center = Find(index, around.Id);
        var reached = new HashSet<string>(StringComparer.Ordinal) { center.Id };
        var ordered = new List<string> { center.Id };
        var rank = new RelationRank(index);
        for (var hop = 0; hop < around.Hops; hop++)
        {
            foreach (var relation in ordered.ToArray().SelectMany(id => rank.Ordered(index.RelationsOf(id))))
                ordered.AddRange(new[] { relation.From, relation.To }.Where(reached.Add));
        }

        return Between(index, center.Title, [.. ordered]);
    }

    private static Insight Find(MapIndex index, string id)
    {
        var found = index.Map.Insights.Where(i => i.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return found.Length switch
        {
            1 => found[0],
            0 => throw new ViewException($"No insight of this map has an id that begins with '{id}'; the verb 'insights' lists them."),
            _ => throw new ViewException($"More than one insight has an id that begins with '{id}', such as {found[0].Id} and {found[1].Id}; give more of it."),
        };
    }

    private static ViewScope InDocument(MapIndex index, OneDocument selection)
    {
        var document = Find(index, selection);
        var own = Ids(index.Map.Insights.Where(i => i.Sources.Any(s => s.DocumentId == document.Id)).Select(i => i.Id));
        var relations = index.Relations
            .Where(r => (own.Contains(r.From) && own.Contains(r.To)) || (r.Type == RelationType.Contradicts && (own.Contains(r.From) || own.Contains(r.To))))
            .ToImmutableArray();
        return new ViewScope(
            $"“{document.Title}” and what contradicts it", own.Union(relations.SelectMany(r => new[] { r.From, r.To })), relations, []);
    }

    private static Document Find(MapIndex index, OneDocument selection)
    {
        var exact = index.Map.Documents.Where(d => d.Path == selection.Path).ToArray();
        var found = exact.Length > 0 ? exact : [.. index.Map.Documents.Where(d => d.Path.EndsWith($"/{selection.Path.TrimStart('/')}", StringComparison.OrdinalIgnoreCase)).Take(2)];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new ViewException($"No document of this map has the path '{selection.Path}'; {Known(index.Map.Documents)}."),
            _ => throw new ViewException($"More than one document's path ends in '{selection.Path}', such as {found[0].Path} and {found[1].Path}; give more of it."),
        };
    }

    private static string Known(ImmutableArray<Document> documents) => documents.IsEmpty
        ? "it holds no documents"
        : $"it holds {string.Join(", ", documents.Take(5).Select(d => d.Path))}{(documents.Length > 5 ? ", …" : "")}";

    private static ViewScope Between(MapIndex index, string title, ImmutableArray<string> ids)
    {
        var set = Ids(ids);
        return new ViewScope(title, set, [.. index.Relations.Where(r => set.Contains(r.From) && set.Contains(r.To))], ids);
    }

    private static ImmutableHashSet<string> Ids(IEnumerable<string> ids) => ids.ToImmutableHashSet(StringComparer.Ordinal);
}
