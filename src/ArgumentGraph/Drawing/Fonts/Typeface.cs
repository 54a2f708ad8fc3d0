namespace ArgumentGraph.Drawing.Fonts;

/// <summary>The weights of the shipped typeface that pictures use.</summary>
public enum FontWeight
{
    /// <summary>400: running text.</summary>
    Regular = 400,

    /// <summary>500: claims.</summary>
    Medium = 500,

    /// <summary>600: titles and headings.</summary>
    SemiBold = 600,
}

/// <summary>The shipped typeface, Inter: the same files measure, draw and are embedded.</summary>
internal static class Typeface
{
    public const string Family = "Inter";

    /// <summary>For where the embedded font is not taken up; Arial's kin run narrower than Inter, so text stays in its box.</summary>
    public const string Fallbacks = "Inter, Arial, Helvetica, 'Liberation Sans', sans-serif";

    private static readonly Lazy<TrueTypeFont> Regular = new(() => Load(FontWeight.Regular));
    private static readonly Lazy<TrueTypeFont> Medium = new(() => Load(FontWeight.Medium));
    private static readonly Lazy<TrueTypeFont> SemiBold = new(() => Load(FontWeight.SemiBold));

    public static TrueTypeFont Of(FontWeight weight) => weight switch
    {
        FontWeight.Regular => Regular.Value,
        FontWeight.Medium => Medium.Value,
        FontWeight.SemiBold => SemiBold.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(weight)),
    };

    /// <summary>Width of a line without breaks, in the unit of <paramref name="size"/>.</summary>
    public static double Measure(string text, FontWeight weight, double size)
    {
        var font = Of(weight);
        var units = 0.0;
        var previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            units += glyph == 0
                ? FallbackWidths.EmOf(rune) * font.UnitsPerEm
                : font.AdvanceOf(glyph) + font.KernOf(previous, glyph);
            previous = glyph;
        }

        return units * size / font.UnitsPerEm;
    }

    private static TrueTypeFont Load(FontWeight weight)
    {
        var name = $"Inter-{(int)weight}.ttf";
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded: bug, please report.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TrueTypeFont(bytes);
    }
}
