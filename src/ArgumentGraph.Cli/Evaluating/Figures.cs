using System.Globalization;
using ArgumentGraph.Evaluation.Scores;

namespace ArgumentGraph.Cli.Evaluating;

/// <summary>Figures as they are printed: shares with three decimals and no leading zero lost.</summary>
internal static class Figures
{
    public static string Of(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "";

    public static string Of(double share, Interval interval) => $"{Of(share)} ({Of(interval.Low)} to {Of(interval.High)})";

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
