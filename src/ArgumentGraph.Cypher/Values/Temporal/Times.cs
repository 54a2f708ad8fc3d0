using System.Globalization;

namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>A time of day, as nanoseconds since midnight.</summary>
public readonly record struct LocalTime(long Nanoseconds)
{
    internal int Hour => (int)(Nanoseconds / 3_600_000_000_000);

    internal int Minute => (int)(Nanoseconds / 60_000_000_000 % 60);

    internal int Second => (int)(Nanoseconds / Calendar.NanosPerSecond % 60);

    internal int Nano => (int)(Nanoseconds % Calendar.NanosPerSecond);

    internal static LocalTime Of(int hour, int minute, int second, int nano) =>
        new((((hour * 3600L) + (minute * 60L) + second) * Calendar.NanosPerSecond) + nano);

    internal int CompareTo(LocalTime other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>ISO 8601; seconds and their fraction are left out when zero.</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}");
        if (Second == 0 && Nano == 0)
            return text;
        text += string.Create(CultureInfo.InvariantCulture, $":{Second:00}");
        if (Nano == 0)
            return text;
        var digits = Nano.ToString("000000000", CultureInfo.InvariantCulture);
        return text + "." + digits.TrimEnd('0');
    }
}

/// <summary>A time of day at an offset from UTC; two with the same instant of the day but other offsets are not equal.</summary>
public sealed record OffsetTime(LocalTime Local, int OffsetSeconds)
{
    private long UtcNanoseconds => Local.Nanoseconds - (OffsetSeconds * Calendar.NanosPerSecond);

    internal int CompareTo(OffsetTime? other)
    {
        if (other is null)
            return 1;
        var order = UtcNanoseconds.CompareTo(other.UtcNanoseconds);
        return order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
    }

    /// <summary>ISO 8601 with the offset, <c>Z</c> for none.</summary>
    public override string ToString() => Local + Zone.OffsetText(OffsetSeconds);

    internal OffsetTime At(int offsetSeconds) => new(
        new LocalTime(Calendar.FloorModulo(UtcNanoseconds + (offsetSeconds * Calendar.NanosPerSecond), Calendar.NanosPerDay)), offsetSeconds);
}

/// <summary>A day and a time of day, without offset.</summary>
public sealed record LocalDateTime(Date Date, LocalTime Time)
{
    internal long EpochSecond => (Date.EpochDay * Calendar.SecondsPerDay) + (Time.Nanoseconds / Calendar.NanosPerSecond);

    internal static LocalDateTime OfEpoch(long second, int nano)
    {
        var day = Calendar.FloorDivide(second, Calendar.SecondsPerDay);
        var rest = second - (day * Calendar.SecondsPerDay);
        return new LocalDateTime(new Date(day), new LocalTime((rest * Calendar.NanosPerSecond) + nano));
    }

    internal int CompareTo(LocalDateTime? other)
    {
        if (other is null)
            return 1;
        var order = Date.CompareTo(other.Date);
        return order != 0 ? order : Time.CompareTo(other.Time);
    }

    /// <summary>ISO 8601: <c>1984-10-11T12:31:14</c>.</summary>
    public override string ToString() => $"{Date}T{Time}";
}

/// <summary>An instant and the zone from which it is seen; equal only when both are.</summary>
public sealed record ZonedDateTime(long EpochSecond, int Nano, Zone Zone)
{
    /// <summary>Seconds that local time is ahead of UTC at this instant.</summary>
    public int OffsetSeconds => Zone.OffsetAt(EpochSecond);

    /// <summary>The wall clock in the zone.</summary>
    public LocalDateTime Local => LocalDateTime.OfEpoch(EpochSecond + OffsetSeconds, Nano);

    /// <summary>The instant of a wall clock; in a gap the clock is moved on by the gap, in an overlap the earlier instant is taken.</summary>
    public static ZonedDateTime Of(LocalDateTime local, Zone zone) =>
        new(local.EpochSecond - zone.OffsetOfLocal(local.EpochSecond), local.Time.Nano, zone);

    internal int CompareTo(ZonedDateTime? other)
    {
        if (other is null)
            return 1;
        var order = EpochSecond.CompareTo(other.EpochSecond);
        if (order == 0)
            order = Nano.CompareTo(other.Nano);
        return order != 0 ? order : string.CompareOrdinal(Zone.ToString(), other.Zone.ToString());
    }

    /// <summary>ISO 8601 with the offset, and the zone's name in brackets where it has one.</summary>
    public override string ToString() => Local + Zone.OffsetText(OffsetSeconds) + (Zone.Name is { } name ? $"[{name}]" : "");
}
