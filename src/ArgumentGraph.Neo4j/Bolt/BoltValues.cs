using System.Collections;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;
using ArgumentGraph.Neo4j.Transport;
using Neo4j.Driver;
using Driver = Neo4j.Driver;
using Duration = ArgumentGraph.Cypher.Values.Temporal.Duration;
using LocalDateTime = ArgumentGraph.Cypher.Values.Temporal.LocalDateTime;
using LocalTime = ArgumentGraph.Cypher.Values.Temporal.LocalTime;
using OffsetTime = ArgumentGraph.Cypher.Values.Temporal.OffsetTime;
using Zone = ArgumentGraph.Cypher.Values.Temporal.Zone;
using ZonedDateTime = ArgumentGraph.Cypher.Values.Temporal.ZonedDateTime;

namespace ArgumentGraph.Neo4j.Bolt;

/// <summary>The driver's values and ours. What Cypher here does not have (points, bytes, vectors) becomes its text.</summary>
internal static class BoltValues
{
    private const long NanosPerSecond = 1_000_000_000;

    public static Value From(object? value) => value switch
    {
        null => Value.Null,
        bool truth => truth,
        long integer => integer,
        double number => number,
        string text => text,
        byte[] bytes => Convert.ToBase64String(bytes),
        INode node => EntityReading.Node(node.ElementId, node.Labels, Entries(node.Properties)),
        IRelationship r => EntityReading.Relationship(r.ElementId, r.Type, r.StartNodeElementId, r.EndNodeElementId, Entries(r.Properties)),
        IPath path => EntityReading.Path([.. Alternating(path).Select(From)]),
        Driver.LocalDate date => Day(date.Year, date.Month, date.Day),
        Driver.LocalTime time => Clock(time.Hour, time.Minute, time.Second, time.Nanosecond),
        Driver.OffsetTime time => new OffsetTime(Clock(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds),
        Driver.LocalDateTime local => new LocalDateTime(Day(local.Year, local.Month, local.Day), Clock(local.Hour, local.Minute, local.Second, local.Nanosecond)),
        Driver.ZonedDateTime instant => Instant(instant),
        Driver.Duration span => new Duration(span.Months, span.Days, span.Seconds, span.Nanos),
        IReadOnlyDictionary<string, object> map => new ValueMap(Entries(map)),
        IDictionary<string, object> map => new ValueMap(map.Select(e => KeyValuePair.Create(e.Key, From(e.Value)))),
        IEnumerable list => Value.List([.. list.Cast<object?>().Select(From)]),
        _ => value.ToString(),
    };

    public static object? To(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.String => value.AsString,
        ValueKind.List => value.AsList.Select(To).ToList(),
        ValueKind.Map => value.AsMap.ToDictionary(e => e.Key, e => To(e.Value)),
        ValueKind.Date => DayOf(value.AsDate),
        ValueKind.LocalTime => ClockOf(value.AsLocalTime),
        ValueKind.Time => OffsetClockOf(value.AsTime),
        ValueKind.LocalDateTime => LocalOf(value.AsLocalDateTime),
        ValueKind.DateTime => InstantOf(value.AsDateTime),
        ValueKind.Duration => new Driver.Duration(value.AsDuration.Months, value.AsDuration.Days, value.AsDuration.Seconds, value.AsDuration.Nanos),
        _ => throw new ArgumentException($"A value of the type {value.Kind} cannot be a parameter.", nameof(value)),
    };

    private static IEnumerable<KeyValuePair<string, Value>> Entries(IEnumerable<KeyValuePair<string, object>> entries) =>
        entries.Select(e => KeyValuePair.Create(e.Key, From(e.Value)));

    private static IEnumerable<object> Alternating(IPath path) => path.Nodes.Take(1).Cast<object>()
        .Concat(path.Relationships.Zip(path.Nodes.Skip(1)).SelectMany(s => new object[] { s.First, s.Second }));

    private static Date Day(int year, int month, int day) => Date.Of(year, month, day);

    private static LocalTime Clock(int hour, int minute, int second, int nano) => new((((hour * 3600L) + (minute * 60L) + second) * NanosPerSecond) + nano);

    private static Value Instant(Driver.ZonedDateTime instant)
    {
        var zone = instant.Zone is Driver.ZoneId named ? Zone.Find(named.Id) ?? Zone.Fixed(instant.OffsetSeconds) : Zone.Fixed(instant.OffsetSeconds);
        return new ZonedDateTime(instant.UtcSeconds, instant.Nanosecond, zone);
    }

    private static Driver.LocalDate DayOf(Date date) => new((int)date.Year, date.Month, date.Day);

    private static (int Hour, int Minute, int Second, int Nano) Parts(LocalTime time)
    {
        var (seconds, nano) = Math.DivRem(time.Nanoseconds, NanosPerSecond);
        return ((int)(seconds / 3600), (int)(seconds / 60 % 60), (int)(seconds % 60), (int)nano);
    }

    private static Driver.LocalTime ClockOf(LocalTime time)
    {
        var (hour, minute, second, nano) = Parts(time);
        return new Driver.LocalTime(hour, minute, second, nano);
    }

    private static Driver.OffsetTime OffsetClockOf(OffsetTime time)
    {
        var (hour, minute, second, nano) = Parts(time.Local);
        return new Driver.OffsetTime(hour, minute, second, nano, time.OffsetSeconds);
    }

    private static Driver.LocalDateTime LocalOf(LocalDateTime local)
    {
        var (hour, minute, second, nano) = Parts(local.Time);
        return new Driver.LocalDateTime((int)local.Date.Year, local.Date.Month, local.Date.Day, hour, minute, second, nano);
    }

    private static Driver.ZonedDateTime InstantOf(ZonedDateTime instant) =>
        new(instant.EpochSecond, instant.Nano, instant.Zone.Name is { } name ? Driver.Zone.Of(name) : Driver.Zone.Of(instant.OffsetSeconds));
}
