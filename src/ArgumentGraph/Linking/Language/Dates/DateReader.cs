using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>Finds the dates of a tagged sentence, each with the role that the words before it give it.</summary>
internal static class DateReader
{
    private const int Reach = 7;

    public static ImmutableArray<DateMention> Read(ImmutableArray<Token> tokens)
    {
        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        var cursor = new DateCursor(tokens);
        while (cursor.At < tokens.Length)
        {
            var first = cursor.At;
            if (MayBegin(cursor) && One(cursor) is { } value)
                mentions.Add(Mention(cursor, first, WithEnd(cursor, first, value)));
            else
                cursor.At = first + 1;
        }

        return mentions.ToImmutable();
    }

    // Most words begin no date; this is asked of every token of a corpus.
    private static bool MayBegin(DateCursor cursor) =>
        cursor.Token.Tag == Tag.Number || cursor.Token.Capital || cursor.Word is "a" or "an" or "fiscal" or "year" or "yesterday" or "today" or "tomorrow"
        || cursor.Token.Tagged.Value is not null || CalendarWords.Step(cursor.Word) is not null || CalendarWords.Part(cursor.Word) is not null
        || CalendarWords.Season(cursor.Word) is not null || CalendarWords.Ordinal(cursor.Word) is not null || CalendarWords.Decade(cursor.Word) is not null;

    private static DateValue? One(DateCursor cursor) => cursor.Try(CalendarDates.Read) ?? RelativeDates.Read(cursor);

    // "from 2010 to 2015", "between March and May 2019", "2010\u20132015", "1889 or 1890".
    private static DateValue WithEnd(DateCursor cursor, int first, DateValue begin)
    {
        var (end, word) = (cursor.At, cursor.Word);
        if (word is not ("to" or "until" or "and" or "or" or "through" or "-" or "\u2013" or "/") || word == "and" && cursor.Look(first - end - 1).Word != "between")
            return begin;
        cursor.At++;
        var next = begin.Grain == DateGrain.Year ? cursor.Try(CalendarDates.PlainYear) : null;
        if ((next ?? One(cursor)) is { } last)
        {
            // "between March and May 2019": the year belongs to both.
            var start = begin.Anchor == DateAnchor.AnyYear && last.Anchor == DateAnchor.Calendar ? WithYearOf(last, begin) : begin;
            if (start.Until(last) is { } span)
                return span;
        }

        cursor.At = end;
        return begin;
    }

    private static DateValue WithYearOf(DateValue known, DateValue date)
    {
        var newYear = new DateOnly(DateOnly.FromDayNumber(known.From).Year, 1, 1).DayNumber - 1;
        return date with { Anchor = DateAnchor.Calendar, From = newYear + date.From, To = newYear + date.To };
    }

    private static DateMention Mention(DateCursor cursor, int first, DateValue value)
    {
        var last = cursor.At - 1;
        return new DateMention(first, last, value, Role(cursor, first, last, value));
    }

    private static DateRole Role(DateCursor cursor, int first, int last, DateValue value)
    {
        var back = first - cursor.At - 1;
        var article = cursor.Look(back).Word is "the" or "its" or "their" or "'s" or "a" or "his" or "her" or "our";
        if (article && (cursor.Look(0).IsNominal || cursor.Look(0).Tag == Tag.Adjective) && value.Anchor != DateAnchor.Now)
            return DateRole.OfNoun;
        return cursor.Look(article ? back - 1 : back).Word switch
        {
            "of" => DateRole.OfNoun,
            _ when value.Grain == DateGrain.Span && last > first => DateRole.On,
            "by" => DateRole.By,
            "since" or "from" => DateRole.Since,
            "until" or "till" or "to" or "through" => DateRole.Until,
            "before" => DateRole.Before,
            "after" => DateRole.After,
            "around" or "about" or "circa" => DateRole.About,
            _ => value.Anchor == DateAnchor.Calendar ? OfClause(cursor, back) : DateRole.On,
        };
    }

    // "Until its closing in 2010", "ever since the wing opened in 2018".
    private static DateRole OfClause(DateCursor cursor, int back)
    {
        for (var at = back; at > back - Reach; at--)
        {
            var token = cursor.Look(at);
            if (token.Tag is Tag.Punctuation or Tag.Conjunction)
                break;
            if (token.Word is "until" or "till" || token.Word == "to" && cursor.Look(at - 1).Word is "down" or "up")
                return DateRole.Until;
            if (token.Word == "since")
                return DateRole.Since;
        }

        return DateRole.On;
    }
}
