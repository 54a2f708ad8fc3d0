using System.Globalization;

namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>A fixed offset, or a zone of the IANA database by name.</summary>
public sealed record Zone
{
    private readonly ZoneRules? _rules;
    private readonly int _offset;

    private Zone(string? name, int offset, ZoneRules? rules)
    {
        Name = name;
        _offset = offset;
        _rules = rules;
    }

    /// <summary>UTC, printed as <c>Z</c>.</summary>
    public static Zone Utc { get; } = new(null, 0, null);

    /// <summary>The IANA name, or null for a fixed offset.</summary>
    public string? Name { get; }

    /// <summary>A fixed number of seconds ahead of UTC, at most 18 hours either way.</summary>
    public static Zone Fixed(int offsetSeconds) => offsetSeconds == 0 ? Utc : new Zone(null, offsetSeconds, null);

    /// <summary>A zone by IANA name, by offset text or <c>Z</c>; null when there is no such zone.</summary>
    public static Zone? Find(string text)
    {
        if (IsoText.Offset(text) is { } offset)
            return Fixed(offset);
        return ZoneRules.Find(text) is { } rules ? new Zone(rules.Name, 0, rules) : null;
    }

    /// <inheritdoc/>
    public bool Equals(Zone? other) =>
        other is not null && _offset == other._offset && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_offset, Name);

    /// <summary>The name, or the offset as text.</summary>
    public override string ToString() => Name ?? OffsetText(_offset);

    internal static string OffsetText(int seconds)
    {
        if (seconds == 0)
            return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
    }

    internal int OffsetAt(long epochSecond) => _rules?.OffsetAt(epochSecond) ?? _offset;

    internal int OffsetOfLocal(long localSecond)
    {
        if (_rules is null)
            return _offset;
        // A clock reading is near its instant, so the offsets one day before and after are the only candidates.
        var earlier = _rules.OffsetAt(localSecond - Calendar.SecondsPerDay);
        var later = _rules.OffsetAt(localSecond + Calendar.SecondsPerDay);
        if (_rules.OffsetAt(localSecond - earlier) == earlier)
            return earlier;
        return _rules.OffsetAt(localSecond - later) == later ? later : earlier;
    }
}
