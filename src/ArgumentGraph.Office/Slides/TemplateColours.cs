using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using DocumentFormat.OpenXml.Packaging;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>
/// A template's colour scheme as the colours of a picture: its own where they are legible (WCAG 2.2, 4.5 to 1 on page, group and box),
/// moved towards its text colour until they are where not. Support and contradiction stay apart, the latter red as far as the scheme has a red.
/// </summary>
internal static class TemplateColours
{
    private const double Legible = 4.5;
    private static readonly string[] Accents = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
    private static readonly string[] Grounds = ["bg1", "tx1", "bg2", "tx2"];

    public static Theme Of(SlideMasterPart master)
    {
        var colours = Scheme(master);
        var page = colours["bg1"];
        var text = Readable(colours["tx1"], Extreme(page), page);
        var isDark = Luminous(text) && !Luminous(page);
        var (group, box) = (page.Mixed(text, 0.04), isDark ? page.Mixed(text, 0.08) : page);
        Rgb On(Rgb colour) => Readable(Readable(Readable(colour, text, page), text, group), text, box);
        var red = Accents.Select(a => colours[a]).Where(c => Hue(c) is { } h && (h < 25 || h > 340)).FirstOrDefault(Rgb.Parse(isDark ? "#FF8A66" : "#C8442B"));
        var calm = Accents.Select(a => colours[a]).FirstOrDefault(c => Hue(c) is { } h && h is > 60 and < 320, Rgb.Parse(isDark ? "#6CB2F5" : "#2166AC"));
        var contradict = On(red);
        Rgb[] own =
        [
            page, group, box, page.Mixed(text, 0.24), text, On(page.Mixed(text, 0.65)), On(calm), contradict, On(page.Mixed(text, 0.5)), page.Mixed(contradict, 0.16),
        ];
        var topics = Accents.Concat(Accents).Take(Theme.TopicHues).Select(a => colours[a]);
        return new Theme("template", [.. own.Concat(topics)]);
    }

    /// <summary>Names by colour, for the colours that the scheme holds as they are.</summary>
    public static IReadOnlyDictionary<Rgb, string> Slots(SlideMasterPart master, Theme theme)
    {
        var scheme = Scheme(master);
        var slots = new Dictionary<Rgb, string>();
        foreach (var name in Grounds.Concat(Accents))
            slots.TryAdd(scheme[name], name);
        return slots.Where(s => Enum.GetValues<Ink>().Any(i => theme[i] == s.Key)).ToDictionary();
    }

    // Both the scheme's own names and those the master maps to them.
    private static Dictionary<string, Rgb> Scheme(SlideMasterPart master)
    {
        var theme = master.ThemePart is { } part ? PartXml.Read(part) : throw new TemplateException("has a master without a theme. Save it again from a presentation program.");
        var own = theme.Descendants(A + "clrScheme").Single().Elements().ToDictionary(e => e.Name.LocalName, Colour, StringComparer.Ordinal);
        var map = PartXml.Read(master).Element(P + "clrMap")!;
        foreach (var name in Grounds)
            own[name] = own[(string)map.Attribute(name)!];
        return own;
    }

    private static Rgb Colour(XElement slot)
    {
        var value = slot.Element(A + "srgbClr")?.Attribute("val") ?? slot.Element(A + "sysClr")?.Attribute("lastClr");
        return Rgb.Parse($"#{value?.Value ?? "000000"}");
    }

    private static Rgb Readable(Rgb colour, Rgb towards, Rgb ground)
    {
        for (var share = 0.0; share < 1; share += 0.05)
        {
            if (colour.Mixed(towards, share) is var mixed && mixed.ContrastTo(ground) >= Legible)
                return mixed;
        }

        return towards;
    }

    private static Rgb Extreme(Rgb ground) => Luminous(ground) ? new Rgb(0, 0, 0) : new Rgb(255, 255, 255);

    private static bool Luminous(Rgb colour) => colour.ContrastTo(new Rgb(0, 0, 0)) > colour.ContrastTo(new Rgb(255, 255, 255));

    /// <summary>In degrees; null for a grey.</summary>
    private static double? Hue(Rgb c)
    {
        var (max, min) = (Math.Max(c.Red, Math.Max(c.Green, c.Blue)), Math.Min(c.Red, Math.Min(c.Green, c.Blue)));
        if (max - min < 40)
            return null;
        var range = (double)(max - min);
        var sector = max == c.Red ? (c.Green - c.Blue) / range : max == c.Green ? 2 + ((c.Blue - c.Red) / range) : 4 + ((c.Red - c.Green) / range);
        return ((60 * sector) + 360) % 360;
    }
}
