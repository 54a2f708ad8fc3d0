using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>From weighed evidence to the chance of being right.</summary>
internal static class Confidence
{
    public static double Of(Finding finding)
    {
        var slope = finding.Type == RelationType.Restates ? 0.5 : 0.55;
        var floor = finding.Type == RelationType.Restates ? 0.49 : 0.3;
        return Math.Round(Math.Clamp(floor + slope * finding.Weight, 0, 0.99), 2);
    }
}
