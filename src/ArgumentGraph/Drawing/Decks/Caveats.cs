using System.Collections.Immutable;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>What speaks against a contradiction, as far as the map tells: whether it is proven, by whom and when its sides were said, and how they could both hold.</summary>
internal static class Caveats
{
    public static string Of(MapIndex index, Relation relation)
    {
        ImmutableArray<string> found = [.. Found(index, relation)];
        return found.IsEmpty ? "Nothing found: subject, scope and time agree, and both sides say it outright." : string.Join(' ', found);
    }

    private static IEnumerable<string> Found(MapIndex index, Relation relation)
    {
        if (relation.Strength == RelationStrength.Apparent)
            yield return Apparent(relation.Kind);
        else if (relation.Kind == RelationKind.Framing)
            yield return "An edge by one yardstick can be a weakness by another: both can hold at once.";
        if (OneDocument(index, relation))
            yield return "Both stand in one document, which may weigh them against each other.";
        if (Dates(index, relation) is [var first, var second] && first != second)
            yield return $"The sources are dated {first} and {second}.";
        if (index.Insight(relation.From).Kind == InsightKind.Reported || index.Insight(relation.To).Kind == InsightKind.Reported)
            yield return "A side is reported by its source, not held.";
    }

    private static string Apparent(RelationKind kind) => "Apparent, not proven: " + kind switch
    {
        RelationKind.Framing => "the two may measure by different yardsticks.",
        RelationKind.RivalCause => "two causes can work together, and neither text rules the other out.",
        RelationKind.Quantity => "the amounts may count different things, or different years.",
        RelationKind.Scope => "the exception may lie outside of what the rule speaks of.",
        RelationKind.Time => "both may hold, one after the other.",
        _ => "the two may not speak of quite the same thing.",
    };

    private static bool OneDocument(MapIndex index, Relation relation)
    {
        var (from, to) = (index.DocumentNumbersOf(relation.From), index.DocumentNumbersOf(relation.To));
        return from.Length == 1 && from.SequenceEqual(to);
    }

    // Of sides with one dated source each.
    private static string[] Dates(MapIndex index, Relation relation) =>
    [
        .. new[] { relation.From, relation.To }
            .Select(id => index.DocumentNumbersOf(id))
            .Where(numbers => numbers.Length == 1)
            .Select(numbers => index.Map.Documents[numbers[0] - 1].Date)
            .OfType<string>()
            .Select(DisplayText.Of),
    ];
}
