using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>What lies between two nodes of a pattern, as rounds: a relationship is one round of itself, a quantified part many.</summary>
internal sealed class PatternStep
{
    private readonly BoundRelationship? _relationship;
    private readonly BoundQuantified? _group;
    private readonly RoundMatcher? _matcher;
    private readonly Func<Frame, bool>? _where;
    private readonly string[]? _types;

    public PatternStep(BoundRelationship relationship, Func<Frame, bool>? where)
    {
        (_relationship, _where) = (relationship, where);
        _types = PatternEdge.TypesOf(relationship) is { } types ? [.. types] : null;
        (Min, Max) = relationship.Length is { } length ? (length.Min, length.Max ?? long.MaxValue) : (1, 1);
    }

    public PatternStep(BoundQuantified group, RoundMatcher matcher)
    {
        (_group, _matcher) = (group, matcher);
        (Min, Max) = (group.Quantifier.Min, group.Quantifier.Max ?? long.MaxValue);
    }

    public long Min { get; }

    public long Max { get; }

    /// <summary>Beyond this many rounds, one more makes no difference to what may follow.</summary>
    public long RoundsThatMatter => Max == long.MaxValue ? Min : Max;

    /// <summary>The relationship, when nothing but its type restricts it.</summary>
    public BoundRelationship? Plain => _where is null ? _relationship : null;

    public IReadOnlyList<string>? Types => _types;

    /// <summary>All partial paths one round, or one pattern node, further.</summary>
    public static IEnumerable<Partial> After(Frame frame, PatternStep[] steps, Partial partial, ImmutableArray<int> others)
    {
        if (partial.Step == steps.Length)
            yield break;
        var step = steps[partial.Step];
        if (partial.Rounds >= step.Min)
            yield return new Partial(partial, partial.Node, null, partial.Step + 1, 0, partial.Length);
        if (partial.Rounds >= step.Max)
            yield break;
        foreach (var round in step.RoundsFrom(frame, partial.Node, r => partial.HasWalked(r) || Used.Contains(frame, others, r)))
            yield return new Partial(partial, round.End, round, partial.Step, partial.Rounds + 1, partial.Length + round.Relationships.Length);
    }

    public void Assign(Frame frame, List<Round> rounds)
    {
        if (_group is { } group)
        {
            Round.Collect(frame, group, rounds);
            return;
        }

        var steps = rounds.Select(r => Value.Relationship(r.Relationships[0]));
        frame.Slots[_relationship!.Slot] = _relationship.IsVariableLength ? Value.ListOf(steps) : steps.First();
    }

    private IEnumerable<Round> RoundsFrom(Frame frame, long node, Func<long, bool> isUsed) =>
        _matcher is not null ? _matcher.Match(node, isUsed) : Relationships(frame, node, isUsed);

    private IEnumerable<Round> Relationships(Frame frame, long node, Func<long, bool> isUsed)
    {
        var neighbours = new Neighbours();
        frame.Graph.Expand(node, _relationship!.Direction, _types, neighbours);
        for (var i = 0; i < neighbours.Count; i++)
        {
            frame.Tick();
            var step = neighbours.Relationship(i);
            if (isUsed(step))
                continue;
            if (_where is not null)
            {
                frame.Slots[_relationship.ItemSlot] = Value.Relationship(step);
                if (!_where(frame))
                    continue;
            }

            yield return new Round([], [step], neighbours.Other(i));
        }
    }
}
