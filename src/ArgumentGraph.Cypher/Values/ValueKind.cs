namespace ArgumentGraph.Cypher.Values;

/// <summary>The types of Cypher. Properties hold the ones up to <see cref="List"/>, and the temporal ones.</summary>
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

    /// <summary>Keys with values, null allowed.</summary>
    Map,

    /// <summary>A node of the graph, told apart by its id.</summary>
    Node,

    /// <summary>A relationship of the graph, told apart by its id.</summary>
    Relationship,

    /// <summary>Nodes joined by relationships, in order of the walk.</summary>
    Path,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A time of day without offset.</summary>
    LocalTime,

    /// <summary>A time of day at an offset from UTC.</summary>
    Time,

    /// <summary>A day and a time without offset.</summary>
    LocalDateTime,

    /// <summary>An instant, seen at an offset or in a named zone.</summary>
    DateTime,

    /// <summary>Months, days and seconds, each with its own sign.</summary>
    Duration,
}
