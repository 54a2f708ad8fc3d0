using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.WordNet;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// Two insights that share much of what they are about, in several telling words and not in one, and whose verdicts do not differ,
/// make one case: each is backing for the other.
/// </summary>
internal static class CommonCaseRule
{
    internal const int LeastWords = 12;
    internal const int LeastShared = 3;
    private const double Telling = 0.35;
    private const double TellingVerb = 0.5;
    private const double LeastMass = 1.6;
    internal const double LeastCompany = 0.165;

    // Where one of the two praises and blames nothing, more must be shared, and two that tell of one matter may as well disagree.
    private const double LeastCompanyOfSilent = 0.19;
    private const double MostOfSilent = 0.55;
    private const double Steepness = 5;

    public static Finding? Judge(CandidatePair pair, CorpusStatistics statistics, Setting setting)
    {
        if (pair.First.Lemmas.Length < LeastWords || pair.Second.Lemmas.Length < LeastWords)
            return null;
        var company = Company.Of(pair.First, pair.Second, statistics, null);
        if (company < LeastCompany)
            return null;
        var shared = Shared(pair, statistics);
        if (shared.Length < LeastShared || shared.Sum(statistics.Weight) < LeastMass)
            return null;
        var names = Names(pair, shared);
        var (a, b) = (Verdict(pair.First), Verdict(pair.Second));
        var silent = Sign(a) * Sign(b) == 0;
        var finding = new Finding(
            RelationType.Supports, RelationKind.SharedStance, Generality.FirstSupports(pair), Math.Clamp(0.62 + Steepness * (company - LeastCompany), 0, silent && setting == Setting.Map ? MostOfSilent : 1), RelationStrength.Apparent,
            names[0], Explanations.OfCommonCase(names, Sign(a) * Sign(b) > 0), [Cue(pair.First, a, shared, true), Cue(pair.Second, b, shared, false)])
        { Ground = Ground.CommonCase };
        if (Sign(a) * Sign(b) < 0)
            return Clash(pair, names, shared, company, a!, b!);
        if (silent && setting == Setting.Map && Array.Find(shared, w => IsDenied(pair.First, w) != IsDenied(pair.Second, w)) is { } denied)
            return finding.TurnedDown($"one of the two denies '{denied}'");
        if (setting == Setting.Map && (pair.First.Evidence == EvidenceKind.None) != (pair.Second.Evidence == EvidenceKind.None))
            return finding.TurnedDown("one only reports, and what it reports need not go the other's way");
        if (silent && company < LeastCompanyOfSilent)
            return finding.TurnedDown("they speak of the same things, but nothing shows that they make one case");
        return finding;
    }

    private static bool IsDenied(InsightReading reading, string lemma) =>
        reading.Sides.Any(s => s.Tokens.Index().Any(t => t.Item.Lemma == lemma && t.Index < s.Denied.Length && s.Denied[t.Index]));

    // One subject, praised by one and blamed by the other.
    private static Finding Clash(CandidatePair pair, string[] names, string[] shared, double company, ConceptStance a, ConceptStance b)
    {
        var finding = new Finding(
            RelationType.Contradicts, RelationKind.Framing, false, Math.Clamp(0.55 + company - LeastCompany, 0, 1), RelationStrength.Apparent,
            names[0], Explanations.OfCommonClash(names, a, b, pair), [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);
        return IsOneSided(pair.First, a) && IsOneSided(pair.Second, b) && (Names(a, shared) || Names(b, shared)) ? finding
            : finding.TurnedDown("one speaks of it with praise, the other with blame, but not both of the same thing alone");
    }

    private static bool IsOneSided(InsightReading reading, ConceptStance verdict) => !Held(reading).Any(s => s.Sign != verdict.Sign && s.Weight >= 0.6 * verdict.Weight);

    private static bool Names(ConceptStance stance, string[] shared) => shared.Contains(stance.Concept.Head) || stance.Concept.ModifierParts.Intersect(shared).Any();

    // Words that name what the two are about; of verbs only telling ones.
    private static string[] Shared(CandidatePair pair, CorpusStatistics statistics)
    {
        var named = SortedWords.Common(pair.First.Named, pair.Second.Named);
        return
        [
            .. SortedWords.Common(pair.First.Lemmas, pair.Second.Lemmas).Where(l => !CorpusStatistics.IsVague(l) && !Concept.IsDegree(l) && (named.Contains(l) ? statistics.Weight(l) >= Telling : statistics.Weight(l) >= TellingVerb && IsVerb(l)))
                .OrderByDescending(named.Contains).ThenByDescending(statistics.Weight).ThenBy(l => l, StringComparer.Ordinal),
        ];
    }

    // The strongest side the author takes himself.
    private static ConceptStance? Verdict(InsightReading reading)
    {
        var held = Held(reading);
        var sum = held.Sum(s => s.Sign * s.Weight);
        return held.Where(s => s.Sign == Math.Sign(sum)).OrderByDescending(s => s.Weight).ThenBy(s => s.Cue.Start).FirstOrDefault();
    }

    private static ConceptStance[] Held(InsightReading reading) =>
        [.. reading.Stances.Where(s => s is { Axis: StanceAxis.Value, Holding: Holding.Held } && s.Role != ConceptRole.Context)];

    private static int Sign(ConceptStance? stance) => stance?.Sign ?? 0;

    private static bool IsVerb(string lemma) =>
        WordNetDatabase.Instance.Find(lemma) is { } entry && entry.Parts.HasFlag(PartOfSpeech.Verb) && !entry.Parts.HasFlag(PartOfSpeech.Adjective);

    // As people write them: "reinforcement learning" where both have it, else the head alone.
    private static string[] Names(CandidatePair pair, string[] shared)
    {
        var keys = pair.Second.Concepts.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. shared.Select(word => NameOf(word, pair.First.Concepts, keys)).Distinct(StringComparer.Ordinal)];
    }

    private static string NameOf(string word, IEnumerable<Concept> concepts, HashSet<string> keys) =>
        concepts.FirstOrDefault(c => keys.Contains(c.Key) && (c.Head == word || !c.Modifiers.IsEmpty && c.Modifiers[^1] == word))?.KeyName
        ?? concepts.FirstOrDefault(c => c.Head == word)?.HeadName ?? word;

    private static CuePlace Cue(InsightReading reading, ConceptStance? verdict, string[] shared, bool first)
    {
        if (verdict is not null)
            return new CuePlace(first, verdict.Cue);
        foreach (var sentence in reading.Text.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Lemma == shared[0])
                    return new CuePlace(first, new TextSpan(token.Start, token.End));
            }
        }

        return new CuePlace(first, new TextSpan(0, reading.Insight.Text.Length));
    }
}
