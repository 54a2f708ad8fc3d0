using System.Collections.Immutable;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>A colour for every <see cref="Ink"/>.</summary>
public sealed class Theme
{
    /// <summary>How many hues there are for topics.</summary>
    public const int TopicHues = 8;

    // Every theme of the project, in the order of Ink: page, group, box, border, text, second text, support, contradict, restate, cue ground; then the hues.
    private static readonly string[] LightColours = ["#FFFFFF", "#F6F7F9", "#FFFFFF", "#C9D0D9", "#1B2430", "#55606E", "#2166AC", "#C8442B", "#7A8594", "#FBE3DC"];
    private static readonly string[] DarkColours = ["#14181E", "#1C222A", "#232A34", "#3A4450", "#E8ECF1", "#A3AEBB", "#6CB2F5", "#FF8A66", "#8F9BA9", "#5A2E22"];
    private static readonly string[] PrintColours = ["#FFFFFF", "#F3F3F3", "#FFFFFF", "#B8B8B8", "#141414", "#4D4D4D", "#5C5C5C", "#141414", "#6E6E6E", "#E2E2E2"];
    private static readonly string[] TopicColours = ["#5B8DB8", "#B8794E", "#7A9A5B", "#9B7BB0", "#C29A3E", "#5BA6A0", "#B56A86", "#7F8894"];

    private static readonly string[] TopicGreys = ["#3C3C3C", "#8A8A8A", "#5C5C5C", "#A8A8A8", "#707070", "#C2C2C2", "#4C4C4C", "#9A9A9A"];

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
    public static Theme Light { get; } = Of("light", LightColours, TopicColours);

    /// <summary>Light on near-black, for screens.</summary>
    public static Theme Dark { get; } = Of("dark", DarkColours, TopicColours);

    /// <summary>Greys alone, for printers and copiers without colour; shapes tell relations apart.</summary>
    public static Theme Print { get; } = Of("print", PrintColours, TopicGreys);

    /// <summary>The project's own themes.</summary>
    public static ImmutableArray<Theme> All { get; } = [Light, Dark, Print];

    /// <summary>As users write it, such as <c>light</c>.</summary>
    public string Name { get; }

    /// <summary>The colour for a purpose.</summary>
    public Rgb this[Ink ink] => colours[(int)ink];

    /// <summary>The same theme with some colours of its own.</summary>
    public Theme With(string name, IReadOnlyDictionary<Ink, Rgb> changed) =>
        new(name, [.. Enum.GetValues<Ink>().Select(ink => changed.TryGetValue(ink, out var colour) ? colour : this[ink])]);

    /// <summary>Words and relations that stand out less than <paramref name="least"/> (WCAG 2.2 asks 4.5) from what they may lie on.</summary>
    public ImmutableArray<(Ink Ink, Ink Ground, double Contrast)> Faint(double least) =>
    [
        .. from ground in new[] { Ink.Page, Ink.Group, Ink.Box }
           from ink in new[] { Ink.Text, Ink.SecondText, Ink.Support, Ink.Contradict }
           let contrast = this[ink].ContrastTo(this[ground])
           where contrast < least
           select (ink, ground, contrast),
        .. this[Ink.Text].ContrastTo(this[Ink.CueGround]) is var cue && cue < least ? [(Ink.Text, Ink.CueGround, cue)] : Array.Empty<(Ink, Ink, double)>(),
    ];

    private static Theme Of(string name, string[] own, string[] topics) => new(name, [.. own.Concat(topics).Select(Rgb.Parse)]);
}
