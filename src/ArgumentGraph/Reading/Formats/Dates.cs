using System.Globalization;

namespace ArgumentGraph.Reading.Formats;

/// <summary>Dates as documents give them.</summary>
internal static class Dates
{
    private static readonly string[] Days =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy",
        "ddd, d MMM yyyy", "dddd, MMMM d, yyyy", "dd.MM.yyyy",
    ];

    private static readonly string[] Times =
    [
        "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss 'GMT'",
    ];

    /// <summary>The day or time in ISO 8601; null where it cannot be told, as with 3/4/2025.</summary>
    public static string? Iso(string? written)
    {
        var text = written?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture)
            : null;
    }
}
