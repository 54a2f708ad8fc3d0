using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

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

    /// <summary>The truth value; only for <see cref="ValueKind.Boolean"/>.</summary>
    public bool AsBoolean => Expect(ValueKind.Boolean)._bits != 0;

    /// <summary>The integer; only for <see cref="ValueKind.Integer"/>.</summary>
    public long AsInteger => Expect(ValueKind.Integer)._bits;

    /// <summary>The double; only for <see cref="ValueKind.Float"/>.</summary>
    public double AsFloat => BitConverter.Int64BitsToDouble(Expect(ValueKind.Float)._bits);

    /// <summary>The text; only for <see cref="ValueKind.String"/>.</summary>
    public string AsString => (string)Expect(ValueKind.String)._reference!;

    /// <summary>The elements in order; only for <see cref="ValueKind.List"/>.</summary>
    public ImmutableArray<Value> AsList => (ImmutableArray<Value>)Expect(ValueKind.List)._reference!;

    /// <summary>Wraps a truth value.</summary>
    public static implicit operator Value(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>Wraps an integer.</summary>
    public static implicit operator Value(long value) => new(ValueKind.Integer, value, null);

    /// <summary>Wraps a double.</summary>
    public static implicit operator Value(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>Wraps text; a null reference becomes <see cref="Null"/>.</summary>
    public static implicit operator Value(string? value) => value is null ? Null : new(ValueKind.String, 0, value);

    /// <summary>Makes a list; its elements may be of different kinds.</summary>
    public static Value List(ImmutableArray<Value> elements) => new(ValueKind.List, 0, elements);

    /// <summary>Same kind and same content; 1 and 1.0 differ here, unlike in Cypher's <c>=</c>.</summary>
    public bool Equals(Value other) =>
        Kind == other.Kind && Kind switch
        {
            ValueKind.String => string.Equals(AsString, other.AsString, StringComparison.Ordinal),
            ValueKind.List => AsList.AsSpan().SequenceEqual(other.AsList.AsSpan()),
            _ => _bits == other._bits,
        };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.String => HashCode.Combine(Kind, AsString),
        ValueKind.List => HashCode.Combine(Kind, AsList.Length),
        _ => HashCode.Combine(Kind, _bits),
    };

    /// <summary>Two values are the same in kind and content.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Two values differ in kind or content.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>A literal-like text for people; culture does not matter.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => AsBoolean ? "true" : "false",
        ValueKind.Integer => AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => AsFloat.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => $"'{AsString}'",
        _ => $"[{string.Join(", ", AsList)}]",
    };

    private Value Expect(ValueKind kind) => Kind == kind
        ? this
        : throw new InvalidOperationException($"The value is {Kind}, not {kind}.");
}
