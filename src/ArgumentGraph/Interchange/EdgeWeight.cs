using System.Globalization;

namespace ArgumentGraph.Interchange;

/// <summary>The weight of an edge for graph programs: its confidence, but never zero, which some of them drop.</summary>
internal static class EdgeWeight
{
    private const double Least = 0.01;

    public static string Of(double confidence) => Math.Max(confidence, Least).ToString("0.####", CultureInfo.InvariantCulture);
}
