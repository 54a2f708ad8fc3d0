using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Language.Dates;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Two dates of one event, however the sentences are put: "opened in 2019", "first opened its doors in 2021".</summary>
internal static class DateClash
{
    private const double Weight = 0.8;
    private static readonly PhraseList Opening = PhraseList.Read("calendar", "opening", ' ');
    private static readonly PhraseList OnceOnly = PhraseList.Read("calendar", "once-only");

    public static Conflict? In(SentenceAlignment alignment)
    {
        if (Differing(alignment) is not var (x, y) || !IsOneEvent(alignment, x, y) || !SharedFrame.Holds(alignment, IsOfDate))
            return null;
        var conflict = new Conflict(RelationKind.Time, x.First, x.Last, y.First, y.Last, Weight, null);
        return conflict with { Objection = AlignmentChecks.StandingObjection(alignment, conflict) };
    }

    private static bool IsOfDate(AlignmentSide side, int at) => side.Sentence.DateAt(at) is not null || IsOnceOnly(side, at);

    private static bool IsOnceOnly(AlignmentSide side, int at) =>
        Enumerable.Range(Math.Max(0, at - 4), at - Math.Max(0, at - 4) + 1).Any(i => OnceOnly.LengthAt(side.Tokens, i) is var length && at < i + length)
        || side.Tokens[at].Word == "time" && at > 0 && OnceOnly.LengthAt(side.Tokens, at - 1) > 0;

    // The one date on either side that falls together with none of the other's.
    private static (DateMention A, DateMention B)? Differing(SentenceAlignment alignment)
    {
        var (a, b) = (alignment.A.Sentence.Dates, alignment.B.Sentence.Dates);
        if (a.IsEmpty || b.IsEmpty)
            return null;
        var left = a.Where(x => Tells(x) && b.All(y => AreApart(x, y)) && b.Any(Tells)).ToArray();
        var right = b.Where(y => Tells(y) && a.All(x => AreApart(x, y)) && a.Any(Tells)).ToArray();
        return left is [var one] && right is [var other] && (one.Role, other.Role) is not ((DateRole.By or DateRole.Before, DateRole.By or DateRole.Before) or (DateRole.After, DateRole.After)) ? (one, other) : null;
    }

    // "That May" tells no year, and is held against none.
    private static bool AreApart(DateMention x, DateMention y) => x.Value.Anchor != y.Value.Anchor || x.RelationTo(y) == DateRelation.Apart;

    private static bool Tells(DateMention date) => date.Value.Anchor == DateAnchor.Calendar && date.Role is DateRole.On or DateRole.By or DateRole.Before or DateRole.After or DateRole.About;

    private static bool IsOneEvent(SentenceAlignment alignment, DateMention x, DateMention y)
    {
        var (a, b) = (Verb(alignment.A, x), Verb(alignment.B, y));
        if (a < 0 || b < 0 || alignment.A.Denied[a] || alignment.B.Denied[b])
            return false;
        var (first, second) = (alignment.A.Tokens[a], alignment.B.Tokens[b]);
        if (first.Lemma != second.Lemma && WordRelations.Between(first, second) != WordRelation.Same)
            return AreMarked(alignment.A) && AreMarked(alignment.B) && (IsTold(alignment, a) || IsTold(alignment.Turned(), b));
        return CalendarWords.Once.Has(first.Lemma) || CalendarWords.Once.Has(second.Lemma) || AreMarked(alignment.A) || AreMarked(alignment.B)
            || Opening.Has(first.Lemma) && x.Value.Grain != DateGrain.Day && y.Value.Grain != DateGrain.Day;
    }

    // "The change took effect" and "it had changed".
    private static bool IsTold(SentenceAlignment alignment, int verb) => Carriers.Are(alignment.A.Tokens[verb]) || alignment.OfA(verb) is { IsClash: false };

    private static bool AreMarked(AlignmentSide side) => Enumerable.Range(0, side.Tokens.Length).Any(i => OnceOnly.LengthAt(side.Tokens, i) > 0);

    private static int Verb(AlignmentSide side, DateMention date)
    {
        var found = -1;
        for (var at = 0; at < side.Tokens.Length && (at < date.First || found < 0); at++)
        {
            if (side.Tokens[at].Tag is Tag.Verb or Tag.Participle && !(at > 0 && side.Tokens[at - 1].Tag == Tag.Determiner))
                found = at;
        }

        return found;
    }
}
