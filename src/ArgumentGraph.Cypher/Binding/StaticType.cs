using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>What is known of an expression's type before it runs: the kinds it may have, and for lists those of the elements.</summary>
internal sealed record StaticType(int Kinds, StaticType? Element = null)
{
    public static StaticType Any { get; } = new((1 << ((int)ValueKind.Duration + 1)) - 1);

    public static StaticType Null { get; } = Of(ValueKind.Null);

    public static StaticType Boolean { get; } = Of(ValueKind.Boolean);

    public static StaticType Integer { get; } = Of(ValueKind.Integer);

    public static StaticType Float { get; } = Of(ValueKind.Float);

    public static StaticType Number { get; } = Of(ValueKind.Integer, ValueKind.Float);

    public static StaticType String { get; } = Of(ValueKind.String);

    public static StaticType Map { get; } = Of(ValueKind.Map);

    public static StaticType Node { get; } = Of(ValueKind.Node);

    public static StaticType Relationship { get; } = Of(ValueKind.Relationship);

    public static StaticType Path { get; } = Of(ValueKind.Path);

    public static StaticType Entity { get; } = Of(ValueKind.Node, ValueKind.Relationship);

    public static StaticType List { get; } = Of(ValueKind.List);

    public static StaticType Temporal { get; } = Of(ValueKind.Date, ValueKind.LocalTime, ValueKind.Time, ValueKind.LocalDateTime, ValueKind.DateTime, ValueKind.Duration);

    public bool IsNull => Kinds == Null.Kinds;

    public static StaticType Of(params ValueKind[] kinds) => new(kinds.Aggregate(0, (all, k) => all | (1 << (int)k)));

    public static StaticType ListOf(StaticType element) => List with { Element = element };

    /// <summary>The type of something that may be either.</summary>
    public StaticType Or(StaticType other) => new(Kinds | other.Kinds, Element is null || other.Element is null ? null : Element.Or(other.Element));

    /// <summary>Whether a value of this type can be of the other; null can be anything.</summary>
    public bool CanBe(StaticType other) => IsNull || (Kinds & other.Kinds & ~Null.Kinds) != 0;

    public bool CanBe(ValueKind kind) => (Kinds & (1 << (int)kind)) != 0;

    public bool Is(StaticType other) => (Kinds & ~other.Kinds & ~Null.Kinds) == 0 && !IsNull;

    public override string ToString()
    {
        if (Kinds == Any.Kinds)
            return "Any";
        var names = Enum.GetValues<ValueKind>().Where(CanBe).Where(k => IsNull || k != ValueKind.Null).Select(k => k.ToString());
        return string.Join(" or ", names);
    }
}
