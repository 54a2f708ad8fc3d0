using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// What a relation needs to be proposed: evidence of some weight, and a ground on which findings of that weight are right often
/// enough; a false support costs an analyst less than a false clash. Where a corpus is all argument, weak evidence is right half the
/// time by chance alone, so that the one does not replace the other.
/// </summary>
internal readonly record struct Thresholds(Least Contradicts, Least Supports, Least Restates)
{
    private static readonly Sensitivity[] Sensitivities = Enum.GetValues<Sensitivity>();

    public static Thresholds Of(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Low => new Thresholds(new(0.75, 0.75), new(0.75, 0.75), new(0.8, 0.85)),
        Sensitivity.High => new Thresholds(new(0.4, 0.35), new(0.36, 0.35), new(0.5, 0.5)),
        _ => new Thresholds(new(0.54, 0.5), new(0.58, 0.4), new(0.62, 0.6)),
    };

    /// <summary>How many of the sensitivities do not propose the finding.</summary>
    public static int Strictest(Finding finding, Setting setting)
    {
        var at = 0;
        foreach (var sensitivity in Sensitivities)
            at += Of(sensitivity).Admits(finding, setting) ? 0 : 1;
        return at;
    }

    /// <summary>Least confidence of a relation of this type.</summary>
    public double For(RelationType type) => Of(type).Confidence;

    /// <summary>Whether the finding is strong enough.</summary>
    public bool Admits(Finding finding, Setting setting) => finding.Weight >= Of(finding.Type).Weight && Confidence.Of(finding, setting) >= For(finding.Type);

    /// <summary>Why the finding is too weak, as a clause; null where it is strong enough.</summary>
    public string? Objection(Finding finding, Setting setting)
    {
        var least = Of(finding.Type).Weight;
        return finding.Weight < least ? $"the evidence weighs {finding.Weight:0.00}, below {least:0.00}" : Doubt(finding, setting);
    }

    /// <summary>Why the finding is too seldom right, as a clause; null where it is right often enough.</summary>
    public string? Doubt(Finding finding, Setting setting)
    {
        var (least, confidence) = (For(finding.Type), Confidence.Of(finding, setting));
        return confidence < least ? $"what rests on such evidence is right with {confidence:0.00}, below {least:0.00}" : null;
    }

    private Least Of(RelationType type) => type switch
    {
        RelationType.Contradicts => Contradicts,
        RelationType.Supports => Supports,
        _ => Restates,
    };
}

/// <summary>The least weight and the least confidence of one type.</summary>
internal readonly record struct Least(double Weight, double Confidence);
