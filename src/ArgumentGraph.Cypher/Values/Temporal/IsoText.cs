using System.Globalization;
using System.Text.RegularExpressions;

namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>Reads the ISO 8601 texts that Cypher takes; null means that the text is not of that form.</summary>
public static partial class IsoText
{
    /// <summary>A day by month, week, quarter or ordinal day.</summary>
    public static Date? ReadDate(string text)
    {
        var match = DatePattern().Match(text);
        if (!match.Success || !long.TryParse(match.Groups["y"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year))
            return null;
        if (Math.Abs(year) > Calendar.MaxYear)
            return null;
        if (match.Groups["w"].Success)
            return OfWeek(year, Int(match, "w", 1), Int(match, "wd", 1));
        if (match.Groups["q"].Success)
            return OfQuarter(year, Int(match, "q", 1), Int(match, "qd", 1));
        if (match.Groups["o"].Success)
            return OfOrdinal(year, Int(match, "o", 1));
        return OfMonth(year, Int(match, "m", 1), Int(match, "d", 1));
    }

    /// <summary>A time of day, to the nanosecond.</summary>
    public static LocalTime? ReadTime(string text)
    {
        var match = TimePattern().Match(text);
        if (!match.Success)
            return null;
        var (hour, minute, second) = (Int(match, "h", 0), Int(match, "m", 0), Int(match, "s", 0));
        var nano = match.Groups["f"].Success ? int.Parse(match.Groups["f"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture) : 0;
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.Of(hour, minute, second, nano);
    }

    /// <summary>A time of day; the offset in seconds is taken where the text has none.</summary>
    public static OffsetTime? ReadOffsetTime(string text, int defaultOffset)
    {
        var at = text.AsSpan().IndexOfAny('Z', '+', '-');
        if (at < 0)
            return ReadTime(text) is { } plain ? new OffsetTime(plain, defaultOffset) : null;
        return ReadTime(text[..at]) is { } time && Offset(text[at..]) is { } offset ? new OffsetTime(time, offset) : null;
    }

    /// <summary>A day and a time; a day alone is its midnight.</summary>
    public static LocalDateTime? ReadLocalDateTime(string text)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        if (split < 0)
            return ReadDate(text) is { } day ? new LocalDateTime(day, default) : null;
        return ReadDate(text[..split]) is { } date && ReadTime(text[(split + 1)..]) is { } time ? new LocalDateTime(date, time) : null;
    }

    /// <summary>An instant, with an offset and a zone name in brackets, either of which may be missing.</summary>
    public static ZonedDateTime? ReadDateTime(string text, Zone defaultZone)
    {
        Zone? named = null;
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0)
        {
            if (!text.EndsWith(']') || (named = Zone.Find(text[(bracket + 1)..^1])) is null)
                return null;
            text = text[..bracket];
        }

        var split = text.IndexOf('T', StringComparison.Ordinal);
        var at = split < 0 ? -1 : text.AsSpan(split).IndexOfAny('Z', '+', '-');
        if (at < 0)
            return ReadLocalDateTime(text) is { } unzoned ? ZonedDateTime.Of(unzoned, named ?? defaultZone) : null;
        if (ReadLocalDateTime(text[..(split + at)]) is not { } local || Offset(text[(split + at)..]) is not { } offset)
            return null;
        var instant = ZonedDateTime.Of(local, Zone.Fixed(offset));
        return named is null ? instant : instant with { Zone = named };
    }

    internal static int? Offset(string text)
    {
        if (text is "Z" or "z")
            return 0;
        var match = OffsetPattern().Match(text);
        if (!match.Success)
            return null;
        var seconds = (Int(match, "h", 0) * 3600) + (Int(match, "m", 0) * 60) + Int(match, "s", 0);
        return seconds > 18 * 3600 || Int(match, "m", 0) > 59 || Int(match, "s", 0) > 59 ? null : text[0] == '-' ? -seconds : seconds;
    }

    /// <summary>A span such as <c>P1Y2M10DT2H30M</c>, fractions allowed.</summary>
    public static Duration? ReadDuration(string text)
    {
        var match = DurationPattern().Match(text);
        if (match.Success && text.Length > 2 && !text.EndsWith('T'))
        {
            var sign = text[0] == '-' ? -1 : 1;
            var months = (Decimal(match, "Y") * 12) + Decimal(match, "Mo");
            var days = (Decimal(match, "W") * 7) + Decimal(match, "D");
            var seconds = (Decimal(match, "H") * 3600) + (Decimal(match, "Mi") * 60) + Decimal(match, "S");
            return Duration.Approximate(sign * months, sign * days, sign * seconds, 0);
        }

        return ReadDateBasedDuration(text);
    }

    internal static Date? OfMonth(long year, int month, int day) =>
        Math.Abs(year) <= Calendar.MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.DaysInMonth(year, month) ? Date.Of(year, month, day) : null;

    internal static Date? OfWeek(long year, int week, int dayOfWeek) =>
        Math.Abs(year) <= Calendar.MaxYear && week >= 1 && week <= Calendar.WeeksInYear(year) && dayOfWeek is >= 1 and <= 7
            ? new Date(Calendar.FirstMonday(year) + ((week - 1) * 7) + dayOfWeek - 1)
            : null;

    internal static Date? OfQuarter(long year, int quarter, int dayOfQuarter)
    {
        if (Math.Abs(year) > Calendar.MaxYear || quarter is < 1 or > 4 || dayOfQuarter < 1)
            return null;
        var start = Date.Of(year, ((quarter - 1) * 3) + 1, 1);
        var day = new Date(start.EpochDay + dayOfQuarter - 1);
        return day.CompareTo(start.PlusMonths(3)) < 0 ? day : null;
    }

    internal static Date? OfOrdinal(long year, int day) =>
        Math.Abs(year) <= Calendar.MaxYear && day >= 1 && day <= Calendar.DaysInYear(year) ? new Date(Calendar.EpochDay(year, 1, 1) + day - 1) : null;

    private static Duration? ReadDateBasedDuration(string text)
    {
        var match = DateBasedDurationPattern().Match(text);
        if (!match.Success || Int(match, "m", 0) > 12 || Int(match, "d", 0) > 31)
            return null;
        var time = match.Groups["t"].Success ? ReadTime(match.Groups["t"].Value) : default(LocalTime);
        if (time is not { } clock)
            return null;
        return Duration.Of((Int(match, "y", 0) * 12L) + Int(match, "m", 0), Int(match, "d", 0), clock.Nanoseconds / Calendar.NanosPerSecond, clock.Nano);
    }

    private static int Int(Match match, string group, int otherwise) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : otherwise;

    private static decimal Decimal(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<y>[+-]\d{4,10}|\d{4})(?:-?(?:W(?<w>\d\d)(?:-?(?<wd>\d))?|Q(?<q>\d)(?:-?(?<qd>\d\d?))?|(?<o>\d{3})|(?<m>\d\d)(?:-?(?<d>\d\d))?|(?<=-)(?<m>\d\d?)-(?<d>\d\d?)))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(?:(?<h>\d\d)(?::?(?<m>\d\d)(?::?(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?)?)?|(?<h>\d\d?):(?<m>\d\d?)(?::(?<s>\d\d?)(?:[.,](?<f>\d{1,9}))?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^[+-](?<h>\d\d)(?::?(?<m>\d\d)(?::?(?<s>\d\d))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetPattern();

    [GeneratedRegex(@"^[+-]?P(?:(?<Y>[+-]?\d+(?:[.,]\d+)?)Y)?(?:(?<Mo>[+-]?\d+(?:[.,]\d+)?)M)?(?:(?<W>[+-]?\d+(?:[.,]\d+)?)W)?(?:(?<D>[+-]?\d+(?:[.,]\d+)?)D)?(?:T(?:(?<H>[+-]?\d+(?:[.,]\d+)?)H)?(?:(?<Mi>[+-]?\d+(?:[.,]\d+)?)M)?(?:(?<S>[+-]?\d+(?:[.,]\d+)?)S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();

    [GeneratedRegex(@"^P(?<y>\d{4})-?(?<m>\d\d)-?(?<d>\d\d)(?:T(?<t>[\d:.,]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateBasedDurationPattern();
}
