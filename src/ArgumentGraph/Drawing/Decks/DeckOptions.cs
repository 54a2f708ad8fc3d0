namespace ArgumentGraph.Drawing.Decks;

/// <summary>How a deck is made.</summary>
public sealed record DeckOptions
{
    /// <summary>The deck's own title; null for one made from the map.</summary>
    public string? Title { get; init; }

    /// <summary>Page, colours and type of every slide; its title is not used.</summary>
    public PictureOptions Picture { get; init; } = new() { Type = TypeScale.Slide };

    /// <summary>At most so many contradictions get a slide, the strongest first; the deck says how many it leaves out.</summary>
    public int MaxContradictions { get; init; } = int.MaxValue;
}
