namespace ArgumentGraph.Cypher.Values;

/// <summary>The types a property can hold.</summary>
public enum ValueKind : byte
{
    /// <summary>No value; a property that is null is absent.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A 64-bit signed integer.</summary>
    Integer,

    /// <summary>An IEEE 754 double.</summary>
    Float,

    /// <summary>UTF-16 text.</summary>
    String,

    /// <summary>A list of values.</summary>
    List,
}
