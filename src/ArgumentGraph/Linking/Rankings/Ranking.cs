using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>How one thing is set over another.</summary>
internal enum RankingKind
{
    More,
    Less,

    /// <summary>"As long as".</summary>
    Equal,

    /// <summary>Over all others: "the oldest", "older than any other", "the older of the two".</summary>
    Most,

    /// <summary>Under all others: "the least useful".</summary>
    Least,
}

/// <summary>A comparison as read: "the tram is faster than the bus", "longer for fraud than for theft", "the oldest in the county".</summary>
/// <param name="Thing">Content words of what is compared.</param>
/// <param name="Standard">Content words of what it is compared with; empty for a superlative.</param>
/// <param name="Word">Token of what is measured: "fast".</param>
/// <param name="Factor">Of "twice as": 2; 0 where none is told.</param>
/// <param name="OfTwo">Whether there are two only: "the older of the two".</param>
internal sealed record Ranking(
    RankingKind Kind, ImmutableArray<int> Thing, ImmutableArray<int> Standard, int Word, double Factor, bool OfTwo, int First, int Last)
{
    public bool IsSuperlative => Kind is RankingKind.Most or RankingKind.Least;

    public bool Contains(int token) => token >= First && token <= Last || Thing.Contains(token) || Standard.Contains(token);
}
