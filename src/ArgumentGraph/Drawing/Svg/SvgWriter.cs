using System.Text;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using static ArgumentGraph.Drawing.Svg.MarkupText;

namespace ArgumentGraph.Drawing.Svg;

/// <summary>Writes a picture as one SVG file that carries its font and needs nothing else.</summary>
public sealed class SvgWriter : ISceneWriter
{
    /// <summary>Leaves the page without a ground, to lie on a coloured slide.</summary>
    public bool Transparent { get; init; }

    /// <inheritdoc/>
    public void Write(Scene scene, Stream output) => output.Write(Encoding.UTF8.GetBytes(ToText(scene)));

    /// <summary>The file as text.</summary>
    public string ToText(Scene scene)
    {
        var svg = new StringBuilder();
        var (width, height) = (Number(scene.Width), Number(scene.Height));
        svg.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"{Typeface.Fallbacks}\" text-rendering=\"geometricPrecision\">\n");
        svg.Append($"<title id=\"title\">{Escape(scene.Title)}</title>\n<desc id=\"desc\">{Escape(scene.Description)}</desc>\n");
        svg.Append("<defs><style>").Append(FontFaces.For(FontFaces.LinesOf(scene))).Append("</style></defs>\n");
        if (!Transparent)
            svg.Append($"<rect width=\"{width}\" height=\"{height}\" fill=\"{scene.Theme[Ink.Page]}\"/>\n");
        var marks = new SvgMarks(svg, ink => scene.Theme[ink].ToString());
        foreach (var element in scene.Elements)
            Write(svg, marks, element);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Write(StringBuilder svg, SvgMarks marks, SceneElement element)
    {
        svg.Append($"<g data-role=\"{element.Role.ToString().ToLowerInvariant()}\"");
        if (element.Subject is not null)
            svg.Append($" data-id=\"{Escape(element.Subject)}\"");
        svg.Append('>');
        if (element.Role is SceneRole.Box or SceneRole.Relation or SceneRole.Chip or SceneRole.Undercut)
            svg.Append($"<title>{Escape(element.Alt)}</title>");
        foreach (var mark in element.Marks)
            marks.Write(mark);
        svg.Append("</g>\n");
    }
}
