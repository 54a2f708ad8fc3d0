using System.CommandLine;
using ArgumentGraph.Drawing;
using ArgumentGraph.Office.Slides;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>All that the command line says of how pictures are to look.</summary>
/// <param name="Picture">On a page of its own.</param>
/// <param name="Slide">On a slide.</param>
/// <param name="Template">For slides; null for the project's own look.</param>
/// <param name="IsLimited">Whether the user limited the number of boxes.</param>
/// <param name="Scale">Pixels a point.</param>
/// <param name="Transparent">Without a ground.</param>
internal sealed record PictureSettings(PictureOptions Picture, PictureOptions Slide, DeckTemplate? Template, bool IsLimited, double Scale, bool Transparent)
{
    public static PictureSettings Read(ParseResult result)
    {
        var picture = PictureOptionSet.Read(result);
        var (slide, template) = DeckOptionSet.OnSlide(result, picture);
        return new PictureSettings(picture, slide, template, PictureOptionSet.IsLimited(result), PictureOptionSet.Scale(result), PictureOptionSet.Transparent(result));
    }
}
