using System.Globalization;

namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>A calendar day, as days since 1970-01-01; years -999,999,999 to 999,999,999.</summary>
public readonly record struct Date(long EpochDay)
{
    /// <summary>The astronomical year: year 0 comes before year 1.</summary>
    public long Year => Calendar.Civil(EpochDay).Year;

    /// <summary>1 to 12.</summary>
    public int Month => Calendar.Civil(EpochDay).Month;

    /// <summary>1 to 31.</summary>
    public int Day => Calendar.Civil(EpochDay).Day;

    internal int DayOfYear => (int)(EpochDay - Calendar.EpochDay(Year, 1, 1)) + 1;

    internal int DayOfWeek => Calendar.DayOfWeek(EpochDay);

    internal int Quarter => ((Month - 1) / 3) + 1;

    internal int DayOfQuarter => (int)(EpochDay - Calendar.EpochDay(Year, ((Quarter - 1) * 3) + 1, 1)) + 1;

    /// <summary>The day of a year, month and day that exist.</summary>
    public static Date Of(long year, int month, int day) => new(Calendar.EpochDay(year, month, day));

    /// <summary>The day this many months on; a day that the month lacks becomes its last day.</summary>
    internal Date PlusMonths(long months)
    {
        var (year, month, day) = Calendar.Civil(EpochDay);
        var total = checked((year * 12) + (month - 1) + months);
        var newYear = Calendar.FloorDivide(total, 12);
        var newMonth = (int)Calendar.FloorModulo(total, 12) + 1;
        return Of(newYear, newMonth, Math.Min(day, Calendar.DaysInMonth(newYear, newMonth)));
    }

    internal int CompareTo(Date other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>ISO 8601: <c>1984-10-11</c>; a year outside 0 to 9999 carries its sign.</summary>
    public override string ToString()
    {
        var (year, month, day) = Calendar.Civil(EpochDay);
        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}-{month:00}-{day:00}");
    }
}
