using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>One pair: both quotes with their cues marked, the chip between them, why, what speaks against it, and what supports each side.</summary>
internal sealed class ContradictionSlide(MapIndex index, Relation relation)
{
    private const double Lane = 196;
    private const double Inset = 28;
    private const double Radius = 7;
    private const int Supports = 3;

    // Sizes of the quotes, the larger wherever both fit in so many lines.
    private static readonly (double Size, int Lines)[] s_sizes = [(25, 7), (21, 9), (18.5, 11)];

    /// <exception cref="ViewException">No contradiction of the map, or more than one, has such an id.</exception>
    public static ContradictionSlide Of(ArgumentMap map, OneContradiction selection)
    {
        var index = new MapIndex(map);
        var found = index.Relations.Where(r => r.Type == RelationType.Contradicts && r.Id.StartsWith(selection.Id, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return found.Length switch
        {
            1 => new ContradictionSlide(index, found[0]),
            0 => throw new ViewException($"No contradiction of this map has an id that begins with '{selection.Id}'; the verb 'contradictions' lists them with --format json."),
            _ => throw new ViewException($"More than one contradiction has an id that begins with '{selection.Id}', such as {found[0].Id} and {found[1].Id}; give more of it."),
        };
    }

    public Scene Draw(PictureOptions options)
    {
        var supports = new[] { relation.From, relation.To }.Select(SupportsOf).ToArray();
        var page = new SlidePage(options with { Title = options.Title ?? Title() }, Subtitle(), Key(supports));
        var width = (page.Width - Lane) / 2;
        var right = page.Left + width + Lane;
        var bottom = Boxes(page, width, right);
        var type = SlidePage.Type(FontWeight.Regular, page.Scale.Subtitle);
        var room = page.Bottom - bottom;
        var lines = Math.Clamp((int)((room - 170) / type.LineHeight), 2, 6);
        // A slide with little on it spreads it out.
        var gap = Math.Clamp((room - 250) / 3, 26, 52);
        var why = Section(page, page.Left, bottom + gap, width, "Why", relation.Explanation, type, lines);
        var against = Section(page, right, bottom + gap, width, "Against", Caveats.Of(index, relation), type, lines);
        var top = Math.Max(why, against) + gap;
        Support(page, page.Left, top, width, supports[0]);
        Support(page, right, top, width, supports[1]);
        return page.Finish($"contradiction:{relation.Id}", $"{Words.Of(relation.Kind)}: {DisplayText.Of(relation.Explanation)}");
    }

    private string Title()
    {
        if (relation.Issue is { } issue)
            return $"{Caption.Capital(DisplayText.Of(issue))}: {TopicBoard.Question(relation.Kind)}";
        return $"{Caption.Capital(Words.Of(relation.Kind))}: {TopicBoard.Question(relation.Kind)}";
    }

    private string Subtitle() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Caption.Capital(Words.Of(relation.Kind))} contradiction · confidence {relation.Confidence:0.00} · {Words.Of(relation.Strength)} · {Status()}");

    private string Status() => relation.Status switch
    {
        RelationStatus.Accepted => "accepted by an analyst",
        RelationStatus.Unsure => "judged undecidable",
        RelationStatus.NeedsAnotherLook => "needs another look: a text has changed",
        _ => "not judged yet",
    };

    private ImmutableArray<KeyEntry> Key(ImmutableArray<string>[] supports) =>
    [
        .. supports.SelectMany(s => s.Take(Supports)).Prepend(relation.From).Prepend(relation.To)
            .SelectMany(id => index.DocumentNumbersOf(id)).Distinct().Order()
            .Select(n => new KeyEntry(n, DisplayText.Cut(index.Map.Documents[n - 1].Title, 80))),
    ];

    private ImmutableArray<string> SupportsOf(string insight) =>
    [
        .. new RelationRank(index).Ordered(index.RelationsOf(insight).Where(r => r.Type == RelationType.Supports && r.To == insight)).Select(r => r.From).Distinct(),
    ];

    // Both boxes are as high as the longer quote needs; the line runs from middle to middle.
    private double Boxes(SlidePage page, double width, double right)
    {
        var (type, left, other) = Quotes(width - (2 * Inset));
        var height = Math.Max(Height(type, left.Text, width), Height(type, other.Text, width));
        var top = page.Top + 14;
        var (a, b) = (new Rect(page.Left, top, width, height), new Rect(right, top, width, height));
        var (start, end) = (new Point(a.Right, a.Center.Y), new Point(b.X, b.Center.Y));
        var route = new EdgeRoute(relation.Id, start, [new RouteSegment(end, end, end)], null);
        var alt = $"Contradiction, {Words.Of(relation.Kind)}: {DisplayText.Cut(relation.Explanation, 300)}";
        var chip = new ChipDesign(relation, page.Scale).Draw(new Point((a.Right + b.X) / 2, a.Center.Y), alt);
        page.Add(
            new SceneElement(SceneRole.Relation, relation.Id, alt, new Rect(a.Right, a.Center.Y, Lane, 0), RelationDesign.Draw(relation, route)) { Relation = relation },
            Box(page, relation.From, a, type, left),
            Box(page, relation.To, b, type, other),
            chip);
        return top + height;
    }

    private static double Height(Lettering type, string text, double width) =>
        Math.Max(220, (2 * Inset) + (type.Wrap(text, width - (2 * Inset), 12).Lines.Length * type.LineHeight) + 44);

    private (Lettering Type, Quote Left, Quote Right) Quotes(double width)
    {
        foreach (var (size, lines) in s_sizes)
        {
            var type = SlidePage.Type(FontWeight.Regular, size);
            if (Whole(relation.From, type, width, lines) is { } a && Whole(relation.To, type, width, lines) is { } b)
                return (type, a, b);
        }

        var (least, most) = s_sizes[1];
        var middle = SlidePage.Type(FontWeight.Regular, least);
        return (middle, Part(relation.From, middle, width, most), Part(relation.To, middle, width, most));
    }

    private Quote? Whole(string id, Lettering type, double width, int lines)
    {
        var text = $"“{DisplayText.Of(index.Insight(id).Text)}”";
        return type.Wrap(text, width, lines).Cut ? null : new Quote(text, CuesOf(id));
    }

    private Quote Part(string id, Lettering type, double width, int lines)
    {
        var (text, cues) = (DisplayText.Of(index.Insight(id).Text), CuesOf(id));
        return new Quote(QuoteExcerpt.Of(text, cues, type, width, lines) ?? $"“{string.Join(' ', type.Wrap(text, width, lines - 1).Lines)}”", cues);
    }

    private ImmutableArray<string> CuesOf(string id) =>
        [.. relation.Evidence.Where(e => e.InsightId == id).Select(e => DisplayText.Of(e.Cue)).Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private SceneElement Box(SlidePage page, string id, Rect bounds, Lettering type, Quote quote)
    {
        var lines = type.Paragraph(bounds.X + Inset, bounds.Y + Inset + (type.LineHeight * 0.76), type.Wrap(quote.Text, bounds.Width - (2 * Inset), 12));
        var source = SlidePage.Type(FontWeight.Regular, page.Scale.Source + 1, Ink.SecondText);
        ImmutableArray<Mark> marks =
        [
            new RectMark(bounds, Radius, Ink.Box, new Stroke(Ink.Border, 1.2)),
            .. CueMarks.Of(quote.Text, lines, type, quote.Cues, CueStyle.Grounded),
            .. Source(id, bounds.X + Inset, bounds.Bottom - Inset - 4, bounds.Width - (2 * Inset), source),
        ];
        return new SceneElement(SceneRole.Box, id, $"{quote.Text} {SpeakerNotes.Place(index, index.Insight(id).Sources[0])}", bounds, marks);
    }

    private ImmutableArray<Mark> Source(string id, double x, double middle, double width, Lettering type)
    {
        const double Factor = 1.3;
        var passage = index.Insight(id).Sources[0];
        var number = index.DocumentNumbersOf(id)[0];
        var document = index.Map.Documents[number - 1];
        var more = index.Insight(id).Sources.Length - 1;
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{DisplayText.Cut(document.Title, 80)}, paragraph {passage.Paragraph + 1}{(document.Date is { } date ? $" · {DisplayText.Cut(date, 20)}" : "")}{(more > 0 ? $" · and {more} more" : "")}");
        var after = SourceNumber.WidthOf(number, Factor) + 8;
        return [.. SourceNumber.Draw(number, x, middle, Factor), type.Centred(x + after, middle, type.OneLine(words, width - after))];
    }

    private static double Section(SlidePage page, double x, double y, double width, string label, string text, Lettering type, int lines) =>
        page.Passage(x, page.Label(x, y, label), width, text, type, lines);

    private void Support(SlidePage page, double x, double y, double width, ImmutableArray<string> ids)
    {
        const double Factor = 1.1;
        var type = SlidePage.Type(FontWeight.Regular, page.Scale.Claim);
        var at = page.Label(x, y, ids.IsEmpty ? "Support" : string.Create(CultureInfo.InvariantCulture, $"Supported by {ids.Length}"));
        if (ids.IsEmpty)
            page.Passage(x, at, width, "No other insight of the map supports this side.", type with { Ink = Ink.SecondText }, 1);
        foreach (var (row, id) in ids.Take(Supports).Index())
        {
            var last = row == Supports - 1 && ids.Length > Supports;
            var number = index.DocumentNumbersOf(id)[0];
            var more = last ? string.Create(CultureInfo.InvariantCulture, $"  and {ids.Length - Supports} more") : "";
            var words = type.OneLine(DisplayText.Of(index.Insight(id).Title), width - 40 - type.WidthOf(more));
            var middle = at + (type.LineHeight * (row + 0.5));
            if (middle + (type.LineHeight / 2) > page.Bottom)
                return;
            var mark = type.Centred(x, middle, words);
            var after = x + mark.Width + 8;
            ImmutableArray<Mark> marks = [mark, .. SourceNumber.Draw(number, after, middle, Factor)];
            if (more.Length > 0)
                marks = marks.Add((type with { Ink = Ink.SecondText }).Centred(after + SourceNumber.WidthOf(number, Factor), middle, more));
            page.Add(new SceneElement(SceneRole.Passage, id, words, new Rect(x, middle - (type.LineHeight / 2), width, type.LineHeight), marks));
        }
    }

    private sealed record Quote(string Text, ImmutableArray<string> Cues);
}
