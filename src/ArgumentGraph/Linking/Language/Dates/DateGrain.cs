namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>How finely a date is told.</summary>
internal enum DateGrain
{
    Day,
    Week,
    Month,
    Quarter,
    Season,
    HalfYear,
    Year,
    Decade,
    Century,

    /// <summary>From one date to another.</summary>
    Span,
}
