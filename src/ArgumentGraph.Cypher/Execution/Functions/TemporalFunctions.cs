using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Constructors of temporal values: from nothing (now), a string, a map of parts, or another temporal value.</summary>
internal static class TemporalFunctions
{
    private static readonly Dictionary<string, Func<Frame, Value, Zone, SourceSpan, Value>> Constructors = new(StringComparer.Ordinal)
    {
        ["date"] = Date,
        ["localtime"] = LocalTime,
        ["time"] = Time,
        ["localdatetime"] = LocalDateTime,
        ["datetime"] = DateTime,
    };

    public static Dictionary<string, FunctionBody> All { get; } = Bodies().ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, FunctionBody>> Bodies()
    {
        foreach (var (name, construct) in Constructors)
        {
            yield return new(name, new FunctionBody((f, a, s) => construct(f, a.Length == 0 ? f.Now : a[0], Zone.Utc, s)));
            foreach (var clock in new[] { "transaction", "statement", "realtime" })
                yield return new($"{name}.{clock}", new FunctionBody((f, a, s) => construct(f, Clock(f, name, a, s), Zone.Utc, s)));
            yield return new($"{name}.truncate", new FunctionBody((f, a, s) => TemporalTruncation.Truncate(f, name, a, s), NullIsNull: false));
        }

        yield return new("datetime.fromEpoch", new FunctionBody((_, a, s) => FromEpoch(a, s)));
        yield return new("datetime.fromEpochMillis", new FunctionBody((_, a, s) => FromEpochMillis(a, s)));
        foreach (var (name, body) in DurationFunctions.All)
            yield return new(name, body);
    }

    private static Value Clock(Frame frame, string name, Value[] arguments, SourceSpan span)
    {
        if (arguments.Length == 0)
            return frame.Now;
        return arguments[0].Kind == ValueKind.String && Zone.Find(arguments[0].AsString) is { } zone
            ? frame.Now with { Zone = zone }
            : throw Errors.InvalidTemporal(span, name, $"there is no time zone {ValueText.Plain(arguments[0])}.");
    }

    private static Value Date(Frame frame, Value from, Zone zone, SourceSpan span) => from.Kind switch
    {
        ValueKind.String => IsoText.ReadDate(from.AsString) ?? throw Unreadable("date", from, "2015-07-21", span),
        ValueKind.Map when InZone(frame, from.AsMap) is { } now => now.Local.Date,
        ValueKind.Map => Parts("date", from, zone, span, true, false).Date(),
        ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime => Parts("date", With("date", from), zone, span, true, false).Date(),
        _ => throw Unconvertible("date", from, span),
    };

    private static Value LocalTime(Frame frame, Value from, Zone zone, SourceSpan span) => from.Kind switch
    {
        ValueKind.String => IsoText.ReadTime(from.AsString) ?? throw Unreadable("localtime", from, "21:40:32.142", span),
        ValueKind.Map when InZone(frame, from.AsMap) is { } now => now.Local.Time,
        ValueKind.Map => Parts("localtime", from, zone, span, false, true).Time(null),
        ValueKind.Date or ValueKind.Duration => throw Unconvertible("localtime", from, span),
        _ => Parts("localtime", With("time", Temporal("localtime", from, span)), zone, span, false, true).Time(null),
    };

    private static Value Time(Frame frame, Value from, Zone zone, SourceSpan span)
    {
        if (from.Kind == ValueKind.String)
            return IsoText.ReadOffsetTime(from.AsString, 0) ?? throw Unreadable("time", from, "21:40:32.142+01:00", span);
        if (from.Kind == ValueKind.Map && InZone(frame, from.AsMap) is { } now)
            return new OffsetTime(now.Local.Time, now.OffsetSeconds);
        if (from.Kind is ValueKind.Date or ValueKind.Duration)
            throw Unconvertible("time", from, span);
        var parts = Parts("time", from.Kind == ValueKind.Map ? from : With("time", Temporal("time", from, span)), zone, span, false, true, true);
        var today = frame.Now.EpochSecond;
        return new OffsetTime(parts.Time(null), OffsetOf(from, parts.Zone, today));
    }

    // A zone by name has no one offset: that of the instant which the time is taken from, else of now.
    private static int OffsetOf(Value from, Zone zone, long now)
    {
        var source = from.Kind == ValueKind.Map ? from.AsMap["time"] : from;
        return zone.OffsetAt(source.Kind == ValueKind.DateTime ? source.AsDateTime.EpochSecond : now);
    }

    private static Value LocalDateTime(Frame frame, Value from, Zone zone, SourceSpan span)
    {
        if (from.Kind == ValueKind.String)
            return IsoText.ReadLocalDateTime(from.AsString) ?? throw Unreadable("localdatetime", from, "2015-07-21T21:40:32.142", span);
        if (from.Kind == ValueKind.Map && InZone(frame, from.AsMap) is { } now)
            return now.Local;
        var parts = Parts("localdatetime", AsDateTimeMap("localdatetime", from, span), zone, span, true, true);
        var date = parts.Date();
        return new LocalDateTime(date, parts.Time(date));
    }

    private static Value DateTime(Frame frame, Value from, Zone zone, SourceSpan span)
    {
        if (from.Kind == ValueKind.String)
            return IsoText.ReadDateTime(from.AsString, zone) ?? throw Unreadable("datetime", from, "2015-07-21T21:40:32.142+01:00", span);
        if (from.Kind == ValueKind.DateTime)
            return from;
        if (from.Kind == ValueKind.Map && InZone(frame, from.AsMap) is { } now)
            return now;
        var parts = Parts("datetime", AsDateTimeMap("datetime", from, span), zone, span, true, true, true);
        if (parts.Epoch() is { } epoch)
            return epoch;
        if (from.Kind == ValueKind.Map && from.AsMap["datetime"] is { Kind: ValueKind.DateTime } source && parts.Named is { } named)
            return Over(parts, (source.AsDateTime with { Zone = named }).Local, named);
        var date = parts.Date();
        return ZonedDateTime.Of(new LocalDateTime(date, parts.Time(date)), parts.Zone);
    }

    private static ZonedDateTime Over(TemporalParts parts, LocalDateTime start, Zone zone) =>
        ZonedDateTime.Of(new LocalDateTime(parts.OverDate(start.Date), parts.OverTime(start.Time)), zone);

    private static Value AsDateTimeMap(string type, Value from, SourceSpan span) => from.Kind switch
    {
        ValueKind.Map => from,
        ValueKind.LocalDateTime or ValueKind.DateTime => With("datetime", from),
        _ => throw Unconvertible(type, from, span),
    };

    // {timezone: ...} alone means: now, there.
    private static ZonedDateTime? InZone(Frame frame, ValueMap map) =>
        map.Count == 1 && map.TryGet("timezone", out var name) && name.Kind == ValueKind.String && Zone.Find(name.AsString) is { } zone ? frame.Now with { Zone = zone } : null;

    private static TemporalParts Parts(string type, Value map, Zone zone, SourceSpan span, bool date, bool time, bool zoned = false)
    {
        var parts = new TemporalParts(type, map.AsMap, zone, span);
        parts.CheckKeys(date, time, zoned);
        return parts;
    }

    private static Value With(string key, Value value) => new ValueMap(KeyValuePair.Create(key, value));

    private static Value Temporal(string type, Value value, SourceSpan span) => value.IsTemporal ? value : throw Unconvertible(type, value, span);

    private static Value FromEpoch(Value[] arguments, SourceSpan span)
    {
        var (seconds, nanos) = (Whole(arguments[0], span), Whole(arguments[1], span));
        var carry = Calendar.FloorDivide(nanos, Calendar.NanosPerSecond);
        return new ZonedDateTime(seconds + carry, (int)(nanos - (carry * Calendar.NanosPerSecond)), Zone.Utc);
    }

    private static Value FromEpochMillis(Value[] arguments, SourceSpan span)
    {
        var millis = Whole(arguments[0], span);
        var second = Calendar.FloorDivide(millis, 1000);
        return new ZonedDateTime(second, (int)((millis - (second * 1000)) * 1_000_000), Zone.Utc);
    }

    private static long Whole(Value value, SourceSpan span) =>
        value.Kind == ValueKind.Integer ? value.AsInteger : throw Errors.WrongType(span, "datetime.fromEpoch()", Arithmetic.Name(value), "whole numbers");

    private static CypherException Unreadable(string type, Value text, string example, SourceSpan span) =>
        Errors.InvalidTemporal(span, type, $"'{text.AsString}' cannot be read; expected for example '{example}'.");

    private static CypherException Unconvertible(string type, Value value, SourceSpan span) =>
        Errors.InvalidTemporal(span, type, $"cannot be made from {Arithmetic.Name(value)}.");
}
