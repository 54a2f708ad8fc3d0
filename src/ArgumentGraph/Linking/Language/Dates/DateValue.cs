namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>What a date is counted from.</summary>
internal enum DateAnchor
{
    /// <summary>The calendar: days since 1 January of the year 1.</summary>
    Calendar,

    /// <summary>Some year that is not told: days of a leap year, from 1.</summary>
    AnyYear,

    /// <summary>Some week that is not told: Monday is 1.</summary>
    AnyWeek,

    /// <summary>The day of writing: steps of the grain, 0 for this one, −1 for the last.</summary>
    Now,
}

/// <summary>A stretch of time, from its first to its last unit, both included.</summary>
internal readonly record struct DateValue(DateGrain Grain, DateAnchor Anchor, int From, int To)
{
    private const int LeapYear = 2000;

    public static DateValue Years(DateGrain grain, int first, int last) => new(grain, DateAnchor.Calendar, DayOf(first, 1, 1), DayOf(last, 12, 31));

    public static DateValue Months(DateGrain grain, int? year, int first, int last) => year is { } known
        ? new(grain, DateAnchor.Calendar, DayOf(known, first, 1), DayOf(known, last, DateTime.DaysInMonth(known, last)))
        : new(grain, DateAnchor.AnyYear, new DateOnly(LeapYear, first, 1).DayOfYear, new DateOnly(LeapYear, last, DateTime.DaysInMonth(LeapYear, last)).DayOfYear);

    /// <summary>Null where the month has no such day.</summary>
    public static DateValue? Day(int? year, int month, int day)
    {
        if (day < 1 || day > DateTime.DaysInMonth(year ?? LeapYear, month))
            return null;
        return year is { } known ? At(DateAnchor.Calendar, DayOf(known, month, day)) : At(DateAnchor.AnyYear, new DateOnly(LeapYear, month, day).DayOfYear);
    }

    public static DateValue Weekday(int number) => At(DateAnchor.AnyWeek, number);

    public static DateValue Relative(DateGrain grain, int offset) => new(grain, DateAnchor.Now, offset, offset);

    /// <summary>From the beginning of this to the end of another; null where they cannot be compared or the other is earlier.</summary>
    public DateValue? Until(DateValue end) =>
        Anchor == end.Anchor && Anchor != DateAnchor.Now && From <= end.To ? new DateValue(DateGrain.Span, Anchor, From, end.To) : null;

    /// <summary>The first (0), second (1) or last (2) third: early, mid, late.</summary>
    public DateValue Third(int part)
    {
        var length = To - From + 1;
        return this with { From = From + length * part / 3, To = From + length * (part + 1) / 3 - 1 };
    }

    private static DateValue At(DateAnchor anchor, int day) => new(DateGrain.Day, anchor, day, day);

    private static int DayOf(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
