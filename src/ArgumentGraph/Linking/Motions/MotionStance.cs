using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>
/// Whether a claim is for or against a motion where the two share few words: the stance of the claim to the motion's subject,
/// times that of the motion (Bar-Haim et al. 2017, "Stance classification of context-dependent claims"). Right about three
/// times in four, so it never makes a relation by itself.
/// </summary>
internal static class MotionStance
{
    /// <summary>Log-odds that the claim supports the motion; 0 undecided.</summary>
    public static double Of(string claim, string motion) => Of(claim, motion, StanceWeights.Shipped);

    public static double Of(string claim, string motion, StanceWeights weights)
    {
        var (said, wanted) = (AnalysedText.Of(claim), Motion(motion));
        return MotionSign.Of(wanted) * weights.Sum(ClaimFeatures.Of(said, wanted));
    }

    /// <summary>A motion's text; one that is written like a title is read without its capitals, which would make names of its verbs.</summary>
    public static AnalysedText Motion(string motion)
    {
        var words = motion.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return AnalysedText.Of(2 * words.Count(w => char.IsUpper(w[0])) > words.Length && words.Length > 2 ? motion.ToLowerInvariant() : motion);
    }
}
