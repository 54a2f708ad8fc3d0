using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Causes;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.WordNet;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Two insights take sides on one concept: opposite sides contradict by framing, the same side supports.</summary>
internal static class FramingRule
{
    private const double LeastCompany = 0.04;
    private const double LeastCompanyOfFew = 0.015;
    private const double LeastCompanyOfMany = 0.1;
    private const int FewSenses = 2;
    private const int ManySenses = 7;
    private const double LeastSubject = 0.08;

    // Agreement needs less than a clash: a false support costs an analyst little.
    private const double AgreementScale = 1.5;
    private const double LeastAgreement = 0.18;
    private const double LeastSharedContext = 0.85;
    private const double LeastCompanyOfContext = 0.165;
    private const int LeastWords = 12;
    private const double LeastMeeting = 0.25;
    private const double OfSecondClash = 0.1;
    private const double LeastTelling = 0.4;

    // What one of the two only names in passing is agreed on by chance as often as not: for those who ask for weak ties.
    private const double MostInPassing = 0.55;

    public static IEnumerable<Finding> Judge(CandidatePair pair, CorpusStatistics statistics, Setting setting) =>
        Meetings(pair) is { } meetings ? Judge(pair, meetings, statistics, setting) : [];

    private static IEnumerable<Finding> Judge(
        CandidatePair pair, List<(ConceptStance A, ConceptStance B, double Meeting)> meetings, CorpusStatistics statistics, Setting setting)
    {
        var best = new Dictionary<(bool Opposite, StanceAxis Axis), (double Weight, ConceptStance A, ConceptStance B)>();
        var clashes = new HashSet<string>(StringComparer.Ordinal);
        var agreements = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (a, b, meeting) in meetings)
        {
            var weight = meeting * ConceptWeight(a, b, statistics) * RoleWeight(a.Role) * RoleWeight(b.Role) * HoldingWeight(a) * HoldingWeight(b) * Math.Sqrt(a.Weight * b.Weight);
            var key = (a.Sign != b.Sign, a.Axis);
            if (key.Item1 && weight >= LeastMeeting)
                clashes.Add(a.Concept.Head);
            agreements[a.Concept.Head] = Math.Max(agreements.GetValueOrDefault(a.Concept.Head), key.Item1 ? 0 : weight);
            if (!best.TryGetValue(key, out var known) || known.Weight < weight)
                best[key] = (weight, a, b);
        }

        foreach (var (key, (weight, a, b)) in best.OrderByDescending(e => e.Value.Weight).ThenBy(e => e.Key.Opposite))
        {
            var agreement = Together(agreements.Values.Where(w => w >= LeastAgreement).Select(w => AgreementScale * w));
            var finding = Weigh(pair, statistics, key.Opposite, clashes.Count, key.Opposite ? weight : agreement, a, b);
            yield return key.Opposite || key.Axis == StanceAxis.Need || setting == Setting.Alone ? finding : Sober(finding, pair, a, b);
        }
    }

    // Null for none, as between most pairs.
    private static List<(ConceptStance A, ConceptStance B, double Meeting)>? Meetings(CandidatePair pair)
    {
        List<(ConceptStance, ConceptStance, double)>? meetings = null;
        foreach (var a in pair.First.Stances)
        {
            if (Unit.Is(a.Concept.Head))
                continue;
            var isVerdict = a.Axis == StanceAxis.Value && Polarity.IsVerdict(a.Concept.Head);
            foreach (var b in pair.Second.Stances)
            {
                if (a.Axis != b.Axis || (a.Sign == b.Sign ? isVerdict : a.Role == ConceptRole.Context || b.Role == ConceptRole.Context))
                    continue;
                if (Meeting.Of(a.Concept, b.Concept) is > 0 and var meeting)
                    (meetings ??= []).Add((a, b, meeting));
            }
        }

        return meetings;
    }

    // Several concepts on the same side add up, each closing part of the doubt that the others leave.
    private static double Together(IEnumerable<double> weights) => 1 - weights.Aggregate(1.0, (doubt, weight) => doubt * (1 - Math.Min(0.95, weight)));

    private static Finding Weigh(CandidatePair pair, CorpusStatistics statistics, bool opposite, int clashes, double weight, ConceptStance a, ConceptStance b)
    {
        var company = Company.Of(pair.First, pair.Second, statistics, a.Concept);
        var finding = Make(opposite, weight * (0.75 + Math.Min(0.45, 2.5 * company)) + (opposite && clashes > 1 ? OfSecondClash : 0), a, b, pair);
        if (weight < LeastMeeting)
            return finding.TurnedDown($"'{Named(a, b)}' is too common or too faintly spoken of to carry a relation");
        // Opposite sides on two things at once show the subject.
        if (company < LeastCompanyOf(a, b)
            && (opposite && clashes < 2 || !opposite && Company.OfSubject(pair.First, pair.Second, a.Concept) < LeastSubject && !AreOfOneThing(a, b)))
            return finding.TurnedDown($"apart from '{Named(a, b)}' the two share no subject, so the word may mean two things");
        if (!opposite && a.Role == ConceptRole.Context && b.Role == ConceptRole.Context && weight < LeastSharedContext && !KeepCompany(pair, statistics))
            return finding.TurnedDown($"neither says of '{Named(a, b)}' itself that it is good or bad");
        if (!opposite && a.Axis == StanceAxis.Value && (statistics.Weight(a.Concept.Modifiers.Length <= b.Concept.Modifiers.Length ? a.Concept : b.Concept) < LeastTelling || CorpusStatistics.IsVague(a.Concept.Head) && a.Concept.Key != b.Concept.Key))
            return finding.TurnedDown($"'{Named(a, b)}' is too common a word for agreement on it to mean much");
        if (opposite && TenseRule.AreApart(pair.First.Sides[a.Sentence].Timing, pair.Second.Sides[b.Sentence].Timing))
            return finding.TurnedDown(TenseRule.OtherTime);
        if (opposite && AppraisalRule.Difference(pair, a, b, statistics) is { } difference)
            return finding.TurnedDown(difference);
        if (pair.IsOneVoice)
            return finding.TurnedDown("both are said in one text, by one voice");
        if (opposite && (IsMixed(pair.First, a) || IsMixed(pair.Second, b)))
            return finding.TurnedDown($"one of the two speaks of '{Named(a, b)}' from both sides");
        return finding;
    }

    // "Crop rotation is …" and "crop rotation is …": two words that name a thing tell its sense.
    private static bool AreOfOneThing(ConceptStance a, ConceptStance b) =>
        IsDirect(a) && IsDirect(b) && a.Sentence + b.Sentence == 0 && a.Concept.Key == b.Concept.Key && !a.Concept.Modifiers.IsEmpty;

    // Two texts that somebody put side by side are about one thing; of two out of many that must be seen.
    private static Finding Sober(Finding finding, CandidatePair pair, ConceptStance a, ConceptStance b)
    {
        if (finding.TurnedDownBy is null && (IsExplained(pair.First, a) || IsExplained(pair.Second, b)))
            return finding.TurnedDown($"of '{Named(a, b)}' one tells what happened and why, and takes no side");
        return IsTopic(pair.First, a) && IsTopic(pair.Second, b) ? finding : finding with { Weight = Math.Min(finding.Weight, MostInPassing) };
    }

    // A report takes no side of its own; EvidenceRule says what it bears out.
    private static bool IsTopic(InsightReading reading, ConceptStance stance) =>
        reading.Evidence == EvidenceKind.None && reading.Topics.Contains(stance.Concept.Head);

    // "Norden won because of its goalkeeper" does not praise Norden, "they lose muscle because they eat too little protein" blames no protein.
    private static bool IsExplained(InsightReading reading, ConceptStance stance) =>
        reading.Causes.Any(c => c.Effect.Sentence.Number == stance.Sentence && Within(c.Effect, stance.Cue) && (Within(c.Cause, stance.Concept.Span) || reading.Sides[stance.Sentence].Timing.Past));

    private static bool Within(Told told, TextSpan span) => !told.Range.IsEmpty && told.Span is var whole && span.Start >= whole.Start && span.End <= whole.End;

    // A word of many meanings ("stock") needs more to tell that both mean the same; one that hardly has two, said of directly, next to nothing.
    private static double LeastCompanyOf(ConceptStance a, ConceptStance b)
    {
        if (!a.Concept.Modifiers.IsEmpty && !b.Concept.Modifiers.IsEmpty)
            return LeastCompany;
        var senses = WordNetDatabase.Instance.Find(a.Concept.Head)?.SensesAs(PartOfSpeech.Noun).Length ?? 0;
        return senses >= ManySenses ? LeastCompanyOfMany : senses <= FewSenses && IsDirect(a) && IsDirect(b) ? LeastCompanyOfFew : LeastCompany;
    }

    private static Finding Make(bool opposite, double weight, ConceptStance a, ConceptStance b, CandidatePair pair)
    {
        var name = Named(a, b);
        return new Finding(
            opposite ? RelationType.Contradicts : RelationType.Supports,
            opposite ? RelationKind.Framing : RelationKind.SharedStance,
            Generality.FirstSupports(pair),
            Math.Clamp(weight, 0, 1),
            a.Concept.Key == b.Concept.Key && a.Holding == Holding.Held && b.Holding == Holding.Held && IsDirect(a) && IsDirect(b) && weight > 0.6
                ? RelationStrength.Proven : RelationStrength.Apparent,
            name,
            Explanations.OfStances(name, a, b, pair),
            [new CuePlace(true, a.Cue), new CuePlace(false, b.Cue)]);
    }

    private static string Named(ConceptStance a, ConceptStance b) => a.Concept.Modifiers.Length <= b.Concept.Modifiers.Length ? a.Concept.Name : b.Concept.Name;

    private static double ConceptWeight(ConceptStance a, ConceptStance b, CorpusStatistics statistics) =>
        Math.Min(1, Math.Sqrt(statistics.Weight(a.Concept) * statistics.Weight(b.Concept)) * 1.35);

    private static bool KeepCompany(CandidatePair pair, CorpusStatistics statistics) =>
        Math.Min(pair.First.Lemmas.Length, pair.Second.Lemmas.Length) >= LeastWords && Company.Of(pair.First, pair.Second, statistics, null) >= LeastCompanyOfContext;

    private static bool IsDirect(ConceptStance stance) => stance.Role is ConceptRole.Subject or ConceptRole.Means;

    private static double RoleWeight(ConceptRole role) => role is ConceptRole.Described or ConceptRole.Context ? 0.7 : 1;

    private static double HoldingWeight(ConceptStance stance) => stance.Holding switch
    {
        Holding.Held => 1,
        Holding.Conceded => 0.5,
        _ => 0.35,
    };

    // "Fast, though costly": such a text weighs both sides and clashes with neither.
    private static bool IsMixed(InsightReading reading, ConceptStance stance) =>
        reading.Stances.Any(s => s.Axis == stance.Axis && s.Sign != stance.Sign && s.Concept.Key == stance.Concept.Key && s.Holding == Holding.Held && s.Weight >= 0.9 * stance.Weight);
}
