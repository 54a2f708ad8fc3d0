using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>The type of a bound expression, as far as it can be told without running it.</summary>
internal static class StaticTyping
{
    public static StaticType Of(Expression expression) => expression switch
    {
        Literal literal => StaticType.Of(literal.Value.Kind),
        SlotReference slot => slot.Type,
        ListLiteral list => StaticType.ListOf(list.Items.IsEmpty ? StaticType.Any : list.Items.Select(Of).Aggregate((a, b) => a.Or(b))),
        MapLiteral or MapProjection => StaticType.Map,
        UnaryExpression { Operator: UnaryOperator.Not } or Comparison or ComparisonChain or NullCheck or TypeCheck or NormalizedCheck or LabelCheck or BoundQuantifier or BoundPatternPredicate => StaticType.Boolean,
        UnaryExpression unary => Of(unary.Operand),
        BinaryExpression binary => OfBinary(binary),
        IndexAccess index => Of(index.Target) is { Element: { } element } type && type.Is(StaticType.List) ? element : StaticType.Any,
        SliceAccess slice => Of(slice.Target) is { Element: not null } type ? type : StaticType.List,
        BoundFunction function => function.Function.Result,
        BoundAggregate aggregate => aggregate.Function.Name == "collect" ? StaticType.ListOf(Of(aggregate.Arguments[0])) : aggregate.Function.Result,
        BoundListComprehension { Projection: { } projection } => StaticType.ListOf(Of(projection)),
        BoundListComprehension plain => Of(plain.List) is var source && source.Is(StaticType.List) ? source : StaticType.List,
        BoundPatternComprehension pattern => StaticType.ListOf(Of(pattern.Projection)),
        BoundPathExpression path => path.IsList ? StaticType.ListOf(StaticType.Path) : StaticType.Path,
        BoundSubqueryExpression subquery => subquery.Kind switch { SubqueryKind.Exists => StaticType.Boolean, SubqueryKind.Count => StaticType.Integer, _ => StaticType.List },
        _ => StaticType.Any,
    };

    public static StaticType Of(CypherType type) => type.Kind switch
    {
        CypherTypeKind.Any or CypherTypeKind.PropertyValue or CypherTypeKind.Nothing => StaticType.Any,
        CypherTypeKind.Union => type.Inner.Select(Of).Aggregate((a, b) => a.Or(b)),
        CypherTypeKind.Number or CypherTypeKind.Float => StaticType.Number,
        CypherTypeKind.List => StaticType.List,
        _ => StaticType.Of(Enum.Parse<ValueKind>(type.Kind.ToString())),
    };

    private static StaticType OfBinary(BinaryExpression binary)
    {
        if (binary.Operator is BinaryOperator.Or or BinaryOperator.Xor or BinaryOperator.And or >= BinaryOperator.In)
            return StaticType.Boolean;
        var (left, right) = (Of(binary.Left), Of(binary.Right));
        if (left.Is(StaticType.Number) && right.Is(StaticType.Number))
            return binary.Operator == BinaryOperator.Power ? StaticType.Float : left.Is(StaticType.Integer) && right.Is(StaticType.Integer) ? StaticType.Integer : StaticType.Number;
        if (left.Is(StaticType.List) && right.Is(StaticType.List))
            return left.Or(right);
        return left.Is(StaticType.List) || right.Is(StaticType.List) ? StaticType.List : left.Is(StaticType.String) && right.Is(StaticType.String) ? StaticType.String : StaticType.Any;
    }
}
