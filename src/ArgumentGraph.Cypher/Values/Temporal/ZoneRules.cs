using System.Buffers.Binary;
using System.Collections.Concurrent;

namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>
/// When a named zone changes its offset. The platform's rules round offsets to minutes, which is wrong before standard time
/// (Stockholm was at +01:12:12), so the zone file itself (RFC 8536) is read for the past where the system has one.
/// </summary>
internal sealed class ZoneRules
{
    private static readonly ConcurrentDictionary<string, ZoneRules?> Known = new(StringComparer.Ordinal);

    // Zones that the IANA database has merged since release 2022b because they agree since 1970. Some systems still ship their own
    // older rules, so the same instant would print differently from machine to machine.
    private static readonly Dictionary<string, string> Merged = new(StringComparer.Ordinal)
    {
        ["Europe/Amsterdam"] = "Europe/Brussels",
        ["Europe/Copenhagen"] = "Europe/Berlin",
        ["Europe/Luxembourg"] = "Europe/Brussels",
        ["Europe/Monaco"] = "Europe/Paris",
        ["Europe/Oslo"] = "Europe/Berlin",
        ["Europe/Stockholm"] = "Europe/Berlin",
        ["Atlantic/Reykjavik"] = "Africa/Abidjan",
    };

    private readonly TimeZoneInfo _platform;
    private readonly long[] _transitions;
    private readonly int[] _offsets;

    private ZoneRules(string name, TimeZoneInfo platform, long[] transitions, int[] offsets)
    {
        Name = name;
        _platform = platform;
        _transitions = transitions;
        _offsets = offsets;
    }

    public string Name { get; }

    public static ZoneRules? Find(string name) => Known.GetOrAdd(name.Replace(' ', '_'), Load);

    public int OffsetAt(long epochSecond)
    {
        if (_transitions.Length > 0 && epochSecond < _transitions[^1])
        {
            var index = Array.BinarySearch(_transitions, epochSecond);
            return _offsets[index >= 0 ? index + 1 : ~index];
        }

        // Rules repeat every 400 years, so an instant that DateTime cannot hold is moved into its range.
        const long Cycle = 146097 * Calendar.SecondsPerDay;
        var inRange = epochSecond is > -62_000_000_000 and < 253_000_000_000 ? epochSecond : Calendar.FloorModulo(epochSecond, Cycle) + (epochSecond < 0 ? -5 : 2) * Cycle;
        return (int)_platform.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(inRange)).TotalSeconds;
    }

    private static ZoneRules? Load(string name)
    {
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+') || !name.Any(char.IsAsciiLetter))
            return null;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out var platform))
            return null;
        var (transitions, offsets) = ReadFile(Path.Combine("/usr/share/zoneinfo", Merged.GetValueOrDefault(name, name)));
        return new ZoneRules(platform.Id, platform, transitions, offsets);
    }

    private static (long[] Transitions, int[] Offsets) ReadFile(string path)
    {
        if (!File.Exists(path))
            return ([], []);
        var bytes = File.ReadAllBytes(path).AsSpan();
        if (bytes.Length < 44 || bytes[4] < (byte)'2' || !bytes.StartsWith("TZif"u8))
            return ([], []);
        var first = Counts(bytes);
        var second = bytes[(44 + (first.Times * 5) + (first.Types * 6) + first.Letters + (first.Leaps * 8) + first.Standard + first.Utc)..];
        return ReadBlock(second);
    }

    private static (long[] Transitions, int[] Offsets) ReadBlock(ReadOnlySpan<byte> block)
    {
        var counts = Counts(block);
        var times = block[44..];
        var indices = times[(counts.Times * 8)..];
        var types = indices[counts.Times..];
        var transitions = new long[counts.Times];
        var offsets = new int[counts.Times + 1];
        offsets[0] = BinaryPrimitives.ReadInt32BigEndian(types);
        for (var i = 0; i < counts.Times; i++)
        {
            transitions[i] = BinaryPrimitives.ReadInt64BigEndian(times[(i * 8)..]);
            offsets[i + 1] = BinaryPrimitives.ReadInt32BigEndian(types[(indices[i] * 6)..]);
        }

        return (transitions, offsets);
    }

    private static (int Utc, int Standard, int Leaps, int Times, int Types, int Letters) Counts(ReadOnlySpan<byte> header)
    {
        return (At(header, 20), At(header, 24), At(header, 28), At(header, 32), At(header, 36), At(header, 40));

        static int At(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt32BigEndian(bytes[offset..]);
    }
}
