using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Language.Dates;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Finds the amounts of a sentence; years, labels and dates are none.</summary>
internal static class AmountReader
{
    private const double Loosely = 0.03;
    private static readonly FrozenDictionary<string, double> Fractions = new Dictionary<string, double>(StringComparer.Ordinal) { ["half"] = 0.5, ["third"] = 1 / 3.0, ["quarter"] = 0.25, ["fifth"] = 0.2, ["tenth"] = 0.1 }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly record struct Plain(int Number, int First, int Last, double Value, Unit Unit, bool Round = false)
    {
        public bool IsMeasured => Unit.Measure is { Length: > 0 };
    }

    public static ImmutableArray<Amount> Read(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<Amount>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (!MayBegin(sentence.Tokens[at]) || At(sentence, at) is not { } amount)
                continue;
            found.Add(amount);
            at = amount.Last;
        }

        return found.ToImmutable();
    }

    private static bool MayBegin(Token token) =>
        token.Word is "a" or "an" || Fractions.ContainsKey(token.Lemma) || char.IsAsciiDigit(token.Word[0]) || Sign(token.Word) is not null || token.Word.Contains('-', StringComparison.Ordinal) || token.Tagged.Value is not null;

    private static Amount? At(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (Timing.IsYear(tokens, at) || IsPronoun(tokens, at) || Labels.Is(tokens, at) || sentence.DateAt(at) is { Value.Anchor: not DateAnchor.Now } || One(tokens, at) is not { } plain)
            return null;
        plain = WithRest(tokens, plain);
        var (first, least, most) = AmountBounds.Of(tokens, plain.First, plain.Last, plain.Value);
        if (least == most && plain.Round)
            (least, most) = (plain.Value * (1 - Loosely), plain.Value * (1 + Loosely));
        return new Amount(plain.Number, first, plain.Last, least, most, plain.Unit.Measure ?? "", plain.Unit.Name ?? "", plain.IsMeasured ? plain.Unit.Size : 1);
    }

    // "The one by the gate", "one and only".
    private static bool IsPronoun(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Word == "one" && !(at + 1 < tokens.Length && (tokens[at + 1].IsNominal || tokens[at + 1].Tag == Tag.Adjective || NumberWords.Value(tokens[at + 1].Word) is not null || tokens[at + 1].Word == "per"));

    private static Plain? One(ImmutableArray<Token> tokens, int at) =>
        OfFraction(tokens, at) ?? OfOne(tokens, at) ?? Joined(tokens, at) ?? Numbered(tokens, at);

    // "3 hours and 20 minutes", "2 hours 10 minutes and 54 seconds", "an hour and a half".
    private static Plain WithRest(ImmutableArray<Token> tokens, Plain plain)
    {
        if (!plain.IsMeasured)
            return plain;
        if (IsAndAHalf(tokens, plain.Last + 1))
            return plain with { Last = plain.Last + 3, Value = plain.Value + 0.5 * plain.Unit.Size };
        var next = plain.Last + 1 < tokens.Length && tokens[plain.Last + 1].Word is "and" or "," ? plain.Last + 2 : plain.Last + 1;
        return next < tokens.Length && Numbered(tokens, next) is { IsMeasured: true } rest && rest.Unit.Measure == plain.Unit.Measure && rest.Unit.Size < plain.Unit.Size
            ? WithRest(tokens, plain with { Last = rest.Last, Value = plain.Value + rest.Value, Unit = rest.Unit }) : plain;
    }

    private static bool IsAndAHalf(ImmutableArray<Token> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at].Word == "and" && tokens[at + 1].Word == "a" && tokens[at + 2].Word == "half";

    // "Half an hour", "three quarters of an hour", "a third of", "half the".
    private static Plain? OfFraction(ImmutableArray<Token> tokens, int at)
    {
        var (many, part) = tokens[at].Word is "a" or "an" ? (1.0, at + 1) : NumberWords.Value(tokens[at].Word) is { } number && tokens[at].Word != "half" ? (number, at + 1) : (1.0, at);
        if (part + 1 >= tokens.Length || !Fractions.TryGetValue(tokens[part].Lemma, out var share) || part > at && many > 1 != tokens[part].Word.EndsWith('s'))
            return null;
        var next = tokens[part + 1].Word == "of" ? part + 2 : part + 1;
        if (next + 1 < tokens.Length && tokens[next].Word is "a" or "an")
            return OfWhole(tokens, at, part, next + 1, many * share) ?? (next == part + 2 ? Share(at, part, many * share) : null);
        return tokens[part + 1].Word is "of" or "the" ? Share(at, part, many * share) : null;
    }

    private static Plain Share(int first, int part, double share) => new(part, first, part, share * 100, new Unit(part, "", "share", 1), Round: true);

    private static Plain? OfWhole(ImmutableArray<Token> tokens, int at, int part, int whole, double value) =>
        tokens[whole].Word == "dozen" ? new Plain(part, at, whole, 12 * value, default)
        : Unit.At(tokens, whole) is { } unit ? new Plain(part, at, unit.Last, value * unit.Size, unit) : null;

    // "Less than a minute", "after an hour", "a single star", "a dozen"; but "five euros a month", "a second bus".
    private static Plain? OfOne(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Word is not ("a" or "an" or "one") || at + 1 >= tokens.Length)
            return null;
        if (tokens[at + 1].Word is "single" or "lone" or "mere" && at + 2 < tokens.Length)
            return Unit.At(tokens, at + 2) is { } single ? new Plain(single.Last, at, single.Last, single.Size, single) : new Plain(at + 1, at, at + 1, 1, default);
        if (tokens[at].Word == "one")
            return null;
        if (tokens[at + 1].Word is "dozen" or "hundred" or "thousand" or "million" or "billion")
            return Numbered(tokens, at + 1) is { } scale ? scale with { First = at } : null;
        return Unit.At(tokens, at + 1) is { Name: not ("second" or "quarter" or "night" or "foot") } unit && IsMeasuredAfter(tokens, at) ? new Plain(unit.Last, at, unit.Last, unit.Size, unit) : null;
    }

    private static bool IsMeasuredAfter(ImmutableArray<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Tag is Tag.Preposition or Tag.Verb or Tag.Be || AmountBounds.IsBounded(tokens, at));

    // "A ninety-day appeal", "30-metre", "12kg".
    private static Plain? Joined(ImmutableArray<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        var cut = word.LastIndexOf('-') is > 0 and var dash ? dash : word.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (cut <= 0 || cut >= word.Length || word[cut..].TrimStart('-') is not { Length: > 0 } name || Value(word[..cut]) is not { } value)
            return null;
        return Unit.Named(tokens, at, name) is { } unit ? new Plain(at, at, at, value * unit.Size, unit) : null;
    }

    private static Plain? Numbered(ImmutableArray<Token> tokens, int at)
    {
        if (Value(tokens[at].Word) is not { } value)
            return null;
        var last = at;
        while (Scaled(tokens, last + 1, value) is var (next, more))
            (last, value) = (next, more);
        if (IsAndAHalf(tokens, last + 1))
            (last, value) = (last + 3, value + 0.5);
        if (Sign(tokens[at].Word) is { } sign)
            return new Plain(at, at, last, value, new Unit(last, "", sign, 1));
        return Unit.At(tokens, last + 1) is { } unit ? new Plain(at, at, unit.Last, value * unit.Size, unit) : new Plain(at, at, last, value, default);
    }

    // "Two hundred and fifty", "40 million".
    private static (int Last, double Value)? Scaled(ImmutableArray<Token> tokens, int at, double value)
    {
        if (at >= tokens.Length)
            return null;
        if (tokens[at].Word is "hundred" or "thousand" or "million" or "billion" or "dozen")
            return (at, value * NumberWords.Value(tokens[at].Word)!.Value);
        var next = tokens[at].Word == "and" ? at + 1 : at;
        return value >= 100 && value % 100 == 0 && tokens[at - 1].Word is "hundred" or "thousand" && next < tokens.Length && Value(tokens[next].Word) is { } rest && rest < 1000 && char.IsAsciiLetter(tokens[next].Word[0])
            ? (next, value + rest) : null;
    }

    // "Twenty-one".
    private static double? Value(string word) =>
        NumberWords.Value(word) ?? (word.Split('-') is [var tens, var ones] && NumberWords.Value(tens) is >= 20 and var many && NumberWords.Value(ones) is < 10 and var few ? many + few : null);

    private static string? Sign(string word) =>
        word.Contains('%', StringComparison.Ordinal) ? "share" : word[0] switch { '$' => "dollar", '€' => "euro", '£' => "pound", _ => null };
}
