using System.Text;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Svg;

/// <summary>Style rules that carry the typeface, cut down to what given lines need.</summary>
internal static class FontFaces
{
    public static string For(IEnumerable<(FontWeight Weight, string Text)> lines)
    {
        var css = new StringBuilder();
        foreach (var weight in lines.GroupBy(l => l.Weight).OrderBy(g => g.Key))
        {
            var subset = FontSubset.Of(Typeface.Of(weight.Key), weight.Select(l => l.Text)).ToBytes();
            css.Append($"@font-face{{font-family:{Typeface.Family};font-weight:{(int)weight.Key};src:url(data:font/ttf;base64,")
                .Append(Convert.ToBase64String(subset)).Append(") format('truetype')}");
        }

        return css.ToString();
    }

    public static IEnumerable<(FontWeight Weight, string Text)> LinesOf(Scene scene) =>
        scene.Elements.SelectMany(e => e.Marks).OfType<TextMark>().Select(t => (t.Weight, t.Text));
}
