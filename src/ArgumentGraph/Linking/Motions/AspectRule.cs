using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Motions;

/// <summary>Two short claims judge one thing under one aspect from opposite ends: safe and dangerous, creates jobs and destroys jobs.</summary>
internal static class AspectRule
{
    private const double Sure = 0.69;

    // Words that only say that a thing is had, used or run: gun ownership speaks of guns.
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "use", "usage", "ownership", "owner", "system", "policy", "regime", "programme", "program", "scheme", "plant", "station", "lesson", "law", "project", "site", "user", "practice",
    };

    public static Finding? Judge(CandidatePair pair)
    {
        foreach (var a in pair.First.Aspects)
        {
            foreach (var b in pair.Second.Aspects)
            {
                if (a.Aspect == b.Aspect && a.Sign != b.Sign && a.Deed == b.Deed && IsOne(a.Subject, b.Subject))
                    return Make(pair, a, b);
            }
        }

        return null;
    }

    private static Finding Make(CandidatePair pair, AspectClaim a, AspectClaim b)
    {
        var name = a.Subject.Name.Length <= b.Subject.Name.Length ? a.Subject.Name : b.Subject.Name;
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.Framing, true, Sure, RelationStrength.Apparent, name,
            $"On '{name}' the two take opposite ends of one question: \"{a.Cue.Of(pair.First.Insight.Text)}\" against \"{b.Cue.Of(pair.Second.Insight.Text)}\".",
            [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);
        if (!a.For.IsEmpty && !b.For.IsEmpty && !a.For.Overlaps(b.For))
            return finding.TurnedDown("they speak of it for different people or ends");
        return pair.First.Aspects.Any(x => x.Aspect == a.Aspect && x.Sign != a.Sign) || pair.Second.Aspects.Any(x => x.Aspect == b.Aspect && x.Sign != b.Sign)
            ? finding.TurnedDown($"one of the two speaks of '{name}' from both sides") : finding;
    }

    // The same words, or one with a carrier more: "nuclear power" and "nuclear power plants", but not "old dams" and "dams".
    private static bool IsOne(Concept a, Concept b)
    {
        var (fewer, more) = Words(a).Count <= Words(b).Count ? (Words(a), Words(b)) : (Words(b), Words(a));
        return fewer.Count > 0 && fewer.IsSubsetOf(more) && more.All(w => fewer.Contains(w) || Carriers.Contains(w));
    }

    private static HashSet<string> Words(Concept concept) => [.. concept.ModifierParts, concept.Head];
}
