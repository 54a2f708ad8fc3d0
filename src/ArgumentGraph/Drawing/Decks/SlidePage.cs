using System.Collections.Immutable;
using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>A slide being composed: head and foot as on every picture, and helps to set text between them.</summary>
internal sealed class SlidePage
{
    private readonly PictureOptions options;
    private readonly ImmutableArray<SceneElement>.Builder elements = ImmutableArray.CreateBuilder<SceneElement>();

    /// <summary>A page with nothing on it yet.</summary>
    public SlidePage(PictureOptions options)
    {
        this.options = options;
        Title = DisplayText.Cut(options.Title ?? "", 200);
        Top = options.Room?.Top ?? Scale.Margin;
        Bottom = options.Height - (options.Room?.Bottom ?? Scale.Margin);
    }

    public SlidePage(PictureOptions options, string subtitle, ImmutableArray<KeyEntry> documents)
        : this(options)
    {
        var (title, counts) = (Type(FontWeight.SemiBold, Scale.Title), Type(FontWeight.Regular, Scale.Subtitle, Ink.SecondText));
        var key = new DocumentKey(documents, Scale, Width);
        var head = options.Room?.Top ?? (Scale.Margin * 0.75) + title.LineHeight;
        var foot = (options.Room?.Bottom ?? 0) + (2 * Scale.Foot) + (Scale.Margin * 0.35);
        Bottom = options.Height - foot - Scale.Foot - (key.Rows * key.RowHeight);
        Top = head + (counts.LineHeight * 1.5) + 8;
        elements.Add(Lines(SceneRole.Title, [title.At(Left, (Scale.Margin * 0.75) + (title.LineHeight * 0.75), title.OneLine(Title, Width))]) with { Alt = Title });
        if (subtitle.Length > 0)
            elements.Add(Lines(SceneRole.Subtitle, [counts.At(Left, head + (counts.LineHeight * 0.85), counts.OneLine(subtitle, Width))]));
        var row = Bottom + Scale.Foot + (key.RowHeight / 2);
        elements.AddRange(key.Draw(Left, row));
        if (options.PageNumber is { } number)
            elements.Add(Lines(SceneRole.PageNumber, [Type(FontWeight.Regular, Scale.Foot, Ink.SecondText).Centred(Left + Width, row + (key.Rows * key.RowHeight), number, TextAnchor.End)]));
    }

    public TypeScale Scale => options.Type;

    public string Title { get; }

    public double Left => Scale.Margin;

    public double Width => options.Width - (2 * Scale.Margin);

    /// <summary>Where content may begin.</summary>
    public double Top { get; }

    /// <summary>Where it must end.</summary>
    public double Bottom { get; }

    public static Lettering Type(FontWeight weight, double size, Ink ink = Ink.Text) => new(weight, size, ink);

    public void Add(params ReadOnlySpan<SceneElement> more) => elements.AddRange(more);

    /// <summary>A small heading; returns where what follows may begin.</summary>
    public double Label(double x, double y, string words)
    {
        var type = new Lettering(FontWeight.SemiBold, Scale.Source, Ink.SecondText, 1.4);
        elements.Add(Lines(SceneRole.Label, [type.At(x, y + (type.Size * 0.8), words.ToUpperInvariant())]) with { Alt = words });
        return y + type.Size + 12;
    }

    /// <summary>A passage in a column; returns where it ends.</summary>
    public double Passage(double x, double y, double width, string words, Lettering type, int lines)
    {
        var wrapped = type.Wrap(DisplayText.Of(words), width, lines);
        var marks = type.Paragraph(x, y + (type.LineHeight * 0.76), wrapped);
        if (marks.IsEmpty)
            return y;
        elements.Add(new SceneElement(SceneRole.Passage, null, string.Join(' ', wrapped.Lines), new Rect(x, y, width, marks.Length * type.LineHeight), [.. marks]));
        return y + (marks.Length * type.LineHeight);
    }

    public Scene Finish(string view, string description) => new(
        view, Title, description, options.Width, options.Height, options.Theme, elements.ToImmutable(), ImmutableSortedDictionary.Create<string, Point>(StringComparer.Ordinal));

    public static SceneElement Lines(SceneRole role, ImmutableArray<TextMark> lines)
    {
        var top = lines[0].Origin.Y - lines[0].Size;
        var left = lines.Min(l => l.Left);
        var bounds = new Rect(left, top, lines.Max(l => l.Left + l.Width) - left, lines[^1].Origin.Y + (lines[^1].Size * 0.3) - top);
        return new SceneElement(role, null, string.Join(' ', lines.Select(l => l.Text)), bounds, [.. lines]);
    }
}
