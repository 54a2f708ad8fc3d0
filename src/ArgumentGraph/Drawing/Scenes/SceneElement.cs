using System.Collections.Immutable;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>What an element is, for writers that give native shapes, names or behaviour to it.</summary>
public enum SceneRole
{
    /// <summary>The picture's title.</summary>
    Title,

    /// <summary>The counts under it.</summary>
    Subtitle,

    /// <summary>A frame round boxes, with its heading.</summary>
    Group,

    /// <summary>A board's column heading.</summary>
    SideHeading,

    /// <summary>An insight.</summary>
    Box,

    /// <summary>The line of a relation.</summary>
    Relation,

    /// <summary>The label on a contradiction's line.</summary>
    Chip,

    /// <summary>One entry of the legend.</summary>
    Legend,

    /// <summary>The numbered documents.</summary>
    DocumentKey,

    /// <summary>What the picture leaves out.</summary>
    LeftOut,

    /// <summary>The small heading of a passage of text.</summary>
    Label,

    /// <summary>A passage of text.</summary>
    Passage,

    /// <summary>A field of a table; <see cref="SceneElement.Cell"/> says which.</summary>
    Cell,

    /// <summary>Which slide of how many this is.</summary>
    PageNumber,

    /// <summary>The line from an insight to the relation that it undercuts.</summary>
    Undercut,

    /// <summary>The dot on the line of an undercut relation that has no label.</summary>
    Inference,
}

/// <summary>A field of a table, counted from 0.</summary>
public readonly record struct TableCell(int Row, int Column);

/// <summary>One thing in a picture, with all the ink it leaves. Elements are drawn in order.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Subject">Id of the insight, relation or group it shows; null for furniture.</param>
/// <param name="Alt">What it says, for those who do not see it.</param>
/// <param name="Bounds">Encloses its marks, but for the lines of a relation.</param>
/// <param name="Marks">In drawing order.</param>
public sealed record SceneElement(SceneRole Role, string? Subject, string Alt, Rect Bounds, ImmutableArray<Mark> Marks)
{
    /// <summary>For a relation's line, chip and dot: the relation; for an undercut: the relation undercut; else null.</summary>
    public Relation? Relation { get; init; }

    /// <summary>For an undercut: the insight that undercuts; else null.</summary>
    public string? Undercutter { get; init; }

    /// <summary>For a box: the group it stands in; else null.</summary>
    public string? Group { get; init; }

    /// <summary>For a field of a table: which; else null. The fields of one table follow one another, row by row, none left out.</summary>
    public TableCell? Cell { get; init; }
}
