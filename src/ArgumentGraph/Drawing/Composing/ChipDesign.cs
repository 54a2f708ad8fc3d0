using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>
/// The label in the middle of a contradiction: a cross and the kind. Outlined while it is proposed, filled once people accepted it;
/// a question mark tells an apparent contradiction from a proven one.
/// </summary>
internal sealed class ChipDesign(Relation relation, TypeScale scale)
{
    private const double Cross = 8;
    private const double Side = 11;
    private const double Gap = 6;

    private readonly string words = DisplayText.Of(Words.Of(relation.Kind)) + (relation.Strength == RelationStrength.Apparent ? "?" : "");
    private readonly Lettering type = new(FontWeight.SemiBold, scale.Chip, relation.Status == RelationStatus.Accepted ? Ink.Page : Ink.Contradict);

    public double Width => Math.Ceiling(Side + Cross + Gap + type.WidthOf(words) + Side);

    public double Height => Math.Ceiling(type.Size * 2.05);

    public SceneElement Draw(Point center, string alt)
    {
        var bounds = new Rect(center.X - (Width / 2), center.Y - (Height / 2), Width, Height);
        ImmutableArray<Mark> marks =
        [
            new RectMark(bounds, Height / 2, relation.Status == RelationStatus.Accepted ? Ink.Contradict : Ink.Page, new Stroke(Ink.Contradict, 1.8)),
            Slash(bounds.X + Side, center.Y, Cross),
            Slash(bounds.X + Side, center.Y, -Cross),
            type.Centred(bounds.Right - Side - (type.WidthOf(words) / 2), center.Y, words, TextAnchor.Middle) with { Plain = $"× {words}" },
        ];
        return new SceneElement(SceneRole.Chip, relation.Id, alt, bounds, marks) { Relation = relation };
    }

    private PathMark Slash(double x, double middle, double rise) => PathMark.Through(
        [new Point(x, middle + (rise / 2)), new Point(x + Cross, middle - (rise / 2))], null, new Stroke(type.Ink, 1.6)) with
    { IsOfText = true };
}
