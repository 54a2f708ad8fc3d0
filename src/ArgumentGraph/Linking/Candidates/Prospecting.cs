using ArgumentGraph.Linking.Judging;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// Which rules may find something that is kept between two insights, without asking them: where this says none, the judge keeps
/// nothing. Each condition is one that its rule needs, so a rule that comes to ask for less must say so here. Made for one thread.
/// </summary>
internal sealed class Prospecting(Vocabulary vocabulary)
{
    // As often as not, two that name causes have a relation, and a motion or a short claim and what shares its words.
    private const double OfCause = 0.5;
    private const double OfMotion = 0.5;
    private const double OfJudged = 0.15;

    // By lemma the sentences of the insight that asks: looked up, since walking along two lists takes four times as long.
    private readonly int[]?[] sentences = new int[]?[vocabulary.Count];
    private readonly List<int> lengths = [];
    private Profile? asking;
    private int[] common = [];

    /// <summary>The insight that others are held against from now on.</summary>
    public void Ask(Profile profile)
    {
        foreach (var lemma in asking is null ? [] : asking.Lemmas)
            sentences[lemma] = null;
        asking = profile;
        lengths.Clear();
        for (var at = profile.Count; at < profile.Words.Length; at += 1 + profile.Words[at])
        {
            foreach (var lemma in profile.Words.AsSpan(at + 1, profile.Words[at]))
                sentences[lemma] = [.. sentences[lemma] ?? [], lengths.Count];
            lengths.Add(profile.Words[at]);
        }

        common = new int[lengths.Count];
    }

    /// <summary>What comparing the insight that asks with another promises.</summary>
    public Prospect With(Profile b)
    {
        var a = asking!;
        var (shared, mass) = Common(b);
        var fewer = Math.Min(a.Count, b.Count);
        // All rules but that of near copies rest on a word in common.
        if (shared == 0)
            return new Prospect(fewer == 0 ? Prospects.NearCopy : Prospects.None, 0);
        var company = Company.Of(mass, a.Mass, b.Mass);
        var (rules, framing) = Framing(a.Sides, b.Sides);
        var alignment = Alignment(b);
        if (alignment > 0)
            rules |= Prospects.Alignment;
        if (a.NamesCause && (b.NamesCause || b.NamesNeed) || a.NamesNeed && b.NamesCause)
            rules |= Prospects.Cause;
        if (a.GivesReason && b.GivesReason)
            rules |= Prospects.Reason;
        if (a.IsMotion != b.IsMotion)
            rules |= Prospects.Motion;
        if (a.JudgesAspect && b.JudgesAspect)
            rules |= Prospects.Aspect;
        var judged = Shared(a.Praised, b.Blamed) + Shared(a.Blamed, b.Praised);
        if (judged > 0)
            rules |= Prospects.Appraisal;
        if (Shared(a.LimitedAbove, b.LimitedBelow) > 0 || Shared(a.LimitedBelow, b.LimitedAbove) > 0)
            rules |= Prospects.Limit;
        if ((a.IsEvidence && b.Claims || b.IsEvidence && a.Claims) && company >= EvidenceRule.LeastCompany)
            rules |= Prospects.Evidence;
        if (2 * shared >= fewer)
            rules |= Prospects.NearCopy;
        if (shared >= CommonCaseRule.LeastShared && fewer >= CommonCaseRule.LeastWords && company >= CommonCaseRule.LeastCompany)
            rules |= Prospects.CommonCase;
        var cause = rules.HasFlag(Prospects.Cause) ? OfCause : 0;
        var motion = (rules & (Prospects.Motion | Prospects.Aspect | Prospects.Limit)) != 0 ? OfMotion : 0;
        return new Prospect(rules, company + Math.Max(Math.Max(framing, alignment), Math.Max(cause, Math.Max(motion, OfJudged * judged))));
    }

    // How much of two sentences is the very same, 0 to 1; 0 where it is too little for any two.
    private double Alignment(Profile b)
    {
        var best = 0.0;
        for (var at = b.Count; at < b.Words.Length; at += 1 + b.Words[at])
        {
            var length = b.Words[at];
            Count(b.Words.AsSpan(at + 1, length));
            for (var i = 0; i < common.Length; i++)
            {
                if (common[i] > 0 && common[i] >= AlignmentRule.LeastCommon(Math.Min(lengths[i], length)))
                    best = Math.Max(best, common[i] / Math.Sqrt((double)lengths[i] * length));
            }
        }

        return best;
    }

    private void Count(ReadOnlySpan<int> lemmas)
    {
        Array.Clear(common);
        foreach (var lemma in lemmas)
        {
            if (sentences[lemma] is not { } found)
                continue;
            foreach (var sentence in found)
                common[sentence]++;
        }
    }

    private static (Prospects Rules, double Weight) Framing(Side[] a, Side[] b)
    {
        var rules = Prospects.None;
        double clash = 0, doubt = 1;
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].On - b[j].On;
            if (order == 0)
            {
                var met = Met(a[i].Taken, b[j].Taken);
                var weight = a[i].Weight * b[j].Weight;
                rules |= met;
                clash = met.HasFlag(Prospects.Clash) ? Math.Max(clash, weight) : clash;
                doubt *= met.HasFlag(Prospects.Agreement) ? 1 - weight : 1;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (rules, Math.Max(clash, 1 - doubt));
    }

    // What surrounds a concept may agree, never clash.
    private static Prospects Met(SidesTaken a, SidesTaken b)
    {
        var clash = (a & SidesTaken.For) != 0 && (b & SidesTaken.Against) != 0 || (a & SidesTaken.Against) != 0 && (b & SidesTaken.For) != 0;
        var agree = (a & Pro) != 0 && (b & Pro) != 0 || (a & Contra) != 0 && (b & Contra) != 0;
        return (clash ? Prospects.Clash : 0) | (agree ? Prospects.Agreement : 0);
    }

    private const SidesTaken Pro = SidesTaken.For | SidesTaken.InContextFor;
    private const SidesTaken Contra = SidesTaken.Against | SidesTaken.InContextAgainst;

    private static int Shared(int[] a, int[] b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = a[i] - b[j];
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private (int Shared, double Mass) Common(Profile b)
    {
        var shared = 0;
        var mass = 0.0;
        foreach (var lemma in b.Lemmas)
        {
            if (sentences[lemma] is null)
                continue;
            shared++;
            mass += vocabulary.Weight(lemma);
        }

        return (shared, mass);
    }
}
