using System.Collections.Immutable;

namespace ArgumentGraph.Model;

/// <summary>Whether an insight counts a topic as a strength or as a weakness.</summary>
public enum Stance
{
    /// <summary>The topic is spoken of without a side, or the side could not be told.</summary>
    Neutral,

    /// <summary>The topic is an edge: good, rising, necessary, the cause of success.</summary>
    Edge,

    /// <summary>The topic is a weakness: bad, falling, needless, not the cause.</summary>
    Weakness,
}

/// <summary>What an insight says about a topic, with the words that show it.</summary>
/// <param name="Topic">Name of the topic, as people read it, lower-case unless a proper name.</param>
/// <param name="Stance">The side taken.</param>
/// <param name="Cue">The words of the insight that show the side; null for a neutral stance.</param>
public sealed record TopicStance(string Topic, Stance Stance, string? Cue)
{
    /// <summary>Whether it came with a map of another program: a build keeps it.</summary>
    public bool IsImported { get; init; }
}

/// <summary>What kind of statement an insight is.</summary>
public enum InsightKind
{
    /// <summary>A self-standing paragraph that states and explains one thought.</summary>
    Insight,

    /// <summary>A sentence of a running text that asserts something arguable.</summary>
    Claim,

    /// <summary>A view that the text reports or concedes without holding it.</summary>
    Reported,
}

/// <summary>One thought, wherever it is stated: the same text in two documents is one insight with two sources.</summary>
/// <param name="Id">Hash of <see cref="NormalizedText"/> of <paramref name="Text"/>.</param>
/// <param name="Title">At most twelve words.</param>
/// <param name="Text">The statement as prose: unwrapped lines, no markup, no footnote marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sources">Every place where it is stated, by document path, then by position; never empty.</param>
/// <param name="Topics">Ordered by name; empty before linking.</param>
public sealed record Insight(
    string Id, string Title, string Text, InsightKind Kind, ImmutableArray<Passage> Sources, ImmutableArray<TopicStance> Topics)
{
    /// <summary>The id of a statement.</summary>
    public static string IdOf(string text) => ContentId.Of(NormalizedText.Of(text));
}
