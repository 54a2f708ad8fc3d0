using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Values;

/// <summary>A Cypher value: one word of bits and one reference, so that numbers are never boxed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>The absent value; also <c>default</c>.</summary>
    public static Value Null => default;

    /// <summary>Which of the accessors below applies.</summary>
    public ValueKind Kind { get; }

    /// <summary>True for <see cref="ValueKind.Null"/>.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>True for a node or a relationship.</summary>
    public bool IsEntity => Kind is ValueKind.Node or ValueKind.Relationship;

    /// <summary>True for an integer or a float.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Float;

    /// <summary>True for a date, a time, an instant or a duration.</summary>
    public bool IsTemporal => Kind >= ValueKind.Date;

    /// <summary>The truth value; only for <see cref="ValueKind.Boolean"/>.</summary>
    public bool AsBoolean => Expect(ValueKind.Boolean)._bits != 0;

    /// <summary>The integer; only for <see cref="ValueKind.Integer"/>.</summary>
    public long AsInteger => Expect(ValueKind.Integer)._bits;

    /// <summary>The double; only for <see cref="ValueKind.Float"/>.</summary>
    public double AsFloat => BitConverter.Int64BitsToDouble(Expect(ValueKind.Float)._bits);

    /// <summary>The text; only for <see cref="ValueKind.String"/>.</summary>
    public string AsString => (string)Expect(ValueKind.String)._reference!;

    /// <summary>The elements in order; only for <see cref="ValueKind.List"/>.</summary>
    public ImmutableArray<Value> AsList => ImmutableCollectionsMarshal.AsImmutableArray((Value[])Expect(ValueKind.List)._reference!);

    /// <summary>The entries; only for <see cref="ValueKind.Map"/>.</summary>
    public ValueMap AsMap => (ValueMap)Expect(ValueKind.Map)._reference!;

    /// <summary>The walk; only for <see cref="ValueKind.Path"/>.</summary>
    public PathValue AsPath => (PathValue)Expect(ValueKind.Path)._reference!;

    /// <summary>The day; only for <see cref="ValueKind.Date"/>.</summary>
    public Date AsDate => new(Expect(ValueKind.Date)._bits);

    /// <summary>The time of day; only for <see cref="ValueKind.LocalTime"/>.</summary>
    public LocalTime AsLocalTime => new(Expect(ValueKind.LocalTime)._bits);

    /// <summary>The time of day with its offset; only for <see cref="ValueKind.Time"/>.</summary>
    public OffsetTime AsTime => (OffsetTime)Expect(ValueKind.Time)._reference!;

    /// <summary>The day and time; only for <see cref="ValueKind.LocalDateTime"/>.</summary>
    public LocalDateTime AsLocalDateTime => (LocalDateTime)Expect(ValueKind.LocalDateTime)._reference!;

    /// <summary>The instant and where it is seen from; only for <see cref="ValueKind.DateTime"/>.</summary>
    public ZonedDateTime AsDateTime => (ZonedDateTime)Expect(ValueKind.DateTime)._reference!;

    /// <summary>The span of time; only for <see cref="ValueKind.Duration"/>.</summary>
    public Duration AsDuration => (Duration)Expect(ValueKind.Duration)._reference!;

    /// <summary>The store's number of a node or relationship.</summary>
    public long EntityId => IsEntity ? _bits : throw new InvalidOperationException($"The value is {Kind}, not an entity.");

    /// <summary>What is known of a node or relationship; null while a query is running.</summary>
    public Entity? Entity => IsEntity ? (Entity?)_reference : throw new InvalidOperationException($"The value is {Kind}, not an entity.");

    /// <summary>An integer or a float as a double.</summary>
    public double Number => Kind == ValueKind.Integer ? _bits : AsFloat;

    internal ReadOnlySpan<Value> Elements => (Value[])Expect(ValueKind.List)._reference!;

    internal bool IsTrue => Kind == ValueKind.Boolean && _bits != 0;

    /// <summary>Wraps a truth value.</summary>
    public static implicit operator Value(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>Wraps an integer.</summary>
    public static implicit operator Value(long value) => new(ValueKind.Integer, value, null);

    /// <summary>Wraps a double.</summary>
    public static implicit operator Value(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>Wraps text; a null reference becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(string? value) => value is null ? Null : new(ValueKind.String, 0, value);

    /// <summary>Wraps a day.</summary>
    public static implicit operator Value(Date value) => new(ValueKind.Date, value.EpochDay, null);

    /// <summary>Wraps a time of day.</summary>
    public static implicit operator Value(LocalTime value) => new(ValueKind.LocalTime, value.Nanoseconds, null);

    /// <summary>Wraps a time of day at an offset.</summary>
    public static implicit operator Value(OffsetTime value) => new(ValueKind.Time, 0, value);

    /// <summary>Wraps a day and a time.</summary>
    public static implicit operator Value(LocalDateTime value) => new(ValueKind.LocalDateTime, 0, value);

    /// <summary>Wraps an instant.</summary>
    public static implicit operator Value(ZonedDateTime value) => new(ValueKind.DateTime, 0, value);

    /// <summary>Wraps a duration.</summary>
    public static implicit operator Value(Duration value) => new(ValueKind.Duration, 0, value);

    /// <summary>Wraps the entries of a map.</summary>
    public static implicit operator Value(ValueMap value) => new(ValueKind.Map, 0, value);

    /// <summary>Wraps a walk through the graph.</summary>
    public static implicit operator Value(PathValue value) => new(ValueKind.Path, 0, value);

    internal static Value EmptyList { get; } = ListOf(Array.Empty<Value>());

    /// <summary>Makes a list; its elements may be of different kinds.</summary>
    public static Value List(ImmutableArray<Value> elements) =>
        new(ValueKind.List, 0, ImmutableCollectionsMarshal.AsArray(elements) ?? []);

    internal static Value ListOf(Value[] elements) => new(ValueKind.List, 0, elements);

    internal static Value ListOf(IEnumerable<Value> elements) => new(ValueKind.List, 0, elements.ToArray());

    /// <summary>A node by its number, and by its content where that is known.</summary>
    public static Value Node(long id, Entity? content = null) => new(ValueKind.Node, id, content);

    /// <summary>A relationship by its number, and by its content where that is known.</summary>
    public static Value Relationship(long id, Entity? content = null) => new(ValueKind.Relationship, id, content);

    /// <summary>Same kind and same content; 1 and 1.0 differ here, unlike in Cypher's <c>=</c>.</summary>
    public bool Equals(Value other) =>
        Kind == other.Kind && Kind switch
        {
            ValueKind.String => string.Equals(AsString, other.AsString, StringComparison.Ordinal),
            ValueKind.List => SameElements(other),
            ValueKind.Node or ValueKind.Relationship => _bits == other._bits,
            _ => _bits == other._bits && Equals(_reference, other._reference),
        };

    private bool SameElements(Value other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Elements.SequenceEqual(other.Elements);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.List => HashCode.Combine(Kind, Elements.Length),
        ValueKind.Node or ValueKind.Relationship => HashCode.Combine(Kind, _bits),
        _ => HashCode.Combine(Kind, _bits, _reference),
    };

    /// <summary>Two values are the same in kind and content.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Two values differ in kind or content.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>A literal-like text for people; culture does not matter.</summary>
    public override string ToString() => ValueText.Of(this);

    private Value Expect(ValueKind kind) => Kind == kind
        ? this
        : throw new InvalidOperationException($"The value is {Kind}, not {kind}.");
}
