using ArgumentGraph.Linking.Alignment;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>How a thing stands to its standard: which of more, as much and less it may be.</summary>
internal readonly record struct Order(bool More, bool Same, bool Less)
{
    public static Order Of(AlignmentSide side, Ranking ranking)
    {
        var denied = side.Denied[ranking.Word] || side.Denied[ranking.First];
        return ranking.Kind switch
        {
            RankingKind.More or RankingKind.Most => denied ? new(false, true, true) : new(true, false, false),
            RankingKind.Less or RankingKind.Least => denied ? new(true, true, false) : new(false, false, true),
            // Who is as tall may be taller; who is not as tall is smaller.
            _ => denied ? new(false, false, true) : new(true, true, false),
        };
    }

    public bool Excludes(Order other) => !(More && other.More || Same && other.Same || Less && other.Less);

    public Order Times(int sign) => sign < 0 ? new(Less, Same, More) : this;
}
