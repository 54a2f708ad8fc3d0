using System.Text;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Html;

/// <summary>Two themes as style variables: the reader's system chooses, unless the page was told which.</summary>
internal static class ThemeStyle
{
    public static string Of(Theme light, Theme dark) =>
        $":root{{color-scheme:light;{Variables(light)}}}"
        + $"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{Variables(dark)}}}}}"
        + $":root[data-theme=dark]{{color-scheme:dark;{Variables(dark)}}}"
        + $"@media print{{:root,:root[data-theme]{{color-scheme:light;{Variables(light)}}}}}\n";

    /// <summary>How a mark names an ink, so that the theme in force decides.</summary>
    public static string Reference(Ink ink) => $"var(--{Name(ink)})";

    private static string Variables(Theme theme) => string.Concat(Enum.GetValues<Ink>().Select(ink => $"--{Name(ink)}:{theme[ink]};"));

    private static string Name(Ink ink)
    {
        var name = new StringBuilder();
        foreach (var c in ink.ToString())
            name.Append(char.IsUpper(c) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return name.ToString();
    }
}
