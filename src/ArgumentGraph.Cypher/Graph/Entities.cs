using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>The store's own number of a node: unique within one store, never reused within a session. Numbers are expected to be dense.</summary>
public readonly record struct NodeId(long Value);

/// <summary>The store's own number of a relationship: unique within one store. Numbers are expected to be dense.</summary>
public readonly record struct RelationshipId(long Value);

/// <summary>A node; <paramref name="Labels"/> are distinct and in ordinal order.</summary>
public sealed record Node(NodeId Id, ImmutableArray<string> Labels, PropertyMap Properties) : Entity(Properties)
{
    /// <summary>Whether the node carries the label (case matters).</summary>
    public bool Has(string label)
    {
        foreach (var own in Labels)
        {
            if (string.Equals(own, label, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append('(');
        foreach (var label in Labels)
            text.Append(':').Append(label);
        WriteProperties(text, spaced: !Labels.IsEmpty);
        text.Append(')');
    }
}

/// <summary>A relationship: exactly one type, always with a direction.</summary>
public sealed record Relationship(RelationshipId Id, string Type, NodeId Start, NodeId End, PropertyMap Properties) : Entity(Properties)
{
    internal override void Write(StringBuilder text)
    {
        text.Append("[:").Append(Type);
        WriteProperties(text, spaced: true);
        text.Append(']');
    }
}
