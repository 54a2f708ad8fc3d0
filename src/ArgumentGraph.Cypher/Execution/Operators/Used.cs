using System.Collections.Immutable;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>Whether a relationship is already part of the same match: relationships of one MATCH are all different.</summary>
internal static class Used
{
    public static bool Contains(Frame frame, ImmutableArray<int> slots, long relationship)
    {
        foreach (var slot in slots)
        {
            var value = frame.Slots[slot];
            if (value.Kind == ValueKind.Relationship ? value.EntityId == relationship : value.Kind == ValueKind.List && Contains(value, relationship))
                return true;
        }

        return false;
    }

    private static bool Contains(Value list, long relationship)
    {
        foreach (var element in list.Elements)
        {
            if (element.Kind == ValueKind.Relationship ? element.EntityId == relationship : element.Kind == ValueKind.List && Contains(element, relationship))
                return true;
        }

        return false;
    }
}
