using System.CommandLine;
using System.Globalization;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>The options that <c>build</c> and <c>draw</c> share: how pictures look.</summary>
internal static class PictureOptionSet
{
    private static readonly Option<string> s_theme = new("--theme")
    {
        Description = "Colours: light or dark.",
        DefaultValueFactory = _ => "light",
        HelpName = "light|dark",
    };

    private static readonly Option<string?> s_title = new("--title") { Description = "The title on the picture, instead of one made from the map.", HelpName = "TEXT" };
    private static readonly Option<string> s_size = new("--size")
    {
        Description = "The page's size.",
        DefaultValueFactory = _ => "1600x900",
        HelpName = "WxH",
    };

    private static readonly Option<int> s_most = new("--max-insights")
    {
        Description = "At most this many boxes; the picture says what it leaves out.",
        DefaultValueFactory = _ => new PictureOptions().MaxInsights,
        HelpName = "N",
    };

    private static readonly Option<bool> s_noLegend = new("--no-legend") { Description = "Leave the legend out." };
    private static readonly Option<bool> s_relayout = new("--relayout") { Description = "Forget where the boxes were, and arrange anew." };

    static PictureOptionSet() => s_theme.AcceptOnlyFromAmong("light", "dark");

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[s_theme, s_title, s_size, s_most, s_noLegend, s_relayout])
            command.Add(option);
    }

    public static bool Relayout(ParseResult result) => result.GetValue(s_relayout);

    /// <summary>Whether the user limited the number of boxes; a page on the screen shows all unless so.</summary>
    public static bool IsLimited(ParseResult result) => result.GetResult(s_most) is { Implicit: false };

    public static PictureOptions Read(ParseResult result)
    {
        var (width, height) = Size(result.GetValue(s_size)!);
        var most = result.GetValue(s_most);
        return new PictureOptions
        {
            Theme = result.GetValue(s_theme) == "dark" ? Theme.Dark : Theme.Light,
            Title = result.GetValue(s_title),
            Width = width,
            Height = height,
            MaxInsights = most >= 2 ? most : throw new InputException($"--max-insights takes a number from 2, not {most}."),
            Legend = !result.GetValue(s_noLegend),
        };
    }

    private static (double Width, double Height) Size(string words)
    {
        var parts = words.Split('x', 'X', '×');
        return parts is [var w, var h] && Side(w) is { } width && Side(h) is { } height
            ? (width, height)
            : throw new InputException($"--size takes width and height from 200 to 20000 such as 1600x900, not '{words}'.");
    }

    private static double? Side(string words) =>
        double.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var side) && side is >= 200 and <= 20_000
            ? side
            : null;
}
