using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>A manner of setting text: weight, size, colour and letter spacing.</summary>
internal sealed record Lettering(FontWeight Weight, double Size, Ink Ink, double Spacing = 0)
{
    private const double LineRatio = 1.28;

    public double LineHeight => Math.Round(Size * LineRatio, 1);

    /// <summary>From the baseline up to where the middle of capitals and figures stands.</summary>
    public double Middle => Size * Typeface.Of(Weight).CapHeight / Typeface.Of(Weight).UnitsPerEm / 2;

    public double WidthOf(string text) => Typeface.Measure(text, Weight, Size) + (Spacing * text.Length);

    /// <param name="text">Already clean (<see cref="DisplayText"/>).</param>
    public TextMark At(double x, double baseline, string text, TextAnchor anchor = TextAnchor.Start) =>
        new(new Point(x, baseline), text, Weight, Size, Ink, WidthOf(text), anchor, Spacing);

    /// <summary>The lines of one paragraph, the first on the given baseline.</summary>
    public ImmutableArray<TextMark> Paragraph(double x, double baseline, WrappedText text) =>
        [.. text.Lines.Select((line, i) => At(x, baseline + (i * LineHeight), line) with { Joint = text.Joints[i] })];

    /// <summary>Set so that its capitals stand evenly about a height.</summary>
    public TextMark Centred(double x, double middle, string text, TextAnchor anchor = TextAnchor.Start) => At(x, middle + Middle, text, anchor);

    public WrappedText Wrap(string text, double width, int lines) => LineBreaker.Wrap(text, Weight, Size, width, lines);

    public string OneLine(string text, double width) => LineBreaker.OneLine(text, Weight, Size, width);
}
