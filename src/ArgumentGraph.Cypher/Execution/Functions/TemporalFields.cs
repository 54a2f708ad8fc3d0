using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>The parts of temporal values that can be read like properties: <c>d.year</c>, <c>t.offset</c>, <c>dur.hours</c>.</summary>
internal static class TemporalFields
{
    public static Value Read(Value value, string key, SourceSpan span)
    {
        var found = value.Kind switch
        {
            ValueKind.Date => OfDate(value.AsDate, key),
            ValueKind.LocalTime => OfTime(value.AsLocalTime, key),
            ValueKind.Time => OfTime(value.AsTime.Local, key) ?? OfOffset(value.AsTime.OffsetSeconds, null, key),
            ValueKind.LocalDateTime => OfDate(value.AsLocalDateTime.Date, key) ?? OfTime(value.AsLocalDateTime.Time, key),
            ValueKind.DateTime => OfInstant(value.AsDateTime, key),
            _ => OfDuration(value.AsDuration, key),
        };
        return found ?? throw Errors.WrongPropertyTarget(span, value.Kind.ToString(), key);
    }

    private static Value? OfDate(Date date, string key) => key switch
    {
        "year" => date.Year,
        "quarter" => (long)date.Quarter,
        "month" => (long)date.Month,
        "week" => (long)Calendar.IsoWeek(date.EpochDay).Week,
        "weekYear" => Calendar.IsoWeek(date.EpochDay).WeekYear,
        "day" => (long)date.Day,
        "ordinalDay" => (long)date.DayOfYear,
        "dayOfWeek" or "weekDay" => (long)date.DayOfWeek,
        "dayOfQuarter" or "quarterDay" => (long)date.DayOfQuarter,
        _ => null,
    };

    private static Value? OfTime(LocalTime time, string key) => key switch
    {
        "hour" => (long)time.Hour,
        "minute" => (long)time.Minute,
        "second" => (long)time.Second,
        "millisecond" => (long)(time.Nano / 1_000_000),
        "microsecond" => (long)(time.Nano / 1000),
        "nanosecond" => (long)time.Nano,
        _ => null,
    };

    private static Value? OfOffset(int seconds, string? zone, string key) => key switch
    {
        "timezone" => zone ?? Zone.OffsetText(seconds),
        "offset" => Zone.OffsetText(seconds),
        "offsetMinutes" => (long)(seconds / 60),
        "offsetSeconds" => (long)seconds,
        _ => null,
    };

    private static Value? OfInstant(ZonedDateTime instant, string key) => key switch
    {
        "epochSeconds" => instant.EpochSecond,
        "epochMillis" => (instant.EpochSecond * 1000) + (instant.Nano / 1_000_000),
        _ => OfDate(instant.Local.Date, key) ?? OfTime(instant.Local.Time, key) ?? OfOffset(instant.OffsetSeconds, instant.Zone.Name, key),
    };

    private static Value? OfDuration(Duration d, string key) => key switch
    {
        "years" => d.Months / 12,
        "quarters" => d.Months / 3,
        "months" => d.Months,
        "weeks" => d.Days / 7,
        "days" => d.Days,
        "hours" => d.Seconds / 3600,
        "minutes" => d.Seconds / 60,
        "seconds" => d.Seconds,
        "milliseconds" => (d.Seconds * 1000) + (d.Nanos / 1_000_000),
        "microseconds" => (d.Seconds * 1_000_000) + (d.Nanos / 1000),
        "nanoseconds" => (d.Seconds * Calendar.NanosPerSecond) + d.Nanos,
        "quartersOfYear" => d.Months / 3 % 4,
        "monthsOfYear" => d.Months % 12,
        "monthsOfQuarter" => d.Months % 3,
        "daysOfWeek" => d.Days % 7,
        "minutesOfHour" => d.Seconds / 60 % 60,
        "secondsOfMinute" => d.Seconds % 60,
        "millisecondsOfSecond" => (long)(d.Nanos / 1_000_000),
        "microsecondsOfSecond" => (long)(d.Nanos / 1000),
        "nanosecondsOfSecond" => (long)d.Nanos,
        _ => null,
    };
}
