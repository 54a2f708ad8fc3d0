using System.Collections.Immutable;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Backing;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>What of an insight tells whether a rule may find anything between it and another: a few sorted numbers.</summary>
/// <param name="Words">
/// Numbers of its content lemmas, sorted; then of each sentence how many it has, and which. In one piece, since millions of profiles are
/// looked at in no order, and each place in memory is a wait.
/// </param>
/// <param name="Count">How many lemmas it has.</param>
/// <param name="Mass">What all of them tell together.</param>
/// <param name="Sides">Which sides it takes on what.</param>
/// <param name="Praised">Numbers of the telling lemmas of sentences that praise, sorted.</param>
/// <param name="Blamed">The same of those that blame.</param>
/// <param name="LimitedAbove">The same of those that say how much is enough or allowed.</param>
/// <param name="LimitedBelow">The same of those that say how much is needed.</param>
/// <param name="IsEvidence">Whether it reports what may bear out a claim.</param>
/// <param name="Claims">Whether it opens with a claim that evidence may bear out.</param>
internal sealed record Profile(
    int[] Words, int Count, double Mass, Side[] Sides, bool NamesCause, bool NamesNeed, bool GivesReason, bool IsMotion, bool JudgesAspect, bool IsEvidence, bool Claims,
    int[] Praised, int[] Blamed, int[] LimitedAbove, int[] LimitedBelow)
{
    // Roughly what framing makes of them; only the order of candidates rests on it.
    private const double Indirectly = 0.5;
    private const double Hardly = 0.2;

    public ReadOnlySpan<int> Lemmas => Words.AsSpan(0, Count);

    public static Profile Of(InsightReading reading, Vocabulary vocabulary)
    {
        var lemmas = Numbers(reading.Lemmas, vocabulary);
        return new Profile(
            [.. lemmas, .. reading.Text.Sentences.SelectMany(s => Numbers(s.ContentLemmas, vocabulary).Prepend(s.ContentLemmas.Length))],
            lemmas.Length,
            lemmas.Sum(vocabulary.Weight),
            SidesOf(reading.Stances, vocabulary),
            !reading.Factors.IsEmpty,
            reading.Stances.Any(s => s.Axis == StanceAxis.Need),
            !reading.Causes.IsEmpty,
            reading.Motion is not null,
            !reading.Aspects.IsEmpty,
            reading.Evidence != EvidenceKind.None,
            !reading.MainClaims.IsEmpty,
            Judged(reading, 1, vocabulary),
            Judged(reading, -1, vocabulary),
            Limited(reading, true, vocabulary),
            Limited(reading, false, vocabulary));
    }

    private static int[] Judged(InsightReading reading, int sign, Vocabulary vocabulary) =>
        Sorted(reading.Appraisals.Where(a => a.Sign == sign || a.DeniesEffect).SelectMany(a => a.Judged.Concat(a.Besides)), vocabulary);

    private static int[] Limited(InsightReading reading, bool isUpper, Vocabulary vocabulary) =>
        Sorted(reading.Limits.Where(l => l.IsUpper == isUpper).SelectMany(l => l.Words), vocabulary);

    // What tells nothing is met everywhere.
    private static int[] Sorted(IEnumerable<TopicWord> words, Vocabulary vocabulary) =>
    [
        .. words.Select(w => w.Lemma).Where(vocabulary.Has).Distinct(StringComparer.Ordinal).Select(vocabulary.NumberOf).Order()
            .Where(n => vocabulary.Weight(n) >= TopicMeeting.LeastTelling),
    ];

    // In order, as the lemmas are.
    private static int[] Numbers(ImmutableArray<string> lemmas, Vocabulary vocabulary) => [.. lemmas.Select(vocabulary.NumberOf)];

    private static Side[] SidesOf(ImmutableArray<ConceptStance> stances, Vocabulary vocabulary)
    {
        var sides = new SortedDictionary<int, Side>();
        foreach (var stance in stances)
        {
            foreach (var number in Meeting.Keys(stance.Concept).Where(vocabulary.Has).Select(vocabulary.NumberOf))
            {
                var on = 2 * number + (int)stance.Axis;
                var known = sides.GetValueOrDefault(on);
                sides[on] = new Side(on, known.Taken | TakenBy(stance), Math.Max(known.Weight, (float)Math.Sqrt(WeightOf(stance) * vocabulary.Weight(number))));
            }
        }

        return [.. sides.Values];
    }

    private static double WeightOf(ConceptStance stance) =>
        stance.Weight * (stance.Role is ConceptRole.Described or ConceptRole.Context ? Indirectly : 1) * (stance.Holding == Holding.Held ? 1 : Hardly);

    private static SidesTaken TakenBy(ConceptStance stance) => (stance.Sign > 0, stance.Role == ConceptRole.Context) switch
    {
        (true, false) => SidesTaken.For,
        (false, false) => SidesTaken.Against,
        (true, true) => SidesTaken.InContextFor,
        (false, true) => SidesTaken.InContextAgainst,
    };
}

/// <summary>The sides an insight takes on all concepts that one lemma stands for.</summary>
/// <param name="On">Twice the number of the lemma, and the axis.</param>
/// <param name="Weight">How much the strongest of them may weigh, 0 to 1.</param>
internal readonly record struct Side(int On, SidesTaken Taken, float Weight);

/// <summary>For or against, by what is said of a concept itself or by what surrounds it.</summary>
[Flags]
internal enum SidesTaken : byte
{
    For = 1,
    Against = 2,
    InContextFor = 4,
    InContextAgainst = 8,
}
