using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Graph;

/// <summary>Nodes and relationships as values and back.</summary>
public static class EntityValues
{
    /// <summary>The node as a value that carries its content.</summary>
    public static Value ToValue(this Node node) => Value.Node(node.Id.Value, node);

    /// <summary>The relationship as a value that carries its content.</summary>
    public static Value ToValue(this Relationship relationship) => Value.Relationship(relationship.Id.Value, relationship);

    /// <summary>The node in a result; null for any other value.</summary>
    public static Node? AsNode(this Value value) => value.Kind == ValueKind.Node ? value.Entity as Node : null;

    /// <summary>The relationship in a result; null for any other value.</summary>
    public static Relationship? AsRelationship(this Value value) => value.Kind == ValueKind.Relationship ? value.Entity as Relationship : null;
}
