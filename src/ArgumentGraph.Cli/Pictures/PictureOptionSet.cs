using System.CommandLine;
using System.Globalization;
using ArgumentGraph.Drawing;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>The options that <c>build</c> and <c>draw</c> share: how pictures look.</summary>
internal static class PictureOptionSet
{
    private const string DefaultSize = "1600x900";

    private static readonly Option<string> s_theme = new("--theme")
    {
        Description = "Colours: light, dark, print (greys), or a YAML file of your own.",
        DefaultValueFactory = _ => "light",
        HelpName = "light|dark|print|FILE",
    };

    private static readonly Option<string?> s_title = new("--title") { Description = "The title on the picture, instead of one made from the map.", HelpName = "TEXT" };
    private static readonly Option<string> s_size = new("--size")
    {
        Description = "The page's size.",
        DefaultValueFactory = _ => DefaultSize,
        HelpName = "WxH",
    };

    private static readonly Option<int> s_most = new("--max-insights")
    {
        Description = "At most this many boxes; the picture says what it leaves out.",
        DefaultValueFactory = _ => new PictureOptions().MaxInsights,
        HelpName = "N",
    };

    private static readonly Option<bool> s_fit = new("--fit")
    {
        Description = "Keep to the page's size: show fewer boxes where all do not fit. '--fit false' lets the page grow instead.",
        DefaultValueFactory = _ => true,
    };

    private static readonly Option<double> s_scale = new("--scale")
    {
        Description = "Pixels of a .png for each point of the page, 1 to 4.",
        DefaultValueFactory = _ => 1,
        HelpName = "1-4",
    };

    private static readonly Option<bool> s_transparent = new("--transparent") { Description = "No ground behind the picture (svg, png, pdf)." };
    private static readonly Option<bool> s_legend = new("--legend")
    {
        Description = "Explain the marks at the foot; '--legend false' leaves that out.",
        DefaultValueFactory = _ => true,
    };

    private static readonly Option<bool> s_noLegend = new("--no-legend") { Description = "Leave the legend out." };
    private static readonly Option<bool> s_relayout = new("--relayout") { Description = "Forget where the boxes were, and arrange anew." };

    /// <param name="isDeck">A deck's slides have a shape of their own, and no pixels.</param>
    public static void AddTo(Command command, bool isDeck = false)
    {
        Option[] own = isDeck ? [] : [s_size, s_fit, s_scale, s_transparent];
        foreach (var option in (Option[])[s_theme, s_title, .. own, s_most, s_legend, s_noLegend, s_relayout])
            command.Add(option);
    }

    /// <summary>Whether the user chose the colours; a template's come first unless so.</summary>
    public static bool HasTheme(ParseResult result) => result.GetResult(s_theme) is { Implicit: false };

    public static double Scale(ParseResult result) =>
        result.GetValue(s_scale) is >= 1 and <= 4 and var scale ? scale : throw new InputException($"--scale takes a number from 1 to 4, not {result.GetValue(s_scale)}.");

    public static bool Transparent(ParseResult result) => result.GetValue(s_transparent);

    public static bool Relayout(ParseResult result) => result.GetValue(s_relayout);

    /// <summary>Whether the user limited the number of boxes; a page on the screen shows all unless so.</summary>
    public static bool IsLimited(ParseResult result) => result.GetResult(s_most) is { Implicit: false };

    public static PictureOptions Read(ParseResult result)
    {
        var (width, height) = Size(result.GetValue(s_size) ?? DefaultSize);
        var most = result.GetValue(s_most);
        return new PictureOptions
        {
            Theme = ThemeFile.Of(result.GetValue(s_theme)!),
            FitPage = result.GetResult(s_fit) is null || result.GetValue(s_fit),
            Title = result.GetValue(s_title),
            Width = width,
            Height = height,
            MaxInsights = most >= 2 ? most : throw new InputException($"--max-insights takes a number from 2, not {most}."),
            Legend = result.GetValue(s_legend) && !result.GetValue(s_noLegend),
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
