using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Office.Slides;

/// <summary>A template read from a file: its bytes, and what a picture on it must respect. Lengths in the units of a scene.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Theme">The template's colours for every purpose of a picture.</param>
/// <param name="Width">A slide's width where its height is 900 units.</param>
/// <param name="Content">What its layout leaves free for a picture, below the title and above what stands at the foot.</param>
/// <param name="Title">Where its layout has the title.</param>
public sealed record DeckTemplate(ReadOnlyMemory<byte> Bytes, Theme Theme, double Width, Rect Content, Rect Title)
{
    /// <summary>Height of every slide in the units of a scene.</summary>
    public const double Height = 900;
}
