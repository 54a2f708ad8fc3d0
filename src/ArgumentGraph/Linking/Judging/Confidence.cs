namespace ArgumentGraph.Linking.Judging;

/// <summary>From weighed evidence to the chance of being right.</summary>
internal static class Confidence
{
    // Nothing that was weighed by rule is certain.
    private const double Most = 0.99;

    /// <summary>In hundredths, 0 to 0.99.</summary>
    public static double Of(Finding finding, Setting setting = Setting.Map) =>
        Math.Round(Math.Clamp(Calibration.Shipped.Of(setting, finding.Ground, finding.Weight), 0, Most), 2);
}
