namespace ArgumentGraph.Drawing;

/// <summary>Sizes of type and space on a page, in points.</summary>
public sealed record TypeScale
{
    /// <summary>For a page 1,600 wide.</summary>
    public static TypeScale Page { get; } = new();

    /// <summary>For a page 1,600 wide that is shown as a slide of 13.33 inches: nothing below 9 points there, claims from 11.</summary>
    public static TypeScale Slide { get; } = new()
    {
        Title = 40,
        Subtitle = 20,
        Heading = 17,
        Claim = 18.5,
        BoardClaim = 20,
        Source = 15,
        Chip = 15,
        Foot = 15,
        BoxWidth = 268,
        BoardBoxWidth = 540,
        Tolerance = 1,
    };

    /// <summary>The picture's title.</summary>
    public double Title { get; init; } = 38;

    /// <summary>The counts under it.</summary>
    public double Subtitle { get; init; } = 19;

    /// <summary>A group's name.</summary>
    public double Heading { get; init; } = 15;

    /// <summary>A claim in a group.</summary>
    public double Claim { get; init; } = 15;

    /// <summary>A claim on a board, whose boxes are wide.</summary>
    public double BoardClaim { get; init; } = 17;

    /// <summary>Source numbers and names.</summary>
    public double Source { get; init; } = 12;

    /// <summary>The label on a contradiction.</summary>
    public double Chip { get; init; } = 13.5;

    /// <summary>Legend, document key, what is left out.</summary>
    public double Foot { get; init; } = 13;

    /// <summary>Round the page.</summary>
    public double Margin { get; init; } = 64;

    /// <summary>A box in a group.</summary>
    public double BoxWidth { get; init; } = 222;

    /// <summary>A box on a board.</summary>
    public double BoardBoxWidth { get; init; } = 480;

    /// <summary>Between the inside of a box and its words.</summary>
    public double BoxPadding { get; init; } = 14;

    /// <summary>How many times over a page may grow for one more box; claims of 15 points are then still 14 on the page that was asked for.</summary>
    public double Tolerance { get; init; } = 1.07;
}
