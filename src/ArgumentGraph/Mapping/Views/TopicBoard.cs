using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>
/// Everything said about one topic, on two sides. Sides come from the stances; where all take the same one, or none, the
/// contradictions themselves divide the board. What supports a side stands on it.
/// </summary>
internal sealed class TopicBoard
{
    private readonly MapIndex index;
    private readonly OneTopic selection;
    private readonly int maxInsights;
    private readonly string name;
    private readonly ImmutableHashSet<string> about;
    private readonly ImmutableArray<Relation> relations;

    public TopicBoard(MapIndex index, OneTopic selection, int maxInsights)
    {
        this.index = index;
        this.selection = selection;
        this.maxInsights = maxInsights;
        name = NameOf(selection.Name);
        about = index.Map.Insights.Where(i => index.IsAbout(i.Id, name)).Select(i => i.Id)
            .Concat(index.Relations.Where(OnIssue).SelectMany(r => new[] { r.From, r.To }))
            .ToImmutableHashSet(StringComparer.Ordinal);
        relations = [.. index.Relations.Where(r => about.Contains(r.From) && about.Contains(r.To))];
        about = about.Union(relations.SelectMany(index.Involved));
    }

    public MapView View()
    {
        var rank = new RelationRank(index);
        // A contradiction on this very issue belongs on the board before one that merely joins two of its insights.
        var onIssue = rank.Ordered(relations.Where(r => r.Type == RelationType.Contradicts && OnIssue(r))).SelectMany(r => new[] { r.From, r.To });
        var cut = RelationCut.Choose(index, relations, rank, maxInsights, onIssue.Distinct());
        var silent = index.Map.Insights.Where(i => about.Contains(i.Id) && !cut.Insights.Contains(i.Id)).Select(i => i.Id);
        var shown = cut with { Insights = [.. cut.Insights, .. silent.Take(maxInsights - cut.Insights.Length)] };
        var sides = BoardSides.Of(index, name, shown);
        return new MapView(selection, TitleOf(sides, shown), Subtitle(shown, sides), LeftOut(shown), ViewShape.Board, sides.Groups, shown.Relations)
        {
            Undercuts = shown.Undercuts,
        };
    }

    private string NameOf(string asked)
    {
        var names = index.Map.Insights.SelectMany(i => i.Topics.Select(t => t.Topic))
            .Concat(index.Relations.Where(r => r.Issue is not null).Select(r => r.Issue!))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return names.FirstOrDefault(n => n.Equals(asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new ViewException($"No topic of this map is called '{asked}'{Hint(names, asked)}; the verb 'topics' lists them.");
    }

    private static string Hint(string[] names, string asked)
    {
        var near = names.Where(n => n.Contains(asked, StringComparison.OrdinalIgnoreCase) || asked.Contains(n, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.OrdinalIgnoreCase).Take(3).ToArray();
        return near.Length == 0 ? "" : $"; there is {string.Join(", ", near.Select(n => $"'{n}'"))}";
    }

    private bool OnIssue(Relation relation) => name.Equals(relation.Issue, StringComparison.OrdinalIgnoreCase);

    // The question that divides the board: the stances', else that of the strongest contradiction.
    private string TitleOf(BoardSides sides, Cut cut)
    {
        var first = cut.Relations.FirstOrDefault(r => r.Type == RelationType.Contradicts)?.Kind;
        var question = sides.ByStance ? Question(RelationKind.Framing) : first is { } kind ? Question(kind) : null;
        return question is null ? Caption.Capital(name) : $"{Caption.Capital(name)}: {question}";
    }

    /// <summary>What a contradiction of a kind leaves open.</summary>
    public static string Question(RelationKind kind) => kind switch
    {
        RelationKind.Framing => "an edge or a weakness?",
        RelationKind.RivalCause => "which cause decides?",
        RelationKind.Quantity => "how much?",
        RelationKind.Scope => "how far does it hold?",
        RelationKind.Time => "when?",
        _ => "yes or no?",
    };

    private string Subtitle(Cut cut, BoardSides sides)
    {
        var balance = sides.Left == sides.Right
            ? $"{Caption.Spelt(sides.Left, "insight")} on each side"
            : $"{Caption.Spelt(sides.Left, "insight")} on the left, {Caption.Word(sides.Right)} on the right";
        var documents = cut.Insights.SelectMany(id => index.DocumentNumbersOf(id)).Distinct().Count();
        return string.Join(" · ", Caption.Relations(cut.Relations, relations, cut.Undercuts.Length, relations.Sum(r => index.UndercutsOf(r).Count()))
            .Prepend(sides.Left + sides.Right == 0 ? Caption.Share(cut.Insights.Length, about.Count, "insight") : Caption.Capital(balance))
            .Append(Caption.Counted(documents, "document")));
    }

    private string LeftOut(Cut cut)
    {
        var lines = relations.Count(r => cut.Insights.Contains(r.From) && cut.Insights.Contains(r.To)) - cut.Relations.Length;
        var shown = cut.Insights.Length == about.Count
            ? $"{Caption.Share(about.Count, about.Count, "insight")} on this topic, all shown"
            : $"{Caption.Share(cut.Insights.Length, about.Count, "insight")} on this topic shown";
        return lines > 0 ? $"{shown}, {Caption.Counted(lines, "further relation")} between these not drawn" : shown;
    }
}
