using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Pages;

/// <summary>What a part of a page is there for.</summary>
internal enum PartRole
{
    /// <summary>The text itself.</summary>
    Body,

    /// <summary>A heading or a label over other parts.</summary>
    Heading,

    /// <summary>The page's title with the site's name behind it.</summary>
    TitleLine,

    /// <summary>The words of somebody else, set apart.</summary>
    Quotation,

    /// <summary>Banners, bylines, biographies, footnotes, captions.</summary>
    Furniture,
}

/// <summary>A block in its place on the page.</summary>
internal sealed class Part(Block block, int number, Prose prose)
{
    public Block Block { get; } = block;

    public int Number { get; } = number;

    public Prose Prose { get; } = prose;

    public PartRole Role { get; set; }

    public string Text => Prose.Text;

    // Capped: nothing asks whether a paragraph has 200 words or 20,000.
    public int Words { get; } = WordSpans.Of(prose.Text.Length > 4000 ? prose.Text.AsSpan(0, 4000) : prose.Text).Count;

    public bool EndsSentence { get; } = Ends(prose.Text);

    private static bool Ends(string text)
    {
        var last = text.Length - 1;
        while (last > 0 && (Characters.IsCloser(text[last]) || text[last] == ' '))
            last--;
        return last >= 0 && Characters.IsTerminator(text[last]);
    }
}
