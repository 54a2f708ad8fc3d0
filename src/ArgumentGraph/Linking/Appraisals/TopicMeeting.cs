using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>Words of two sentences that may name one thing.</summary>
/// <param name="IsCore">Whether both belong to what is judged.</param>
/// <param name="Weight">What they tell.</param>
/// <param name="Crosses">+1 where only the first judges it, −1 where only the second does; 0 where both or neither do.</param>
internal readonly record struct MetWords(TopicWord A, TopicWord B, bool IsCore, int Crosses, double Weight);

/// <summary>The words in which what two sentences judge meets, each word once.</summary>
internal static class TopicMeeting
{
    /// <summary>What a word must tell that is the very same in both; without any, two sentences are not compared.</summary>
    public const double LeastTelling = 0.25;

    // Words of what surrounds the judged in both show the subject, and less what is judged.
    private const double OfSurroundings = 0.6;

    public static ImmutableArray<MetWords> Of(Appraisal a, Appraisal b, CorpusStatistics statistics)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var met = ImmutableArray.CreateBuilder<MetWords>();
        foreach (var (word, isJudged) in All(a))
        {
            if (taken.Contains(word.Lemma) || Partner(word, b, taken) is not { } partner)
                continue;
            taken.Add(word.Lemma);
            taken.Add(partner.Word.Lemma);
            var weight = partner.Kinship * Math.Min(statistics.Weight(word.Lemma), statistics.Weight(partner.Word.Lemma));
            met.Add(new MetWords(
                word, partner.Word, isJudged && partner.IsJudged && !(word.IsWhole && partner.Word.IsWhole),
                isJudged.CompareTo(partner.IsJudged), isJudged || partner.IsJudged ? weight : OfSurroundings * weight));
        }

        return met.ToImmutable();
    }

    /// <summary>Whether some word of what one judges is the opposite of one of the other's.</summary>
    public static bool AreOpposed(Appraisal a, Appraisal b) =>
        Telling(a).Any(x => Telling(b).Any(y => WordRelations.Between(x, y) == WordRelation.Opposite));

    private static IEnumerable<Token> Telling(Appraisal appraisal) => appraisal.Judged.Select(w => w.Token).Concat(appraisal.Degrees);

    private static (TopicWord Word, bool IsJudged, double Kinship)? Partner(TopicWord word, Appraisal other, HashSet<string> taken) => All(other)
        .Where(o => !taken.Contains(o.Word.Lemma))
        .Select(o => ((TopicWord Word, bool IsJudged, double Kinship)?)(o.Word, o.IsJudged, word.Kinship(o.Word)))
        .Where(o => o!.Value.Kinship > 0)
        .OrderByDescending(o => o!.Value.Kinship).ThenByDescending(o => o!.Value.IsJudged)
        .FirstOrDefault();

    private static IEnumerable<(TopicWord Word, bool IsJudged)> All(Appraisal appraisal) =>
        appraisal.Judged.Select(w => (w, true)).Concat(appraisal.Besides.Select(w => (w, false)));
}
