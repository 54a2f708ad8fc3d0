using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>A unit as it stands in a sentence.</summary>
/// <param name="Last">Its last token.</param>
/// <param name="Name">Its lemma, of two words joined by a hyphen.</param>
/// <param name="Size">In the smallest unit of its measure.</param>
internal readonly record struct Unit(int Last, string Name, string Measure, double Size)
{
    private const string Cue = "-cue";
    private static readonly FrozenDictionary<string, ImmutableArray<(string Measure, double Size)>> Known = Read();
    private static readonly FrozenSet<(string Measure, string Word)> Cues = LexiconFile.Items("units", ';')
        .Where(i => i.Heading.EndsWith(Cue, StringComparison.Ordinal)).Select(i => (i.Heading[..^Cue.Length], i.Item)).ToFrozenSet();

    // Between a number and its unit: "three full hours".
    private static readonly FrozenSet<string> Whole = new[] { "full", "whole", "long", "solid", "entire", "good", "consecutive" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The unit that begins at a token: "hours", "square metres", "per cent".</summary>
    public static Unit? At(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (at + 1 < tokens.Length && Whole.Contains(tokens[at].Word) && Named(tokens, at + 1, tokens[at + 1].Lemma) is { Measure: "time" } time)
            return time;
        return at + 1 < tokens.Length && Named(tokens, at + 1, tokens[at].Word + '-' + tokens[at + 1].Lemma) is { } joined ? joined : Named(tokens, at, tokens[at].Lemma);
    }

    /// <summary>Whether a word names a unit.</summary>
    public static bool Is(string name) => Known.ContainsKey(name);

    /// <summary>The unit of that name, said to end at a token.</summary>
    public static Unit? Named(ImmutableArray<Token> tokens, int last, string name)
    {
        if (!Known.TryGetValue(name, out var options))
            return null;
        var (measure, size) = options.FirstOrDefault(o => options.Length > 1 && tokens.Any(t => Cues.Contains((o.Measure, t.Lemma))), options[^1]);
        return new Unit(last, name, measure, size);
    }

    private static FrozenDictionary<string, ImmutableArray<(string Measure, double Size)>> Read() => LexiconFile.Items("units", ';')
        .Where(i => !i.Heading.EndsWith(Cue, StringComparison.Ordinal))
        .Select(i => (Measure: i.Heading, Parts: i.Item.Split(' ')))
        .GroupBy(u => u.Parts[0], u => (u.Measure, double.Parse(u.Parts[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
