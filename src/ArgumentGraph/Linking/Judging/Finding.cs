using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Words of one end on which a finding rests.</summary>
internal readonly record struct CuePlace(bool InFirst, TextSpan Span);

/// <summary>One thing found between two insights, kept or turned down.</summary>
/// <param name="FromFirst">Of a directed type: whether the first insight is the supporting one.</param>
/// <param name="Weight">Weighed evidence, 0 to 1, before calibration.</param>
/// <param name="TurnedDownBy">Why it is no relation, as a clause; null where it is one.</param>
internal sealed record Finding(
    RelationType Type,
    RelationKind Kind,
    bool FromFirst,
    double Weight,
    RelationStrength Strength,
    string? Issue,
    string Explanation,
    ImmutableArray<CuePlace> Cues,
    string? TurnedDownBy = null)
{
    /// <summary>What it rests on, which says how its weight is to be read.</summary>
    public Ground Ground { get; init; } = Grounds.Of(Type, Kind, Strength);

    /// <summary>Whether all words that name what it is about have been compared, so that no other comparison can tell that it is two things.</summary>
    public bool IsOfOneThing { get; init; }

    public Finding TurnedDown(string reason) => this with { TurnedDownBy = reason };

    /// <summary>Of each type the weightiest; what was turned down only where nothing was kept.</summary>
    public static IEnumerable<Finding> BestOfEachType(IReadOnlyCollection<Finding> findings) => findings.Count < 2 ? findings
        : findings.GroupBy(f => f.Type).Select(g => g.OrderBy(f => f.TurnedDownBy is null ? 0 : 1).ThenByDescending(f => f.Weight).First());
}
