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
    private const int MostCounted = 400;

    public Block Block { get; } = block;

    public int Number { get; } = number;

    public Prose Prose { get; } = prose;

    /// <summary>Counted up to 400: nothing asks whether a paragraph is longer.</summary>
    public int Words { get; } = WordSpans.Count(prose.Text, MostCounted);

    public PartRole Role { get; set; }

    public string Text => Prose.Text;

    public bool EndsSentence { get; } = Ends(prose.Text);

    private static bool Ends(string text)
    {
        var last = text.Length - 1;
        while (last > 0 && (Characters.IsCloser(text[last]) || text[last] == ' '))
            last--;
        return last >= 0 && Characters.IsTerminator(text[last]);
    }
}
