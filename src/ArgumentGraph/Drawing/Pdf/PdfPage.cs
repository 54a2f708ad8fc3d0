using System.Globalization;
using System.Text;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Pdf;

/// <summary>The marks of a scene as the operators of a page's content. The page is turned over once, so that y runs down as in the scene.</summary>
internal sealed class PdfPage(Theme theme, IReadOnlyDictionary<FontWeight, PdfFont> fonts)
{
    private const double Kappa = 0.5522847498;

    private readonly StringBuilder content = new();

    public byte[] Content(Scene scene, bool isTransparent)
    {
        content.Append(CultureInfo.InvariantCulture, $"1 0 0 -1 0 {Number(scene.Height)} cm\n");
        if (!isTransparent)
            content.Append(CultureInfo.InvariantCulture, $"{Colour(Ink.Page)} rg 0 0 {Number(scene.Width)} {Number(scene.Height)} re f\n");
        foreach (var mark in scene.Elements.SelectMany(e => e.Marks))
            Draw(mark);
        return Encoding.ASCII.GetBytes(content.ToString());
    }

    private void Draw(Mark mark)
    {
        switch (mark)
        {
            case RectMark rect:
                Rounded(rect.Bounds, rect.Radius);
                Paint(rect.Fill, rect.Stroke);
                break;
            case CircleMark circle:
                Rounded(new Rect(circle.Center.X - circle.Radius, circle.Center.Y - circle.Radius, 2 * circle.Radius, 2 * circle.Radius), circle.Radius);
                Paint(circle.Fill, circle.Stroke);
                break;
            case PathMark path:
                content.Append(CultureInfo.InvariantCulture, $"{At(path.Start)} m ");
                foreach (var s in path.Segments)
                    content.Append(s.Control1 == s.End && s.Control2 == s.End ? $"{At(s.End)} l " : $"{At(s.Control1)} {At(s.Control2)} {At(s.End)} c ");
                content.Append(path.Fill is null ? "" : "h ");
                Paint(path.Fill, path.Stroke);
                break;
            case TextMark text:
                Write(text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark));
        }
    }

    private void Write(TextMark text)
    {
        var font = fonts[text.Weight];
        content.Append(CultureInfo.InvariantCulture, $"BT {Colour(text.Ink)} rg /{font.Name} {Number(text.Size)} Tf {Number(text.Spacing)} Tc 1 0 0 -1 {Number(text.Left)} {Number(text.Origin.Y)} Tm {font.Shown(text)} TJ ET\n");
    }

    private void Rounded(Rect r, double radius)
    {
        if (radius <= 0)
        {
            content.Append(CultureInfo.InvariantCulture, $"{Number(r.X)} {Number(r.Y)} {Number(r.Width)} {Number(r.Height)} re ");
            return;
        }

        var c = Math.Min(radius, Math.Min(r.Width, r.Height) / 2);
        var k = c * (1 - Kappa);
        string P(double x, double y) => At(new Point(x, y));
        content.Append($"{P(r.X + c, r.Y)} m {P(r.Right - c, r.Y)} l {P(r.Right - k, r.Y)} {P(r.Right, r.Y + k)} {P(r.Right, r.Y + c)} c ");
        content.Append($"{P(r.Right, r.Bottom - c)} l {P(r.Right, r.Bottom - k)} {P(r.Right - k, r.Bottom)} {P(r.Right - c, r.Bottom)} c ");
        content.Append($"{P(r.X + c, r.Bottom)} l {P(r.X + k, r.Bottom)} {P(r.X, r.Bottom - k)} {P(r.X, r.Bottom - c)} c ");
        content.Append($"{P(r.X, r.Y + c)} l {P(r.X, r.Y + k)} {P(r.X + k, r.Y)} {P(r.X + c, r.Y)} c h ");
    }

    private void Paint(Ink? fill, Stroke? stroke)
    {
        if (fill is { } ink)
            content.Append(CultureInfo.InvariantCulture, $"{Colour(ink)} rg ");
        if (stroke is not null)
        {
            var dash = stroke.Dash is { } d ? $"[{Number(d.On)} {Number(d.Off)}]" : "[]";
            content.Append(CultureInfo.InvariantCulture, $"{Colour(stroke.Ink)} RG {Number(stroke.Width)} w {dash} 0 d ");
        }

        content.Append((fill, stroke) switch { (null, null) => "n\n", (null, _) => "S\n", (_, null) => "f\n", _ => "B\n" });
    }

    private string Colour(Ink ink)
    {
        var colour = theme[ink];
        return $"{Share(colour.Red)} {Share(colour.Green)} {Share(colour.Blue)}";
    }

    private static string Share(byte channel) => Math.Round(channel / 255.0, 4).ToString("0.####", CultureInfo.InvariantCulture);

    private static string At(Point p) => $"{Number(p.X)} {Number(p.Y)}";

    private static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
