namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>Temporal values from the ISO 8601 texts that their <c>ToString</c> writes, to the nanosecond.</summary>
public static class TemporalText
{
    /// <summary>The value of a text, as Cypher's constructors read it; without a zone a date and time is in UTC.</summary>
    /// <returns>Null when the text is not of that form, or names a zone that this system does not know.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not temporal.</exception>
    public static Value? Read(ValueKind kind, string text)
    {
        try
        {
            return kind switch
            {
                ValueKind.Date => IsoText.ReadDate(text),
                ValueKind.LocalTime => IsoText.ReadTime(text),
                ValueKind.Time => IsoText.ReadOffsetTime(text, 0) is { } time ? time : (Value?)null,
                ValueKind.LocalDateTime => IsoText.ReadLocalDateTime(text) is { } local ? local : (Value?)null,
                ValueKind.DateTime => IsoText.ReadDateTime(text, Zone.Utc) is { } instant ? instant : (Value?)null,
                ValueKind.Duration => IsoText.ReadDuration(text) is { } duration ? duration : (Value?)null,
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not temporal."),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
