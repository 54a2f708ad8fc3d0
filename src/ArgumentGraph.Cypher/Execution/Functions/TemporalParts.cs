using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>
/// Reads the map of a temporal constructor: parts of a date (by month, week, quarter or ordinal day), of a time, a zone, and other
/// temporal values from which missing parts are taken.
/// </summary>
internal sealed class TemporalParts(string type, ValueMap map, Zone defaultZone, SourceSpan span)
{
    private static readonly string[] DateKeys = ["year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay", "date"];
    private static readonly string[] TimeKeys = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "time"];
    private static readonly string[] EpochKeys = ["epochSeconds", "epochMillis"];
    private static readonly string[][] DayForms = [["month", "day"], ["week", "dayOfWeek"], ["quarter", "dayOfQuarter"], ["ordinalDay"]];

    /// <summary>The zone that the map names, or that of the value whose time is taken.</summary>
    public Zone Zone => Named ?? ZoneOf(TimeSource) ?? defaultZone;

    public void CheckKeys(bool hasDate, bool hasTime, bool hasZone)
    {
        if (map.Count == 0)
            throw Errors.InvalidTemporal(span, type, "the map is empty; expected at least one part.");
        foreach (var (key, _) in map)
        {
            var known = (hasDate && DateKeys.Contains(key)) || (hasTime && TimeKeys.Contains(key))
                || (hasDate && hasTime && key == "datetime") || (hasZone && key == "timezone") || (hasDate && hasTime && hasZone && EpochKeys.Contains(key));
            if (!known)
                throw Errors.InvalidTemporal(span, type, $"there is no part {key} here.");
        }
    }

    public Date Date()
    {
        if (DateSource is null && TimeKeys.Any(Has))
            RequireWholeDay();
        var source = DateSource is { } given ? DateOf(given) ?? throw Errors.InvalidTemporal(span, type, $"{given} has no date to take.") : (Date?)null;
        return Select(source) ?? throw Errors.InvalidTemporal(span, type, $"there is no such day: {ValueText.Of(map)}.");
    }

    /// <summary>The wall clock that the map describes, seen in its zone: a time that is taken is first moved to that zone.</summary>
    public LocalTime Time(Date? date)
    {
        var start = TimeSource is { } given ? Moved(given, date) : default(LocalTime?);
        return OverTime(start);
    }

    public LocalTime OverTime(LocalTime? start)
    {
        RequireCoarser(start is not null, "hour", "minute", "second");
        if (start is null && !Has("second") && (Has("millisecond") || Has("microsecond") || Has("nanosecond")))
            throw Errors.InvalidTemporal(span, type, "second is missing, but a part of a second is given.");
        var hour = (int)Number("hour", start?.Hour ?? 0, 0, 23);
        var minute = (int)Number("minute", start?.Minute ?? 0, 0, 59);
        var second = (int)Number("second", start?.Second ?? 0, 0, 59);
        return LocalTime.Of(hour, minute, second, Nano(start?.Nano ?? 0));
    }

    public Date OverDate(Date start) => Select(start) ?? throw Errors.InvalidTemporal(span, type, $"there is no such day: {ValueText.Of(map)}.");

    public ZonedDateTime? Epoch()
    {
        if (map.TryGet("epochSeconds", out var seconds))
            return new ZonedDateTime(Whole("epochSeconds", seconds), Nano(0), Named ?? defaultZone);
        if (!map.TryGet("epochMillis", out var millis))
            return null;
        var second = Calendar.FloorDivide(Whole("epochMillis", millis), 1000);
        return new ZonedDateTime(second, (int)((millis.AsInteger - (second * 1000)) * 1_000_000) + Nano(0), Named ?? defaultZone);
    }

    public Zone? Named => map.TryGet("timezone", out var zone)
        ? zone.Kind == ValueKind.String && Values.Temporal.Zone.Find(zone.AsString) is { } found ? found : throw Errors.InvalidTemporal(span, type, $"there is no time zone {ValueText.Plain(zone)}; expected an offset such as +01:00 or a name such as Europe/Stockholm.")
        : null;

    private Value? DateSource => Source("date") ?? Source("datetime");

    private Value? TimeSource => Source("time") ?? Source("datetime");

    private Value? Source(string key) => map.TryGet(key, out var value) ? value : (Value?)null;

    private static Date? DateOf(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate,
        ValueKind.LocalDateTime => value.AsLocalDateTime.Date,
        ValueKind.DateTime => value.AsDateTime.Local.Date,
        _ => null,
    };

    private static Zone? ZoneOf(Value? value) => value switch
    {
        { Kind: ValueKind.Time } time => Zone.Fixed(time.AsTime.OffsetSeconds),
        { Kind: ValueKind.DateTime } instant => instant.AsDateTime.Zone,
        _ => null,
    };

    private LocalTime Moved(Value source, Date? date)
    {
        switch (source.Kind)
        {
            case ValueKind.LocalTime:
                return source.AsLocalTime;
            case ValueKind.LocalDateTime:
                return source.AsLocalDateTime.Time;
            case ValueKind.Time:
                return Named is { } zone && HasZone ? source.AsTime.At(OffsetIn(zone, source.AsTime, date)).Local : source.AsTime.Local;
            case ValueKind.DateTime:
                return Named is { } other && HasZone ? MovedInstant(source.AsDateTime, other, date) : source.AsDateTime.Local.Time;
            default:
                throw Errors.InvalidTemporal(span, type, $"{source} has no time to take.");
        }
    }

    private bool HasZone => type is "time" or "datetime";

    // The wall clock of the other value, on the day wanted, in its own zone: that instant is seen from the new zone.
    private static LocalTime MovedInstant(ZonedDateTime instant, Zone zone, Date? date)
    {
        var there = date is { } day ? ZonedDateTime.Of(new LocalDateTime(day, instant.Local.Time), instant.Zone) : instant;
        return (there with { Zone = zone }).Local.Time;
    }

    private static int OffsetIn(Zone zone, OffsetTime time, Date? date)
    {
        var day = date ?? default;
        return zone.OffsetAt(new LocalDateTime(day, time.Local).EpochSecond - time.OffsetSeconds);
    }

    private bool Has(string key) => map.TryGet(key, out _);

    // A time belongs to one day, so the day must be named to the end.
    private void RequireWholeDay()
    {
        var form = Array.Find(DayForms, f => f.Any(Has)) ?? DayForms[0];
        if (Array.Find(form, part => !Has(part)) is { } missing)
            throw Errors.InvalidTemporal(span, type, $"{missing} is missing, but a time is given.");
    }

    private Date? Select(Date? source)
    {
        if (DayForms.Where(f => f.Any(Has)).ToList() is [var one, var other, ..])
            throw Errors.InvalidTemporal(span, type, $"{Array.Find(one, Has)} and {Array.Find(other, Has)} cannot name one day together.");
        if (map.TryGet("week", out _) || (source is not null && map.TryGet("dayOfWeek", out _)))
            return ByWeek(source);
        if (map.TryGet("ordinalDay", out _))
            return IsoText.OfOrdinal(Year(source), (int)Number("ordinalDay", 1, 1, 366));
        if (map.TryGet("quarter", out _) || (source is not null && map.TryGet("dayOfQuarter", out _)))
            return ByQuarter(source);
        RequireCoarser(source is not null, "year", "month", "day");
        var (year, month) = (Year(source), (int)Number("month", source?.Month ?? 1, 1, 12));
        var day = (int)Number("day", Math.Min(source?.Day ?? 1, Calendar.DaysInMonth(year, month)), 1, 31);
        return IsoText.OfMonth(year, month, day);
    }

    private Date? ByWeek(Date? source)
    {
        RequireCoarser(source is not null, "year", "week", "dayOfWeek");
        var (weekYear, week) = source is { } given ? Calendar.IsoWeek(given.EpochDay) : (0, 1);
        var year = Number("year", weekYear, -Calendar.MaxYear, Calendar.MaxYear);
        return IsoText.OfWeek(year, (int)Number("week", week, 1, 53), (int)Number("dayOfWeek", source?.DayOfWeek ?? 1, 1, 7));
    }

    private Date? ByQuarter(Date? source)
    {
        RequireCoarser(source is not null, "year", "quarter", "dayOfQuarter");
        return IsoText.OfQuarter(Year(source), (int)Number("quarter", source?.Quarter ?? 1, 1, 4), (int)Number("dayOfQuarter", source?.DayOfQuarter ?? 1, 1, 92));
    }

    private long Year(Date? source)
    {
        if (source is null && !map.TryGet("year", out _))
            throw Errors.InvalidTemporal(span, type, "the year is missing.");
        return Number("year", source?.Year ?? 0, -Calendar.MaxYear, Calendar.MaxYear);
    }

    // 1984 and 11 do not say which month; each part needs the one above it.
    private void RequireCoarser(bool hasSource, params string[] parts)
    {
        for (var i = 1; i < parts.Length && !hasSource; i++)
        {
            if (map.TryGet(parts[i], out _) && !map.TryGet(parts[i - 1], out _))
                throw Errors.InvalidTemporal(span, type, $"{parts[i - 1]} is missing, but {parts[i]} is given.");
        }
    }

    private int Nano(int otherwise)
    {
        var (hasMillis, hasMicros, hasNanos) = (map.TryGet("millisecond", out _), map.TryGet("microsecond", out _), map.TryGet("nanosecond", out _));
        if (!hasMillis && !hasMicros && !hasNanos)
            return otherwise;
        var millis = Number("millisecond", 0, 0, 999);
        var micros = Number("microsecond", 0, 0, hasMillis ? 999 : 999_999);
        var nanos = Number("nanosecond", 0, 0, hasMicros ? 999 : hasMillis ? 999_999 : 999_999_999);
        return (int)((millis * 1_000_000) + (micros * 1000) + nanos);
    }

    private long Number(string key, long otherwise, long min, long max)
    {
        if (!map.TryGet(key, out var value))
            return otherwise;
        var number = Whole(key, value);
        return number >= min && number <= max ? number : throw Errors.InvalidTemporal(span, type, $"{key} is {number}; expected {min} to {max}.");
    }

    private long Whole(string key, Value value) =>
        value.Kind == ValueKind.Integer ? value.AsInteger : throw Errors.InvalidTemporal(span, type, $"{key} is {Arithmetic.Name(value)}; expected a whole number.");
}
