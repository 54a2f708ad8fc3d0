using System.Globalization;

namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>Dates that the calendar tells: days, months, quarters, seasons, years, decades, centuries.</summary>
internal static class CalendarDates
{
    /// <summary>The date that begins at the cursor, which then stands behind it.</summary>
    public static DateValue? Read(DateCursor cursor)
    {
        var part = Part(cursor);
        var value = cursor.Try(Hyphenated) ?? cursor.Try(DayFirst) ?? cursor.Try(MonthFirst) ?? cursor.Try(Fraction) ?? cursor.Try(Season) ?? cursor.Try(Decade) ?? cursor.Try(Century) ?? cursor.Try(Weekday)
            ?? cursor.Try(c => Year(c, isSure: part > 0));
        return value is { Grain: not DateGrain.Day } known && part > 0 ? known.Third(part - 1) : value;
    }

    /// <summary>Four figures after a year and "to" or "or": a year without further cue.</summary>
    public static DateValue? PlainYear(DateCursor cursor) => TakeYear(cursor) is { } year ? DateValue.Years(DateGrain.Year, year, year) : null;

    // "early 2019", "the end of March": 1, 2 or 3; 0 where nothing is said.
    private static int Part(DateCursor cursor)
    {
        if (CalendarWords.Part(cursor.Word) is not { } part || cursor.Token.Tag == Tag.Verb)
            return 0;
        cursor.At++;
        if (cursor.Skip("of"))
            cursor.Skip("the");
        return part;
    }

    // "2024-03-12", "2010-2015", "2019-20", "mid-2023", "19th-century": one token.
    private static DateValue? Hyphenated(DateCursor cursor)
    {
        var parts = cursor.Word.Split('-', '\u2010', '\u2011');
        DateValue? value = parts switch
        {
            [var year, var month, var day] when CalendarWords.Year(year) is { } y && Small(month, 12) is { } m && Small(day, 31) is { } d => DateValue.Day(y, m, d),
            [var from, var to] when CalendarWords.Year(from) is { } first => Span(first, to),
            [var part, var rest] when CalendarWords.Part(part) is { } third => CalendarWords.Year(rest) is { } year ? DateValue.Years(DateGrain.Year, year, year).Third(third - 1)
                : CalendarWords.Decade(rest) is { } decade ? DateValue.Years(DateGrain.Decade, decade, decade + 9).Third(third - 1) : null,
            [var ordinal, "century"] when CalendarWords.Ordinal(ordinal) is { } number => OfCentury(number),
            _ => null,
        };
        cursor.At++;
        return value;
    }

    private static DateValue? Span(int first, string to)
    {
        var last = CalendarWords.Year(to) ?? (to.Length == 2 && Small(to, 99) is { } ending ? first / 100 * 100 + ending : null);
        return last >= first ? DateValue.Years(DateGrain.Span, first, last.Value) : null;
    }

    // "12 March 2024", "the 12th of March".
    private static DateValue? DayFirst(DateCursor cursor)
    {
        if (DayNumber(cursor.Word) is not { } day)
            return null;
        cursor.At++;
        cursor.Skip("of");
        if (CalendarWords.Month(cursor.Token) is not { } month)
            return null;
        cursor.At++;
        SkipDot(cursor);
        cursor.Skip(",");
        var year = TakeYear(cursor);
        if (year is null && cursor.Look(-1).Word == ",")
            cursor.At--;
        return DateValue.Day(year, month, day);
    }

    // "March", "March 2024", "Mar. 12, 2024", "March of 2024".
    private static DateValue? MonthFirst(DateCursor cursor)
    {
        if (CalendarWords.Month(cursor.Token) is not { } month)
            return null;
        var start = cursor.At;
        cursor.At++;
        SkipDot(cursor);
        if (DayNumber(cursor.Word) is { } day && CalendarWords.Year(cursor.Word) is null)
        {
            cursor.At++;
            var behind = cursor.At;
            cursor.Skip(",");
            var of = TakeYear(cursor);
            cursor.At = of is null ? behind : cursor.At;
            return DateValue.Day(of, month, day);
        }

        var end = cursor.At;
        if (!cursor.Skip("of"))
            cursor.Skip(",");
        var year = TakeYear(cursor);
        cursor.At = year is null ? end : cursor.At;
        return year is not null || IsMonthAlone(cursor, start) ? DateValue.Months(DateGrain.Month, year, month, month) : null;
    }

    // "Jan. 5", not the dot that ends "in June."
    private static void SkipDot(DateCursor cursor)
    {
        if (cursor.Word == "." && cursor.Look(1).Tag == Tag.Number)
            cursor.At++;
    }

    // "May" and "March" begin sentences that speak of no month, and "April" may be a woman: without a year a word of time must stand before.
    private static bool IsMonthAlone(DateCursor cursor, int start) =>
        cursor.Look(start - cursor.At - 1).Word is "in" or "by" or "since" or "until" or "till" or "from" or "to" or "during" or "of" or "before" or "after" or "last" or "next" or "this" or "early" or "late" or "mid" or "between" or "and" or "through" or "each" or "every";

    // "Q3 2023", "H1 2024", "the third quarter of 2023".
    private static DateValue? Fraction(DateCursor cursor)
    {
        var (length, number) = cursor.Word switch
        {
            ['q', >= '1' and <= '4'] => (3, cursor.Word[1] - '0'),
            ['h', '1' or '2'] => (6, cursor.Word[1] - '0'),
            _ => (0, 0),
        };
        if (length == 0 && CalendarWords.Ordinal(cursor.Word) is { } ordinal && cursor.Look(1).Lemma is "quarter" or "half" && cursor.Look(2).Word == "of")
        {
            (length, number) = (cursor.Look(1).Lemma == "half" ? 6 : 3, ordinal);
            cursor.At++;
        }

        if (length == 0 || number * length > 12)
            return null;
        cursor.At++;
        var named = cursor.Look(-1).Lemma is "quarter" or "half";
        cursor.Skip("of");
        var year = TakeYear(cursor);
        return year is null && named ? null : DateValue.Months(length == 3 ? DateGrain.Quarter : DateGrain.HalfYear, year, (number - 1) * length + 1, number * length);
    }

    // Northern seasons by whole months; the winter of a year is told by its January.
    private static DateValue? Season(DateCursor cursor)
    {
        if (CalendarWords.Season(cursor.Word) is not { } season || cursor.Token.IsVerbal)
            return null;
        cursor.At++;
        cursor.Skip("of");
        return TakeYear(cursor) is { } year ? DateValue.Months(DateGrain.Season, year, Math.Max(1, 3 * season - 3), 3 * season - 1) : null;
    }

    private static DateValue? Decade(DateCursor cursor)
    {
        if (CalendarWords.Decade(cursor.Word) is not { } first || cursor.Look(-1).Word is not ("the" or "early" or "mid" or "late" or "in" or "'" or "\u2019" or "of" or "since"))
            return null;
        cursor.At++;
        return DateValue.Years(DateGrain.Decade, first, first + 9);
    }

    private static DateValue? Century(DateCursor cursor)
    {
        if (CalendarWords.Ordinal(cursor.Word) is not { } number)
            return null;
        cursor.At++;
        // "the 18th or 19th century"
        var last = number;
        if (cursor.Word is "or" or "and" or "to" && CalendarWords.Ordinal(cursor.Look(1).Word) is { } second)
        {
            last = second;
            cursor.At += 2;
        }

        if (cursor.Token.Lemma != "century" || OfCentury(number) is not { } first)
            return null;
        cursor.At++;
        return last == number ? first : OfCentury(last) is { } end ? first.Until(end) : null;
    }

    private static DateValue? OfCentury(int number) => number is > 0 and < 22 ? DateValue.Years(DateGrain.Century, 100 * number - 99, 100 * number) : null;

    private static DateValue? Weekday(DateCursor cursor)
    {
        if (CalendarWords.Weekday(cursor.Token) is not { } day || cursor.Look(-1).Word is not ("on" or "last" or "next" or "this" or "by" or "until" or "since" or "every" or "each"))
            return null;
        cursor.At++;
        return DateValue.Weekday(day);
    }

    private static DateValue? Year(DateCursor cursor, bool isSure)
    {
        if (cursor.Word is "fiscal" or "fy" or "year")
        {
            cursor.At++;
            cursor.Skip("year");
            isSure = true;
        }

        var word = cursor.Word.StartsWith("fy", StringComparison.Ordinal) ? cursor.Word[2..] : cursor.Word;
        if (CalendarWords.Year(word) is not { } year || !isSure && word.Length == cursor.Word.Length && !YearCues.Tell(cursor))
            return null;
        cursor.At++;
        return DateValue.Years(DateGrain.Year, year, year);
    }

    private static int? TakeYear(DateCursor cursor)
    {
        if (CalendarWords.Year(cursor.Word) is not { } year)
            return null;
        cursor.At++;
        return year;
    }

    private static int? DayNumber(string word) =>
        Small(word, 31) ?? (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && CalendarWords.Ordinal(word) is { } ordinal and <= 31 ? ordinal : null);

    private static int? Small(string word, int most) =>
        word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
