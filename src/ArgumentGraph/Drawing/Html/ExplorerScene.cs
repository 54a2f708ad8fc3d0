using System.Text;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using static ArgumentGraph.Drawing.Svg.MarkupText;

namespace ArgumentGraph.Drawing.Html;

/// <summary>A scene inside the page: the same marks as in a file, in the page's colours, with names and keys for what can be chosen.</summary>
internal static class ExplorerScene
{
    public static string Markup(Scene scene, bool shown)
    {
        var svg = new StringBuilder();
        var (width, height) = (Number(scene.Width), Number(scene.Height));
        svg.Append($"<svg viewBox=\"0 0 {width} {height}\" data-size=\"{width} {height}\" role=\"group\" aria-label=\"{Escape(scene.Title)}\" font-family=\"{Typeface.Fallbacks}\" text-rendering=\"geometricPrecision\"{(shown ? "" : " hidden")}><g class=\"camera\">");
        svg.Append($"<desc>{Escape(scene.Description)}</desc>\n");
        var marks = new SvgMarks(svg, ThemeStyle.Reference);
        foreach (var element in scene.Elements)
            Write(svg, marks, element);
        return svg.Append("</g></svg>\n").ToString();
    }

    private static void Write(StringBuilder svg, SvgMarks marks, SceneElement element)
    {
        var choosable = element.Role is SceneRole.Box or SceneRole.Relation or SceneRole.Chip or SceneRole.Undercut;
        svg.Append($"<g data-role=\"{element.Role.ToString().ToLowerInvariant()}\"");
        if (choosable)
            svg.Append($" data-id=\"{Escape(element.Subject!)}\" role=\"button\" aria-label=\"{Escape(element.Alt)}\" {Tab(element)}");
        svg.Append('>');
        foreach (var mark in element.Marks)
            marks.Write(mark);
        if (element.Role is SceneRole.Relation or SceneRole.Undercut)
            svg.Append($"<path class=\"hit\" d=\"{SvgMarks.Data((PathMark)element.Marks[0])}\"/>");
        svg.Append("</g>\n");
    }

    // A contradiction is reached by its chip; its line would be a second stop for the same thing.
    private static string Tab(SceneElement element) =>
        element.Role == SceneRole.Relation && element.Relation!.Type == Model.RelationType.Contradicts ? "aria-hidden=\"true\"" : "tabindex=\"0\"";
}
