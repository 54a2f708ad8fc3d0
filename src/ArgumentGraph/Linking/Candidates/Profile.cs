using System.Collections.Immutable;
using ArgumentGraph.Linking.Appraisals;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>What of an insight tells whether a rule may find anything between it and another: a few sorted numbers.</summary>
/// <param name="Lemmas">Numbers of its content lemmas, sorted.</param>
/// <param name="Weights">What each of them tells.</param>
/// <param name="Sentences">The lemmas of each sentence.</param>
/// <param name="Sides">Which sides it takes on what.</param>
/// <param name="Praised">Numbers of the telling lemmas of sentences that praise, sorted.</param>
/// <param name="Blamed">The same of those that blame.</param>
/// <param name="LimitedAbove">The same of those that say how much is enough or allowed.</param>
/// <param name="LimitedBelow">The same of those that say how much is needed.</param>
internal sealed record Profile(
    int[] Lemmas, double[] Weights, int[][] Sentences, Side[] Sides, bool NamesCause, bool NamesNeed, bool GivesReason, bool IsMotion, bool JudgesAspect,
    int[] Praised, int[] Blamed, int[] LimitedAbove, int[] LimitedBelow)
{
    // Roughly what framing makes of them; only the order of candidates rests on it.
    private const double Indirectly = 0.5;
    private const double Hardly = 0.2;

    /// <summary>What all its lemmas tell together.</summary>
    public double Mass { get; } = Weights.Sum();

    public static Profile Of(InsightReading reading, Vocabulary vocabulary)
    {
        var lemmas = Numbers(reading.Lemmas, vocabulary);
        return new Profile(
            lemmas,
            [.. lemmas.Select(vocabulary.Weight)],
            [.. reading.Text.Sentences.Select(s => Numbers(s.ContentLemmas, vocabulary))],
            SidesOf(reading.Stances, vocabulary),
            !reading.Factors.IsEmpty,
            reading.Stances.Any(s => s is { Axis: StanceAxis.Need, Sign: > 0 }),
            !reading.Causes.IsEmpty,
            reading.Motion is not null,
            !reading.Aspects.IsEmpty,
            Judged(reading, 1, vocabulary),
            Judged(reading, -1, vocabulary),
            Limited(reading, true, vocabulary),
            Limited(reading, false, vocabulary));
    }

    private static int[] Judged(InsightReading reading, int sign, Vocabulary vocabulary) =>
        Named(reading.Appraisals.Where(a => a.Sign == sign || a.DeniesEffect).SelectMany(a => a.Judged.Concat(a.Besides)), vocabulary);

    private static int[] Limited(InsightReading reading, bool isUpper, Vocabulary vocabulary) =>
        Named(reading.Limits.Where(l => l.IsUpper == isUpper).SelectMany(l => l.Words), vocabulary);

    private static int[] Named(IEnumerable<TopicWord> words, Vocabulary vocabulary) =>
        [.. Numbers(words.Select(w => w.Lemma).Where(vocabulary.Has).Distinct(StringComparer.Ordinal), vocabulary)
            .Where(n => vocabulary.Weight(n) >= TopicMeeting.LeastTelling)];

    private static int[] Numbers(IEnumerable<string> lemmas, Vocabulary vocabulary) => [.. lemmas.Select(vocabulary.NumberOf).Order()];

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
