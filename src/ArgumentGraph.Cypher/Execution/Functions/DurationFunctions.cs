using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Durations: from text or parts, and between two points in time.</summary>
internal static class DurationFunctions
{
    private static readonly string[] Parts =
        ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];

    public static Dictionary<string, FunctionBody> All { get; } = new(StringComparer.Ordinal)
    {
        ["duration"] = new((_, a, s) => Make(a[0], s)),
        ["duration.between"] = new((_, a, s) => Between(a, s, months: true, days: true, seconds: true)),
        ["duration.inMonths"] = new((_, a, s) => Between(a, s, months: true, days: false, seconds: false)),
        ["duration.inDays"] = new((_, a, s) => Between(a, s, months: false, days: true, seconds: false)),
        ["duration.inSeconds"] = new((_, a, s) => Between(a, s, months: false, days: false, seconds: true)),
    };

    private static Value Make(Value from, SourceSpan span)
    {
        try
        {
            return from.Kind switch
            {
                ValueKind.String => IsoText.ReadDuration(from.AsString) ?? throw Errors.InvalidTemporal(span, "duration", $"'{from.AsString}' cannot be read; expected for example 'P1Y2M10DT2H30M'."),
                ValueKind.Map => FromParts(from.AsMap, span),
                _ => throw Errors.InvalidTemporal(span, "duration", $"cannot be made from {Arithmetic.Name(from)}."),
            };
        }
        catch (OverflowException)
        {
            throw Errors.InvalidTemporal(span, "duration", $"{ValueText.Plain(from)} is out of range.");
        }
    }

    private static Duration FromParts(ValueMap map, SourceSpan span)
    {
        if (map.Count == 0)
            throw Errors.InvalidTemporal(span, "duration", "the map is empty; expected at least one part.");
        foreach (var (key, value) in map)
        {
            if (!Parts.Contains(key))
                throw Errors.InvalidTemporal(span, "duration", $"there is no part {key}.{Closest.Hint(key, Parts)}");
            if (!value.IsNumber)
                throw Errors.InvalidTemporal(span, "duration", $"{key} is {Arithmetic.Name(value)}; expected a number.");
        }

        var months = (Part("years") * 12) + Part("months");
        var days = (Part("weeks") * 7) + Part("days");
        var seconds = (Part("hours") * 3600) + (Part("minutes") * 60) + Part("seconds");
        var nanos = (Part("milliseconds") * 1_000_000) + (Part("microseconds") * 1000) + Part("nanoseconds");
        return Duration.Approximate(months, days, seconds, nanos);

        decimal Part(string key) => map[key] switch
        {
            { Kind: ValueKind.Integer } whole => whole.AsInteger,
            { Kind: ValueKind.Float } real => (decimal)real.AsFloat,
            _ => 0,
        };
    }

    private static Value Between(Value[] arguments, SourceSpan span, bool months, bool days, bool seconds)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsTemporal || argument.Kind == ValueKind.Duration)
                throw Errors.WrongType(span, "duration.between()", Arithmetic.Name(argument), "two points in time");
        }

        var (from, to) = Aligned(arguments[0], arguments[1]);
        var bothHaveDates = HasDate(arguments[0]) && HasDate(arguments[1]);
        if (!seconds && !HasDate(arguments[0]) && !HasDate(arguments[1]))
            throw Errors.InvalidTemporal(span, "duration", "two times of day lie no days or months apart; use duration.inSeconds().");
        long wholeMonths = 0, wholeDays = 0;
        if (months && bothHaveDates)
        {
            wholeMonths = MonthsBetween(from.Local, to.Local);
            from = from.PlusMonths(wholeMonths);
        }

        if (days && bothHaveDates)
        {
            wholeDays = DaysBetween(from.Local, to.Local);
            from = from.PlusDays(wholeDays);
        }

        var (second, nano) = seconds ? (to.EpochSecond - from.EpochSecond, to.Nano - from.Nano) : (0L, 0);
        return Duration.Of(wholeMonths, wholeDays, second, nano);
    }

    // What one side lacks is taken from the other: the date (or none), the zone (or UTC); a missing time is midnight.
    private static (Point From, Point To) Aligned(Value a, Value b)
    {
        var zone = ZoneOf(a) ?? ZoneOf(b) ?? Zone.Utc;
        var date = DateOf(a) ?? DateOf(b) ?? default;
        return (Of(a), Of(b));

        Point Of(Value value)
        {
            if (value.Kind == ValueKind.DateTime)
                return new Point(value.AsDateTime with { Zone = zone });
            var local = new LocalDateTime(DateOf(value) ?? date, TimeOf(value));
            return new Point(ZonedDateTime.Of(local, value.Kind == ValueKind.Time ? Zone.Fixed(value.AsTime.OffsetSeconds) : zone) with { Zone = zone });
        }
    }

    private static bool HasDate(Value value) => DateOf(value) is not null;

    private static Date? DateOf(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate,
        ValueKind.LocalDateTime => value.AsLocalDateTime.Date,
        ValueKind.DateTime => value.AsDateTime.Local.Date,
        _ => null,
    };

    private static LocalTime TimeOf(Value value) => value.Kind switch
    {
        ValueKind.LocalTime => value.AsLocalTime,
        ValueKind.Time => value.AsTime.Local,
        ValueKind.LocalDateTime => value.AsLocalDateTime.Time,
        _ => default,
    };

    private static Zone? ZoneOf(Value value) => value.Kind switch
    {
        ValueKind.Time => Zone.Fixed(value.AsTime.OffsetSeconds),
        ValueKind.DateTime => value.AsDateTime.Zone,
        _ => null,
    };

    // Whole months, towards zero: the one that is begun but not reached does not count.
    private static long MonthsBetween(LocalDateTime from, LocalDateTime to)
    {
        var months = ((to.Date.Year - from.Date.Year) * 12) + (to.Date.Month - from.Date.Month);
        var reached = new LocalDateTime(from.Date.PlusMonths(months), from.Time).CompareTo(to);
        // The clamped day of a short month must not count as the day itself.
        var (day, other) = ((from.Date.Day, from.Time.Nanoseconds), (to.Date.Day, to.Time.Nanoseconds));
        if (months > 0 && (reached > 0 || day.CompareTo(other) > 0))
            return months - 1;
        return months < 0 && (reached < 0 || day.CompareTo(other) < 0) ? months + 1 : months;
    }

    private static long DaysBetween(LocalDateTime from, LocalDateTime to)
    {
        var days = to.Date.EpochDay - from.Date.EpochDay;
        if (days > 0 && to.Time.CompareTo(from.Time) < 0)
            return days - 1;
        return days < 0 && to.Time.CompareTo(from.Time) > 0 ? days + 1 : days;
    }

    private readonly record struct Point(ZonedDateTime Instant)
    {
        public LocalDateTime Local => Instant.Local;

        public long EpochSecond => Instant.EpochSecond;

        public int Nano => Instant.Nano;

        public Point PlusMonths(long months) =>
            months == 0 ? this : new(ZonedDateTime.Of(new LocalDateTime(Local.Date.PlusMonths(months), Local.Time), Instant.Zone));

        public Point PlusDays(long days) =>
            days == 0 ? this : new(ZonedDateTime.Of(new LocalDateTime(new Date(Local.Date.EpochDay + days), Local.Time), Instant.Zone));
    }
}
