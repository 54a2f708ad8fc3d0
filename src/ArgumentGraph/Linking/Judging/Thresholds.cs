using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>The least confidence a relation needs to be proposed.</summary>
internal readonly record struct Thresholds(double Contradicts, double Supports, double Restates)
{
    public static Thresholds Of(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Low => new Thresholds(0.72, 0.72, 0.9),
        Sensitivity.High => new Thresholds(0.52, 0.5, 0.75),
        _ => new Thresholds(0.6, 0.62, 0.8),
    };

    public double For(RelationType type) => type switch
    {
        RelationType.Contradicts => Contradicts,
        RelationType.Supports => Supports,
        _ => Restates,
    };
}
