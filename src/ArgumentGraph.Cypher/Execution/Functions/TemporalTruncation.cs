using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary><c>date.truncate('month', d, {day: 2})</c>: the start of the unit that holds the value, then parts put over it.</summary>
internal static class TemporalTruncation
{
    private static readonly string[] Units =
        ["millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond", "microsecond"];

    public static Value Truncate(Frame frame, string type, Value[] arguments, SourceSpan span)
    {
        if (arguments[0].IsNull || (arguments.Length > 1 && arguments[1].IsNull))
            return Value.Null;
        var unit = Unit(type, arguments[0], span);
        var source = arguments.Length > 1 ? arguments[1] : frame.Now;
        var fields = arguments.Length > 2 && arguments[2].Kind == ValueKind.Map ? arguments[2].AsMap : ValueMap.Empty;
        var (date, time) = (DateOf(source), TimeOf(source));
        var isMissing = type is "localtime" or "time" ? time is null : date is null;
        if (isMissing)
            throw Errors.InvalidTemporal(span, $"{type}.truncate", $"{Arithmetic.Name(source)} has no {(date is null ? "date" : "time")}.");
        if (unit > Array.IndexOf(Units, "day") && time is null)
            throw Errors.InvalidTemporal(span, $"{type}.truncate", $"{Arithmetic.Name(source)} has no time to cut at the {Units[unit]}.");
        var zone = ZoneOf(source);
        var clock = Floor(time ?? default, unit);
        var parts = new TemporalParts(type, WithSubseconds(fields, unit, clock), zone ?? Zone.Utc, span);
        if (fields.Count > 0)
            parts.CheckKeys(type is not ("time" or "localtime"), type != "date", type is "time" or "datetime");
        return Compose(type, parts, date is { } day ? Floor(day, unit) : default, clock, parts.Named ?? zone ?? Zone.Utc, source);
    }

    private static Value Compose(string type, TemporalParts parts, Date day, LocalTime clock, Zone zone, Value source) => type switch
    {
        "date" => parts.OverDate(day),
        "localtime" => parts.OverTime(clock),
        "time" => new OffsetTime(parts.OverTime(clock), zone.OffsetAt(source.Kind == ValueKind.DateTime ? source.AsDateTime.EpochSecond : 0)),
        "localdatetime" => new LocalDateTime(parts.OverDate(day), parts.OverTime(clock)),
        _ => ZonedDateTime.Of(new LocalDateTime(parts.OverDate(day), parts.OverTime(clock)), zone),
    };

    private static int Unit(string type, Value name, SourceSpan span)
    {
        var unit = name.Kind == ValueKind.String ? Array.FindIndex(Units, u => u.Equals(name.AsString, StringComparison.OrdinalIgnoreCase)) : -1;
        var (first, last) = type switch { "date" => (0, 8), "localtime" or "time" => (8, 13), _ => (0, 13) };
        return unit >= first && unit <= last
            ? unit
            : throw Errors.InvalidTemporal(span, $"{type}.truncate", $"there is no unit {ValueText.Plain(name)} here; expected one of {string.Join(", ", Units[first..(last + 1)])}.");
    }

    // Digits below the unit can be put back without losing those above it.
    private static ValueMap WithSubseconds(ValueMap fields, int unit, LocalTime clock)
    {
        var added = new List<KeyValuePair<string, Value>>();
        var (nano, micro) = (fields.TryGet("nanosecond", out _), fields.TryGet("microsecond", out _));
        if ((unit == 12 && (nano || micro)) || (unit == 13 && nano))
            added.Add(KeyValuePair.Create("millisecond", (Value)(long)(clock.Nano / 1_000_000)));
        if (unit == 13 && nano)
            added.Add(KeyValuePair.Create("microsecond", (Value)(long)(clock.Nano / 1000 % 1000)));
        return added.Count == 0 ? fields : new ValueMap([.. added, .. fields]);
    }

    private static Date Floor(Date date, int unit)
    {
        var year = date.Year;
        return unit switch
        {
            0 => Date.Of(Calendar.FloorDivide(year, 1000) * 1000, 1, 1),
            1 => Date.Of(Calendar.FloorDivide(year, 100) * 100, 1, 1),
            2 => Date.Of(Calendar.FloorDivide(year, 10) * 10, 1, 1),
            3 => Date.Of(year, 1, 1),
            4 => new Date(Calendar.FirstMonday(Calendar.IsoWeek(date.EpochDay).WeekYear)),
            5 => Date.Of(year, ((date.Quarter - 1) * 3) + 1, 1),
            6 => Date.Of(year, date.Month, 1),
            7 => new Date(date.EpochDay - (date.DayOfWeek - 1)),
            _ => date,
        };
    }

    private static LocalTime Floor(LocalTime time, int unit)
    {
        var size = unit switch
        {
            9 => 3600 * Calendar.NanosPerSecond,
            10 => 60 * Calendar.NanosPerSecond,
            11 => Calendar.NanosPerSecond,
            12 => 1_000_000,
            13 => 1000,
            _ => Calendar.NanosPerDay,
        };
        return new LocalTime(time.Nanoseconds / size * size);
    }

    private static Date? DateOf(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate,
        ValueKind.LocalDateTime => value.AsLocalDateTime.Date,
        ValueKind.DateTime => value.AsDateTime.Local.Date,
        _ => null,
    };

    private static LocalTime? TimeOf(Value value) => value.Kind switch
    {
        ValueKind.LocalTime => value.AsLocalTime,
        ValueKind.Time => value.AsTime.Local,
        ValueKind.LocalDateTime => value.AsLocalDateTime.Time,
        ValueKind.DateTime => value.AsDateTime.Local.Time,
        _ => null,
    };

    private static Zone? ZoneOf(Value value) => value.Kind switch
    {
        ValueKind.Time => Zone.Fixed(value.AsTime.OffsetSeconds),
        ValueKind.DateTime => value.AsDateTime.Zone,
        _ => null,
    };
}
