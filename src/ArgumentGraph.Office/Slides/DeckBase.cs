using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Office.Slides;

/// <summary>What slides are made on: the project's own look, or a template.</summary>
/// <param name="Layouts">Of the master.</param>
/// <param name="Slots">Names of the colour scheme's slots by the colours they hold.</param>
/// <param name="Width">Of a slide, in English metric units.</param>
/// <param name="Height">Likewise.</param>
/// <param name="KeepsPlaceholders">Whether titles and numbers stand where the layouts have them.</param>
internal sealed record DeckBase(SlideLayouts Layouts, IReadOnlyDictionary<Rgb, string> Slots, long Width, long Height, bool KeepsPlaceholders)
{
    /// <summary>The presentation part's root before slides were added.</summary>
    public required XElement Root { get; init; }
}
