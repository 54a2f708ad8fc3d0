using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>From weighed evidence to the chance of being right.</summary>
internal static class Confidence
{
    public static double Of(Finding finding)
    {
        var (floor, slope) = Line(finding.Type);
        return Math.Round(Math.Clamp(floor + slope * finding.Weight, 0, 0.99), 2);
    }

    /// <summary>The weight that gives a confidence known otherwise.</summary>
    public static double WeightFor(RelationType type, double confidence)
    {
        var (floor, slope) = Line(type);
        return (confidence - floor) / slope;
    }

    private static (double Floor, double Slope) Line(RelationType type) => type == RelationType.Restates ? (0.49, 0.5) : (0.3, 0.55);
}
