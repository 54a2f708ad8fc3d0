using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Durations added to points in time: months first, then days, then seconds.</summary>
internal static class TemporalArithmetic
{
    public static Value Add(Value point, Duration duration, SourceSpan span)
    {
        try
        {
            return point.Kind switch
            {
                ValueKind.Date => Add(point.AsDate, duration),
                ValueKind.LocalTime => Add(point.AsLocalTime, duration),
                ValueKind.Time => new OffsetTime(Add(point.AsTime.Local, duration), point.AsTime.OffsetSeconds),
                ValueKind.LocalDateTime => Add(point.AsLocalDateTime, duration),
                ValueKind.DateTime => Add(point.AsDateTime, duration),
                _ => point.AsDuration.Plus(duration),
            };
        }
        catch (OverflowException)
        {
            throw Errors.IntegerOverflowAtRuntime(span, $"{point} + {duration}");
        }
    }

    // A day has no clock, so of the seconds only whole days count.
    private static Date Add(Date date, Duration duration) =>
        new(checked(date.PlusMonths(duration.Months).EpochDay + duration.Days + (duration.Seconds / Calendar.SecondsPerDay)));

    private static LocalTime Add(LocalTime time, Duration duration)
    {
        var seconds = duration.Seconds % Calendar.SecondsPerDay;
        return new LocalTime(Calendar.FloorModulo(time.Nanoseconds + (seconds * Calendar.NanosPerSecond) + duration.Nanos, Calendar.NanosPerDay));
    }

    private static LocalDateTime Add(LocalDateTime point, Duration duration)
    {
        var date = new Date(checked(point.Date.PlusMonths(duration.Months).EpochDay + duration.Days));
        var (second, nano) = Plus(new LocalDateTime(date, point.Time).EpochSecond, point.Time.Nano, duration);
        return LocalDateTime.OfEpoch(second, nano);
    }

    // Months and days move the wall clock, seconds the instant.
    private static ZonedDateTime Add(ZonedDateTime point, Duration duration)
    {
        var moved = duration.Months == 0 && duration.Days == 0
            ? point
            : ZonedDateTime.Of(Add(point.Local, duration with { Seconds = 0, Nanos = 0 }), point.Zone);
        var (second, nano) = Plus(moved.EpochSecond, moved.Nano, duration);
        return new ZonedDateTime(second, nano, point.Zone);
    }

    private static (long Second, int Nano) Plus(long second, int nano, Duration duration)
    {
        var sum = nano + duration.Nanos;
        return sum >= Calendar.NanosPerSecond
            ? (checked(second + duration.Seconds + 1), (int)(sum - Calendar.NanosPerSecond))
            : (checked(second + duration.Seconds), sum);
    }
}
