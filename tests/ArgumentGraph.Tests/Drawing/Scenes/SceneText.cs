using System.Globalization;
using System.Text;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Tests.Drawing.Scenes;

/// <summary>A scene as lines of text, for golden files: what stands where, in which ink.</summary>
internal static class SceneText
{
    public static string Of(Scene scene)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{scene.View}: {scene.Title} ({scene.Width} x {scene.Height}, {scene.Theme.Name})\n{scene.Description}\n");
        foreach (var element in scene.Elements)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{element.Role} {At(element.Bounds)} {element.Alt}\n");
            foreach (var mark in element.Marks)
                text.Append("  ").Append(Of(mark)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(Mark mark) => mark switch
    {
        RectMark r => $"rect {At(r.Bounds)} radius {Number(r.Radius)} {Paint(r.Fill, r.Stroke)}",
        CircleMark c => $"circle {At(c.Center)} radius {Number(c.Radius)} {Paint(c.Fill, c.Stroke)}",
        PathMark p => $"path {At(p.Start)} to {string.Join(" ", p.Segments.Select(s => At(s.End)))} {Paint(p.Fill, p.Stroke)}",
        TextMark t => $"text {At(t.Origin)} {t.Anchor} {t.Weight} {Number(t.Size)} {t.Ink} wide {Number(t.Width)}{(t.Joint is null ? "" : " goes on")}: {t.Text}{string.Concat(t.Cues.Select(c => $" [{c.Of(t.Text)}]"))}",
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    private static string Paint(Ink? fill, Stroke? stroke) => $"fill {fill?.ToString() ?? "none"}"
        + (stroke is null ? "" : $" stroke {stroke.Ink} {Number(stroke.Width)}{(stroke.Dash is { } d ? $" dash {Number(d.On)} {Number(d.Off)}" : "")}");

    private static string At(Rect r) => $"({Number(r.X)}, {Number(r.Y)}, {Number(r.Width)} x {Number(r.Height)})";

    private static string At(Point p) => $"({Number(p.X)}, {Number(p.Y)})";

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
