namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>
/// Proleptic Gregorian calendar over years -999,999,999 to 999,999,999 (System.DateTime stops at 1 and 9999).
/// Day arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
/// </summary>
internal static class Calendar
{
    public const long MaxYear = 999_999_999;
    public const long NanosPerSecond = 1_000_000_000;
    public const long SecondsPerDay = 86_400;
    public const long NanosPerDay = SecondsPerDay * NanosPerSecond;

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int DaysInYear(long year) => IsLeap(year) ? 366 : 365;

    public static long EpochDay(long year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var era = Math.DivRem(y, 400, out var yearOfEra) - (yearOfEra < 0 ? 1 : 0);
        yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    public static (long Year, int Month, int Day) Civil(long epochDay)
    {
        var z = epochDay + 719468;
        var era = FloorDivide(z, 146097);
        var dayOfEra = z - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
        var month = (int)(monthFromMarch + (monthFromMarch < 10 ? 3 : -9));
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>Monday is 1.</summary>
    public static int DayOfWeek(long epochDay) => (int)FloorModulo(epochDay + 3, 7) + 1;

    /// <summary>The Monday on which the ISO week-year begins: that of the week with 4 January.</summary>
    public static long FirstMonday(long weekYear)
    {
        var fourth = EpochDay(weekYear, 1, 4);
        return fourth - (DayOfWeek(fourth) - 1);
    }

    public static (long WeekYear, int Week) IsoWeek(long epochDay)
    {
        var year = Civil(epochDay).Year;
        var start = FirstMonday(year);
        if (epochDay < start)
            start = FirstMonday(--year);
        else if (epochDay >= FirstMonday(year + 1))
            start = FirstMonday(++year);
        return (year, (int)((epochDay - start) / 7) + 1);
    }

    public static int WeeksInYear(long weekYear) => (int)((FirstMonday(weekYear + 1) - FirstMonday(weekYear)) / 7);

    public static long FloorDivide(long value, long by)
    {
        var quotient = Math.DivRem(value, by, out var rest);
        return rest != 0 && (rest < 0) != (by < 0) ? quotient - 1 : quotient;
    }

    public static long FloorModulo(long value, long by) => value - (FloorDivide(value, by) * by);
}
