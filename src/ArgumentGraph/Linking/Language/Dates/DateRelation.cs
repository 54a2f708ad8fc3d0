namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>How two dates stand to one another.</summary>
internal enum DateRelation
{
    /// <summary>They cannot be compared: "March" and "2019", "last year" and "2019".</summary>
    Unknown,

    Same,

    /// <summary>They share some time: "March 2019" and "2019", "since 2010" and "in 2015".</summary>
    Overlapping,

    Apart,
}
