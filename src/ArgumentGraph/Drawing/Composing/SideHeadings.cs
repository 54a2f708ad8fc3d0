using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>The names of a board's two sides over their columns; the signs tell the sides apart without colour.</summary>
internal sealed class SideHeadings(MapView view, TypeScale scale)
{
    public const double Height = 34;
    private const double Sign = 13;
    private const double Gap = 9;

    private readonly Lettering type = new(FontWeight.SemiBold, scale.Heading, Ink.SecondText, 1.2);

    public IEnumerable<SceneElement> Draw(double left, double right, double middle)
    {
        if (!view.Groups[0].Insights.IsEmpty)
            yield return Heading(view.Groups[0], left, middle, rising: true);
        if (!view.Groups[1].Insights.IsEmpty)
            yield return Heading(view.Groups[1], right, middle, rising: false);
    }

    private SceneElement Heading(ViewGroup side, double x, double middle, bool rising)
    {
        var words = side.Heading.ToUpperInvariant();
        var text = rising ? type.Centred(x + Sign + Gap, middle, words) : type.Centred(x - Sign - Gap, middle, words, TextAnchor.End);
        var sign = rising ? x : x - Sign;
        var (foot, tip) = rising ? (middle + 5.5, middle - 5.5) : (middle - 5.5, middle + 5.5);
        var triangle = PathMark.Through(
            [new Point(sign, foot), new Point(sign + (Sign / 2), tip), new Point(sign + Sign, foot), new Point(sign, foot)], Ink.SecondText, null);
        var width = text.Width + Sign + Gap;
        return new SceneElement(
            SceneRole.SideHeading, side.Id, side.Heading, new Rect(rising ? x : x - width, middle - 11, width, 22), ImmutableArray.Create<Mark>(triangle, text));
    }
}
