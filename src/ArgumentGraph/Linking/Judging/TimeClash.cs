using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Language.Dates;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// What two sentences' dates tell of them: a state of 2019 does not clash with another of 2024, but what happens once to a
/// subject, its founding or its death, cannot have happened in both.
/// </summary>
internal static class TimeClash
{
    public const string OtherTime = "they speak of different times";

    private static readonly HashSet<string> DayParts = ["dawn", "sunrise", "morning", "forenoon", "noon", "midday", "afternoon", "evening", "dusk", "sunset", "night", "midnight", "day"];

    public static bool IsDayPart(Token token) => DayParts.Contains(token.Lemma);

    /// <summary>Two parts of a day, told of in two tenses: "is operating this morning", "had operated by noon".</summary>
    public static bool IsOfDay(SentenceAlignment alignment, WordPair pair) =>
        IsDayPart(alignment.A.Tokens[pair.A]) && IsDayPart(alignment.B.Tokens[pair.B]) && IsPast(alignment.A) != IsPast(alignment.B);

    private static bool IsPast(AlignmentSide side) => side.Timing.Past || side.Timing.Perfect;

    /// <summary>Whether both words belong to dates, which are compared as wholes.</summary>
    public static bool IsOfDates(SentenceAlignment alignment, WordPair pair) =>
        alignment.A.Sentence.DateAt(pair.A) is not null && alignment.B.Sentence.DateAt(pair.B) is not null;

    /// <summary>Whether every date of one lies apart from every date of the other.</summary>
    public static bool AreApart(SentenceAlignment alignment)
    {
        var (a, b) = (alignment.A.Sentence.Dates, alignment.B.Sentence.Dates);
        return !a.IsEmpty && !b.IsEmpty && a.All(x => b.All(y => x.RelationTo(y) == DateRelation.Apart));
    }

    /// <summary>Two times for one event; turned down where the event may come again. Null where no dates differ.</summary>
    public static Conflict? In(SentenceAlignment alignment)
    {
        if (Differing(alignment) is not var (a, b))
            return null;
        var least = Math.Min(Coverage(alignment, alignment.A), Coverage(alignment, alignment.B));
        var found = new Conflict(RelationKind.Time, a.First, a.Last, b.First, b.Last, 0.3 + 0.65 * least, null);
        if (!MarksOneEvent(alignment, a.Role))
            return found with { Objection = OtherTime };
        return least < 1 ? found with { Weight = 0.6 * found.Weight, Objection = Conflict.OtherwiseUnlike } : found;
    }

    // The one date that differs among dates that are otherwise the same and used alike; null where none or several differ.
    private static (DateMention A, DateMention B)? Differing(SentenceAlignment alignment)
    {
        var (a, b) = (alignment.A.Sentence.Dates, alignment.B.Sentence.Dates);
        if (a.Length != b.Length || a.IsEmpty)
            return null;
        var pairs = a.Zip(b).Where(p => p.First.RelationTo(p.Second) != DateRelation.Same).ToArray();
        return pairs is [var (x, y)] && x.Role == y.Role && x.IsAnotherTimeThan(y) ? (x, y) : null;
    }

    // Where another date is shared, or a state is told to begin or to end, one event is meant; else it must be one that does not come again.
    private static bool MarksOneEvent(SentenceAlignment alignment, DateRole role) => role switch
    {
        DateRole.Since or DateRole.Until => true,
        DateRole.On => alignment.A.Sentence.Dates.Length > 1 || SharesOnce(alignment),
        _ => false,
    };

    // The same deed in both, of a kind that one subject sees once.
    private static bool SharesOnce(SentenceAlignment alignment) => alignment.Pairs.Any(p =>
        p.Relation == WordRelation.Same && alignment.A.Denied[p.A] == alignment.B.Denied[p.B] && alignment.A.Tokens[p.A].Tag is Tag.Verb or Tag.Participle
        && CalendarWords.Once.LengthAt(alignment.A.Tokens, p.A) > 0);

    // Of the words that are no part of a date.
    private static double Coverage(SentenceAlignment alignment, AlignmentSide side)
    {
        var ofA = side == alignment.A;
        var rest = side.Content.Where(i => side.Sentence.DateAt(i) is null).ToArray();
        return rest.Length == 0 ? 0 : (double)rest.Count(i => (ofA ? alignment.OfA(i) : alignment.OfB(i)) is not null) / rest.Length;
    }
}
