using System.Collections.Immutable;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>A colour for every <see cref="Ink"/>.</summary>
public sealed class Theme
{
    /// <summary>How many hues there are for topics.</summary>
    public const int TopicHues = 8;

    private static readonly string[] TopicColours = ["#5B8DB8", "#B8794E", "#7A9A5B", "#9B7BB0", "#C29A3E", "#5BA6A0", "#B56A86", "#7F8894"];

    private readonly ImmutableArray<Rgb> colours;

    /// <param name="name">As users write it.</param>
    /// <param name="colours">In the order of <see cref="Ink"/>, one for each.</param>
    public Theme(string name, ImmutableArray<Rgb> colours)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(colours.Length, Enum.GetValues<Ink>().Length);
        Name = name;
        this.colours = colours;
    }

    /// <summary>Dark on white, for slides and paper.</summary>
    public static Theme Light { get; } = Of(
        "light", "#FFFFFF", "#F6F7F9", "#FFFFFF", "#C9D0D9", "#1B2430", "#55606E", "#2166AC", "#C8442B", "#7A8594", "#FBE3DC");

    /// <summary>Light on near-black, for screens.</summary>
    public static Theme Dark { get; } = Of(
        "dark", "#14181E", "#1C222A", "#232A34", "#3A4450", "#E8ECF1", "#A3AEBB", "#6CB2F5", "#FF8A66", "#8F9BA9", "#5A2E22");

    /// <summary>As users write it, such as <c>light</c>.</summary>
    public string Name { get; }

    /// <summary>The colour for a purpose.</summary>
    public Rgb this[Ink ink] => colours[(int)ink];

    private static Theme Of(string name, params string[] own) => new(name, [.. own.Concat(TopicColours).Select(Rgb.Parse)]);
}
