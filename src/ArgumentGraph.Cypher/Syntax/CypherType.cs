using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>A type as <c>IS ::</c> and procedure signatures name it: alternatives, each of a kind, with NOT NULL or without.</summary>
internal sealed record CypherType(string Name, CypherTypeKind Kind, bool IsNotNull, IReadOnlyList<CypherType> Inner)
{
    public static CypherType Any { get; } = new("ANY", CypherTypeKind.Any, false, []);

    /// <summary>Whether a value is of the type; null is of every type that is not NOT NULL.</summary>
    public bool Holds(Value value)
    {
        if (Kind == CypherTypeKind.Union)
            return Inner.Any(t => t.Holds(value));
        if (value.IsNull)
            return !IsNotNull && Kind != CypherTypeKind.Nothing;
        return Kind switch
        {
            CypherTypeKind.Any => true,
            CypherTypeKind.PropertyValue => IsPropertyValue(value),
            CypherTypeKind.Null or CypherTypeKind.Nothing => false,
            CypherTypeKind.Number => value.IsNumber,
            CypherTypeKind.List => value.Kind == ValueKind.List && (Inner.Count == 0 || All(value)),
            _ => value.Kind == KindOf(Kind),
        };
    }

    public override string ToString() => Name;

    private static ValueKind KindOf(CypherTypeKind kind) => Enum.Parse<ValueKind>(kind.ToString());

    // A list can be stored when its elements are of one kind and none is a list or null.
    private static bool IsPropertyValue(Value value)
    {
        if (value.Kind != ValueKind.List)
            return value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path);
        foreach (var element in value.Elements)
        {
            if (element.Kind is ValueKind.List or ValueKind.Null || !IsPropertyValue(element) || !(element.Kind == value.Elements[0].Kind || (element.IsNumber && value.Elements[0].IsNumber)))
                return false;
        }

        return true;
    }

    private bool All(Value list)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var element in list.Elements)
        {
            if (!Inner[0].Holds(element))
                return false;
        }

        return true;
    }
}

internal enum CypherTypeKind
{
    Any,
    PropertyValue,
    Nothing,
    Null,
    Boolean,
    Integer,
    Float,
    Number,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Union,
}
