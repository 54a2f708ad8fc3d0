using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>The names of a board's two sides over their columns; the signs tell the sides apart without colour.</summary>
internal sealed class SideHeadings(MapView view, TypeScale scale)
{
    public const double Height = 34;
    private const double Sign = 13;
    private const double SignHalf = 5.5;
    private const double Gap = 9;

    private readonly Lettering type = new(FontWeight.SemiBold, scale.Heading, Ink.SecondText, 1.2);

    public IEnumerable<SceneElement> Draw(double left, double right, double middle)
    {
        // Sides that only the contradictions divide have no name of their own.
        if (view.Groups[0].Stance == Stance.Neutral && view.Groups[1].Stance == Stance.Neutral)
            yield break;
        if (!view.Groups[0].Insights.IsEmpty)
            yield return Heading(view.Groups[0], left, middle, atLeft: true);
        if (!view.Groups[1].Insights.IsEmpty)
            yield return Heading(view.Groups[1], right, middle, atLeft: false);
    }

    private SceneElement Heading(ViewGroup side, double x, double middle, bool atLeft)
    {
        var room = side.Stance == Stance.Neutral ? 0 : Sign + Gap;
        var words = side.Heading.ToUpperInvariant();
        var text = atLeft ? type.Centred(x + room, middle, words) : type.Centred(x - room, middle, words, TextAnchor.End);
        var sign = side.Stance == Stance.Edge ? "▲" : "▼";
        ImmutableArray<Mark> marks = room == 0
            ? [text]
            : [SignOf(side.Stance, atLeft ? x : x - Sign, middle) with { IsOfText = true }, text with { Plain = atLeft ? $"{sign} {words}" : $"{words} {sign}" }];
        var width = text.Width + room;
        return new SceneElement(SceneRole.SideHeading, side.Id, side.Heading, new Rect(atLeft ? x : x - width, middle - 11, width, 22), marks);
    }

    // Upward for an edge, downward for a weakness.
    private static PathMark SignOf(Stance stance, double x, double middle)
    {
        var foot = stance == Stance.Edge ? middle + SignHalf : middle - SignHalf;
        var tip = stance == Stance.Edge ? middle - SignHalf : middle + SignHalf;
        return PathMark.Through([new Point(x, foot), new Point(x + (Sign / 2), tip), new Point(x + Sign, foot), new Point(x, foot)], Ink.SecondText, null);
    }
}
