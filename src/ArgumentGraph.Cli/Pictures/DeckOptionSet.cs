using System.CommandLine;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Office.Slides;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>The options of <c>deck</c>, and those that <c>draw</c> takes for a slide.</summary>
internal static class DeckOptionSet
{
    private static readonly Option<string?> s_slide = new("--slide")
    {
        Description = "A slide's shape: 16:9 (the default), 4:3 or A4. A template's own comes first.",
        HelpName = "16:9|4:3|A4",
    };

    private static readonly Option<string?> s_template = new("--template")
    {
        Description = "A .potx or .pptx whose master, layouts, colours and fonts the slides take.",
        HelpName = "FILE",
    };

    public static void AddTo(Command command)
    {
        PictureOptionSet.AddTo(command, isDeck: true);
        AddSlideOptions(command);
    }

    public static void AddSlideOptions(Command command)
    {
        command.Add(s_slide);
        command.Add(s_template);
    }

    public static (DeckOptions Deck, DeckTemplate? Template) Read(ParseResult result)
    {
        var picture = PictureOptionSet.Read(result);
        var (slide, template) = OnSlide(result, picture);
        return (new DeckOptions { Title = picture.Title, Picture = slide }, template);
    }

    /// <summary>The picture as it is to be on a slide: larger type, the slide's shape, and what a template asks for.</summary>
    public static (PictureOptions Picture, DeckTemplate? Template) OnSlide(ParseResult result, PictureOptions picture)
    {
        var slide = picture with { Type = TypeScale.Slide };
        if (result.GetValue(s_slide) is { } shape)
            slide = slide with { Width = WidthOf(shape), Height = DeckTemplate.Height };
        if (result.GetValue(s_template) is not { } path)
            return (slide, null);
        var template = ReadTemplate(path);
        var side = Math.Max(template.Content.X, template.Width - template.Content.Right);
        return (slide with
        {
            Width = template.Width,
            Height = DeckTemplate.Height,
            Theme = PictureOptionSet.HasTheme(result) ? picture.Theme : template.Theme,
            Type = TypeScale.Slide with { Margin = side },
            Room = new PageRoom(template.Content.Y, DeckTemplate.Height - template.Content.Bottom, side),
        }, template);
    }

    // PowerPoint's own sizes, all 7.5 inches high.
    private static double WidthOf(string shape) => shape.ToUpperInvariant() switch
    {
        "16:9" => 1600,
        "4:3" => 1200,
        "A4" => 1300,
        _ => throw new InputException($"--slide takes 16:9, 4:3 or A4, not '{shape}'."),
    };

    private static DeckTemplate ReadTemplate(string path)
    {
        if (!File.Exists(path))
            throw new InputException($"There is no template '{path}'.");
        try
        {
            return TemplateReader.Read(File.ReadAllBytes(path));
        }
        catch (TemplateException e)
        {
            throw new InputException($"The template '{path}' {e.Message}");
        }
    }
}
