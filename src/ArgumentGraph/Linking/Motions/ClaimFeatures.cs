using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Motions;

/// <summary>What a claim says about the subject of a motion, as named features; each weighs for or against the subject.</summary>
internal sealed class ClaimFeatures
{
    /// <summary>Praise less blame, from -2 to 2, denials and "less of" turned round.</summary>
    public const string Praise = "*praise";

    /// <summary>Asks to take something away.</summary>
    public const string Against = "*against";

    /// <summary>Speaks of the motion's own subject.</summary>
    public const string Subject = "*subject";

    /// <summary>Holds a denial.</summary>
    public const string Denial = "*denial";

    private const string Denied = "not ";
    private const int DenialReach = 4;
    private const int EffectReach = 4;
    private const double MostPraise = 2;

    private readonly SortedDictionary<string, double> features = new(StringComparer.Ordinal);
    private double praise;

    private ClaimFeatures(AnalysedText claim, AnalysedText motion)
    {
        var subject = motion.Sentences.SelectMany(s => s.Tokens).Where(t => t.IsContent && !MotionSign.IsAgainst(t)).Select(StemOf).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in claim.Sentences)
            Read(sentence.Tokens, subject);
        features[Praise] = Math.Clamp(praise, -MostPraise, MostPraise);
    }

    /// <summary>Ordered by name, scaled so that a long claim weighs no more than a short one.</summary>
    public static ImmutableArray<(string Name, double Value)> Of(AnalysedText claim, AnalysedText motion)
    {
        var features = new ClaimFeatures(claim, motion).features;
        var length = Math.Sqrt(features.Count);
        return [.. features.Select(f => (f.Key, f.Value / length))];
    }

    private void Read(ImmutableArray<Token> tokens, HashSet<string> subject)
    {
        var (denial, lowering) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Tag == Tag.Punctuation || token.Word is "but" or "because")
            {
                (denial, lowering) = (0, 0);
            }
            else if (token.Tag == Tag.Negation || token.Word is "without" or "hardly" or "nobody" or "nothing")
            {
                denial = DenialReach;
                features[Denial] = 1;
            }
            else
            {
                if (token.IsContent || token.Tag is Tag.Adverb or Tag.Modal or Tag.Determiner or Tag.Do)
                    Add(token, denial > 0, lowering > 0, subject);
                (denial, lowering) = (denial - 1, Polarity.EffectOf(token) is Effect.Lower or Effect.LowerAndBlame ? EffectReach : lowering - 1);
            }
        }
    }

    private void Add(Token token, bool denied, bool lowered, HashSet<string> subject)
    {
        var prefix = denied ? Denied : "";
        var stem = StemOf(token);
        if (MotionSign.IsAgainst(token))
            features[prefix + Against] = 1;
        else if (subject.Contains(stem))
            features[prefix + Subject] = 1;
        else
            praise += Polarity.Of(token) * (denied ? -1 : 1) * (lowered ? -1 : 1);
        if (!subject.Contains(stem))
            features[prefix + stem] = 1;
    }

    private static string StemOf(Token token) => WordStems.Stem(token.Lemma);
}
