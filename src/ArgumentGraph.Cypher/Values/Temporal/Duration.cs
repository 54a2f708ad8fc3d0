using System.Globalization;
using System.Text;

namespace ArgumentGraph.Cypher.Values.Temporal;

/// <summary>Months, days and seconds, kept apart because a month has no fixed days and a day no fixed seconds. 0 ≤ nanos &lt; 10⁹.</summary>
public sealed record Duration(long Months, long Days, long Seconds, int Nanos)
{
    // The mean Gregorian month: 365.2425 days / 12.
    private const long SecondsPerMonth = 2_629_746;

    /// <summary>No time at all.</summary>
    public static Duration Zero { get; } = new(0, 0, 0, 0);

    internal static Duration Of(long months, long days, long seconds, long nanos)
    {
        var carry = Calendar.FloorDivide(nanos, Calendar.NanosPerSecond);
        return new Duration(months, days, checked(seconds + carry), (int)(nanos - (carry * Calendar.NanosPerSecond)));
    }

    /// <summary>Fractions of a unit flow into the smaller units, by the mean month and the 24-hour day.</summary>
    /// <exception cref="OverflowException">A part is out of range.</exception>
    internal static Duration Approximate(decimal months, decimal days, decimal seconds, decimal nanos)
    {
        var wholeMonths = decimal.Truncate(months);
        days += (months - wholeMonths) * SecondsPerMonth / Calendar.SecondsPerDay;
        var wholeDays = decimal.Truncate(days);
        seconds += (days - wholeDays) * Calendar.SecondsPerDay;
        var wholeSeconds = decimal.Truncate(seconds);
        nanos += (seconds - wholeSeconds) * Calendar.NanosPerSecond;
        return Of(decimal.ToInt64(wholeMonths), decimal.ToInt64(wholeDays), decimal.ToInt64(wholeSeconds), decimal.ToInt64(decimal.Truncate(decimal.Round(nanos, 6))));
    }

    internal Duration Plus(Duration other) => checked(Of(Months + other.Months, Days + other.Days, Seconds + other.Seconds, (long)Nanos + other.Nanos));

    internal Duration Negated() => checked(Of(-Months, -Days, -Seconds, -(long)Nanos));

    internal Duration Times(decimal factor) => Approximate(Months * factor, Days * factor, Seconds * factor, Nanos * factor);

    internal Duration DividedBy(decimal divisor) => Approximate(Months / divisor, Days / divisor, Seconds / divisor, Nanos / divisor);

    // By mean length; equal lengths are told apart by their parts.
    internal int CompareTo(Duration? other)
    {
        if (other is null)
            return 1;
        var order = MeanSeconds.CompareTo(other.MeanSeconds);
        if (order == 0)
            order = Nanos.CompareTo(other.Nanos);
        if (order == 0)
            order = Months.CompareTo(other.Months);
        return order != 0 ? order : Days.CompareTo(other.Days);
    }

    private Int128 MeanSeconds => ((Int128)Months * SecondsPerMonth) + ((Int128)Days * Calendar.SecondsPerDay) + Seconds;

    /// <summary>ISO 8601: <c>P1Y2M10DT2H30M</c>; every part carries its own sign.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Months / 12, 'Y');
        Append(text, Months % 12, 'M');
        Append(text, Days, 'D');
        if (Seconds != 0 || Nanos != 0)
            AppendTime(text.Append('T'));
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private void AppendTime(StringBuilder text)
    {
        var negative = Seconds < 0;
        var seconds = negative && Nanos != 0 ? Seconds + 1 : Seconds;
        var nanos = negative && Nanos != 0 ? Calendar.NanosPerSecond - Nanos : Nanos;
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        seconds %= 60;
        if (seconds == 0 && nanos == 0)
            return;
        text.Append(negative ? "-" : "").Append(Math.Abs(seconds));
        if (nanos != 0)
            text.Append('.').Append(nanos.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0'));
        text.Append('S');
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
            text.Append(amount).Append(unit);
    }
}
