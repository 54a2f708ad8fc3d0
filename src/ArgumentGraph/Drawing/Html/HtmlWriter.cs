using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Html;

/// <summary>
/// Writes one HTML file that opens from disk with no network: the picture to pan and zoom, the queue of contradictions, search,
/// filters and details. Its content policy lets nothing run but the one script whose hash it names.
/// </summary>
/// <param name="map">What lists, filters and details speak of: all of it, whatever the pictures leave out.</param>
/// <param name="further">Pictures to switch to, after the one that is written.</param>
public sealed class HtmlWriter(ArgumentMap map, ImmutableArray<Scene> further) : ISceneWriter
{
    /// <summary>The mark by which our reader of web pages knows a file that this class wrote, and does not read it as a source.</summary>
    public const string Generator = "argraph";

    /// <inheritdoc/>
    public void Write(Scene scene, Stream output) => output.Write(Encoding.UTF8.GetBytes(ToText(scene)));

    /// <summary>The file as text.</summary>
    public string ToText(Scene scene)
    {
        ImmutableArray<Scene> scenes = [scene, .. further];
        var data = new ExplorerData(map, scenes);
        var script = PageParts.Script;
        var style = ThemeStyle.Of(Theme.Light, Theme.Dark) + FontFaces.For(Lines(scenes, data)) + "\n" + PageParts.Style;
        return PageParts.Fill(
            PageParts.Page,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["title"] = MarkupText.Escape(scene.Title),
                ["script-hash"] = Hash(script),
                ["style-hash"] = Hash(style),
                ["style"] = style,
                ["script"] = script,
                ["scenes"] = string.Concat(scenes.Select((s, i) => ExplorerScene.Markup(s, shown: i == 0))),
                ["data"] = data.ToJson(),
            });
    }

    // Panel and lists are not measured, but they should be set in the same type: every letter of the map, in every weight.
    private static IEnumerable<(Fonts.FontWeight, string)> Lines(ImmutableArray<Scene> scenes, ExplorerData data) =>
        scenes.SelectMany(FontFaces.LinesOf).Concat(Enum.GetValues<Fonts.FontWeight>().Select(w => (w, data.Alphabet())));

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
