using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>What a slide is for.</summary>
public enum SlideKind
{
    /// <summary>The first: what the deck is about.</summary>
    Title,

    /// <summary>A picture of a view under a title.</summary>
    Picture,

    /// <summary>One contradiction with its quotes.</summary>
    Contradiction,

    /// <summary>Sources against topics.</summary>
    Matrix,

    /// <summary>The numbered sources.</summary>
    Sources,
}

/// <summary>One slide of a deck.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Scene">As it is drawn.</param>
/// <param name="Notes">What the speaker reads: full quotes with document and place; paragraphs, one a line.</param>
public sealed record Slide(SlideKind Kind, Scene Scene, string Notes);
