namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>How a sentence uses a date, as the words before it say.</summary>
internal enum DateRole
{
    On,
    By,
    Since,
    Until,
    Before,
    After,
    About,

    /// <summary>It tells which one is meant: "the 2019 election", "the summer of 1969".</summary>
    OfNoun,
}

/// <summary>A date that a sentence names.</summary>
/// <param name="First">Index of its first token, prepositions left out.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record DateMention(int First, int Last, DateValue Value, DateRole Role)
{
    // "Around 2010" may be two years earlier or later, "around 1300" thirty.
    private const int Vague = 2;
    private const int VagueOfCentury = 30;

    public bool Contains(int token) => token >= First && token <= Last;

    public DateRelation RelationTo(DateMention other)
    {
        if (Value.Anchor != other.Value.Anchor || Value.Anchor == DateAnchor.Now && Value.Grain != other.Value.Grain)
            return DateRelation.Unknown;
        var ((fromA, toA), (fromB, toB)) = (Extent, other.Extent);
        return (fromA, toA) == (fromB, toB) ? DateRelation.Same
            : fromA <= toB && fromB <= toA ? DateRelation.Overlapping
            : DateRelation.Apart;
    }

    /// <summary>Whether the dates themselves share no time, whatever lies before or after them is meant: "until 1998" and "until 1999".</summary>
    public bool IsAnotherTimeThan(DateMention other) =>
        (this with { Role = DateRole.On }).RelationTo(other with { Role = DateRole.On }) == DateRelation.Apart;

    private (int From, int To) Extent => Role switch
    {
        DateRole.By or DateRole.Until => (int.MinValue, Value.To),
        DateRole.Since => (Value.From, int.MaxValue),
        DateRole.Before => (int.MinValue, Value.From - 1),
        DateRole.After => (Value.To + 1, int.MaxValue),
        DateRole.About => (Value.From - Vagueness * Length, Value.To + Vagueness * Length),
        _ => (Value.From, Value.To),
    };

    private int Vagueness => Value is { Grain: DateGrain.Year, Anchor: DateAnchor.Calendar } && DateOnly.FromDayNumber(Value.From).Year % 100 == 0 ? VagueOfCentury : Vague;

    private int Length => Value.To - Value.From + 1;
}
