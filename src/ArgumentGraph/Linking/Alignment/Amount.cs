using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>A number with its unit and bound: "more than three hours", "about 4 %", "half of".</summary>
/// <param name="Number">Token of the number.</param>
/// <param name="First">First token of the whole, a bound included.</param>
/// <param name="Least">What it is at least, in the smallest unit of its measure.</param>
/// <param name="Measure">Time, length, …; empty for a count.</param>
/// <param name="Unit">Its unit as written, or nothing.</param>
internal readonly record struct Amount(int Number, int First, int Last, double Least, double Most, string Measure, string Unit)
{
    private const double Roughly = 0.1;
    private const double Loosely = 0.03;
    private const double Equal = 0.01;
    private static readonly PhraseList AtLeast = PhraseList.Read("bounds", "least");
    private static readonly PhraseList AtMost = PhraseList.Read("bounds", "most");
    private static readonly PhraseList About = PhraseList.Read("bounds", "about");
    private static readonly FrozenDictionary<string, ImmutableArray<(string Measure, double Size)>> Units = ReadUnits();
    private static readonly FrozenDictionary<string, double> Fractions = new Dictionary<string, double>(StringComparer.Ordinal) { ["half"] = 50, ["third"] = 100 / 3.0, ["quarter"] = 25, ["fifth"] = 20, ["tenth"] = 10 }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Whether both stand for one amount as bounds, round numbers or other units have it; false where they do not, null where they are
    /// no such or measure different things, so that their figures tell.
    /// </summary>
    public bool? MayEqual(Amount other)
    {
        if (Measure != other.Measure || Least == Most && other.Least == other.Most && Unit == other.Unit)
            return null;
        return Least <= other.Most * (1 + Equal) && other.Least <= Most * (1 + Equal);
    }

    /// <summary>Whether both are bounds from below, or both from above.</summary>
    public bool BoundsAs(Amount other) =>
        double.IsPositiveInfinity(Most) && double.IsPositiveInfinity(other.Most) || Least == 0 && other.Least == 0 && Most > 0 && other.Most > 0;

    public bool Contains(int token) => token >= First && token <= Last;

    public static ImmutableArray<Amount> AllOf(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<Amount>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (At(sentence.Tokens, at) is not { } amount)
                continue;
            found.Add(amount);
            at = amount.Last;
        }

        return found.ToImmutable();
    }

    private static Amount? At(ImmutableArray<Token> tokens, int at)
    {
        if (Plain(tokens, at) is not { } plain)
            return null;
        var (last, value, measure) = plain;
        // "3 hours and 20 minutes".
        if (measure.Length > 0 && last + 2 < tokens.Length && tokens[last + 1].Word is "and" or "," && Plain(tokens, last + 2) is { } rest && rest.Measure == measure)
            (last, value) = (rest.Last, value + rest.Value);
        var (first, least, most) = Bounded(tokens, at, last, value);
        // "A third" may be 33 %.
        if (least == most && Fractions.ContainsKey(tokens[at].Lemma))
            (least, most) = (value * (1 - Loosely), value * (1 + Loosely));
        return new Amount(at, first, last, least, most, measure, last > at ? tokens[last].Lemma : "");
    }

    private static (int Last, double Value, string Measure)? Plain(ImmutableArray<Token> tokens, int at)
    {
        if (Fractions.TryGetValue(tokens[at].Lemma, out var share) && at + 1 < tokens.Length && tokens[at + 1].Word is "of" or "the")
            return (at, share, "share");
        if (Value(tokens[at].Word) is not { } value || Timing.IsYear(tokens, at))
            return null;
        var last = at;
        while (last + 1 < tokens.Length && tokens[last + 1].Word is "hundred" or "thousand" or "million" or "billion")
            value *= NumberWords.Value(tokens[++last].Word) ?? 1;
        if (Sign(tokens[at].Word) is { } sign)
            return (last, value, sign);
        if (last + 1 < tokens.Length && Units.TryGetValue(tokens[last + 1].Lemma, out var units))
            return (last + 1, value * units[0].Size, units[0].Measure);
        return last + 2 < tokens.Length && tokens[last + 1].Word == "per" && tokens[last + 2].Word == "cent" ? (last + 2, value, "share") : (last, value, "");
    }

    // "Twenty-one".
    private static double? Value(string word) =>
        NumberWords.Value(word) ?? (word.Split('-') is [var tens, var ones] && NumberWords.Value(tens) is >= 20 and var many && NumberWords.Value(ones) is < 10 and var few ? many + few : null);

    private static string? Sign(string word) =>
        word.Contains('%', StringComparison.Ordinal) ? "share" : word[0] switch { '$' => "dollar", '€' => "euro", '£' => "pound", _ => null };

    private static (int First, double Least, double Most) Bounded(ImmutableArray<Token> tokens, int at, int last, double value)
    {
        if (last + 2 < tokens.Length && tokens[last + 1].Word == "or" && tokens[last + 2].Word is "more" or "less" or "fewer")
            return tokens[last + 2].Word == "more" ? (at, value, double.PositiveInfinity) : (at, 0, value);
        for (var length = 3; length > 0; length--)
        {
            var first = at - length;
            if (first < 0)
                continue;
            if (About.LengthAt(tokens, first) == length)
                return (first, value * (1 - Roughly), value * (1 + Roughly));
            if (AtLeast.LengthAt(tokens, first) == length)
                return (first, value, double.PositiveInfinity);
            if (AtMost.LengthAt(tokens, first) == length)
                return (first, 0, value);
        }

        return (at, value, value);
    }

    private static FrozenDictionary<string, ImmutableArray<(string Measure, double Size)>> ReadUnits() => LexiconFile.Items("units", ';')
        .Select(i => (Measure: i.Heading, Parts: i.Item.Split(' ')))
        .GroupBy(u => u.Parts[0], u => (u.Measure, double.Parse(u.Parts[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}
