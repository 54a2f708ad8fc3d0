namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>Whether four figures are a year and not a number of things, as the words around them tell.</summary>
internal static class YearCues
{
    private const int FirstPlain = 1500;
    private const int FirstModern = 1900;
    private const int LastPlain = 2100;

    public static bool Tell(DateCursor cursor)
    {
        var year = CalendarWords.Year(cursor.Word) ?? 0;
        var (previous, next) = (cursor.Look(-1), cursor.Look(1));
        if (year > LastPlain || next.Word is "%" or "percent" or "per")
            return false;
        if (OfDeed(cursor))
            return !next.IsNominal && next.Tag != Tag.Adjective;
        if (year < FirstPlain)
            return false;
        var counts = next.IsNominal && next.Lemma != next.Word;
        return previous.Word switch
        {
            // "In 2019 hospitals closed" opens a sentence; "in 2000 hospitals" further on counts them.
            "in" or "by" or "since" or "until" or "till" or "before" or "after" or "during" or "through" or "circa" => !counts || cursor.At == 1,
            "from" or "of" or "to" or "between" or "around" or "about" or "and" or "or" or "on" or "for" => year >= FirstModern && !next.IsNominal && next.Tag != Tag.Adjective,
            "(" => next.Word is ")" or "," or ";" or "-" or "\u2013",
            "," => next.Word is "," or "." && IsNameBefore(cursor),
            "the" or "its" or "their" or "'s" or "his" or "her" or "our" => year >= FirstModern && (next.IsNominal || next.Tag == Tag.Adjective) && !counts,
            "" => next.IsVerbal || next.IsNominal && !counts,
            _ => false,
        };
    }

    // "Built around 1300": told of what happens once, it is no number.
    private static bool OfDeed(DateCursor cursor) =>
        cursor.Look(-1).Word is "in" or "around" or "about" or "circa" or "by" or "before" or "after"
        && cursor.Look(-2) is { IsVerbal: true } deed && (CalendarWords.Once.Has(deed.Lemma) || deed.Lemma == "date");

    // "Berlin, 2019."
    private static bool IsNameBefore(DateCursor cursor) => cursor.Look(-2).Tag == Tag.ProperNoun;
}
