namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>Dates told from the day of writing: "last year", "three weeks ago", "tomorrow".</summary>
internal static class RelativeDates
{
    public static DateValue? Read(DateCursor cursor) => cursor.Try(NamedDay) ?? cursor.Try(Neighbour) ?? cursor.Try(Ago);

    private static DateValue? NamedDay(DateCursor cursor)
    {
        int? offset = cursor.Word switch { "yesterday" => -1, "today" => 0, "tomorrow" => 1, _ => null };
        cursor.At++;
        return offset is { } days ? DateValue.Relative(DateGrain.Day, days) : null;
    }

    // "last year"; "the last years" is no date.
    private static DateValue? Neighbour(DateCursor cursor)
    {
        if (CalendarWords.Step(cursor.Word) is not { } step || CalendarWords.Unit(cursor.Look(1).Word) is not { } unit)
            return null;
        cursor.At += 2;
        return DateValue.Relative(unit, step);
    }

    private static DateValue? Ago(DateCursor cursor)
    {
        var count = cursor.Word is "a" or "an" ? 1 : NumberWords.Value(cursor.Word);
        if (count is not (> 0 and < 1000) || CalendarWords.Unit(cursor.Look(1).Lemma) is not { } unit || cursor.Look(2).Word is not ("ago" or "earlier"))
            return null;
        cursor.At += 3;
        return DateValue.Relative(unit, -(int)count);
    }
}
