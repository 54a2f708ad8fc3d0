using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Stances;

/// <summary>What a noun phrase speaks of, whatever its determiners, number and praise.</summary>
/// <param name="Head">Lemma of the head noun.</param>
/// <param name="Modifiers">Lemmas before the head that tell which one, in order; words of praise, blame and degree left out.</param>
/// <param name="Span">In the insight's text, without the determiner.</param>
/// <param name="IsTerm">Whether it is quoted or introduced as a term.</param>
/// <param name="HeadName">The head as people write it: names keep their capitals.</param>
/// <param name="KeyName">The key, likewise.</param>
internal sealed record Concept(string Head, ImmutableArray<string> Modifiers, TextSpan Span, bool IsTerm, string HeadName, string KeyName)
{
    /// <summary>The modifiers with hyphenated ones taken apart: "open-source" and "open source" tell the same.</summary>
    public ImmutableArray<string> ModifierParts { get; } = Modifiers.Any(m => m.Contains('-', StringComparison.Ordinal))
        ? [.. Modifiers.SelectMany(m => m.Split('-', StringSplitOptions.RemoveEmptyEntries))] : Modifiers;

    /// <summary>Whether it is a proper name of several words: all of them name it, and no single one does.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether a word only tells degree, size or rank.</summary>
    public static bool IsDegree(string word) => Degree.Contains(word);

    /// <summary>The key that says most: the nearest modifier and the head, or the head alone.</summary>
    public string Key => Modifiers.IsEmpty ? Head : IsName ? $"{string.Join(' ', Modifiers)} {Head}" : $"{Modifiers[^1]} {Head}";

    /// <summary>As people write it, with at most three modifiers.</summary>
    public string Name => Modifiers.Length < 2 || IsName ? KeyName : $"{string.Join(' ', Modifiers.Skip(Math.Max(0, Modifiers.Length - 3)).SkipLast(1))} {KeyName}";

    /// <summary>From the most to the least specific; the index lists an insight under each.</summary>
    public IEnumerable<string> Keys => Modifiers.IsEmpty ? [Head] : IsName ? [Key] : [Key, Head];

    /// <summary>What the modifiers name without the head: of "night bus service", the night bus. There must be one.</summary>
    public Concept Inner() => this with
    {
        Head = Modifiers[^1],
        Modifiers = Modifiers[..^1],
        HeadName = Modifiers[^1],
        KeyName = string.Join(' ', Modifiers.TakeLast(2)),
    };

    /// <summary>What a mere word names, wherever it stands.</summary>
    public static Concept Named(string word) => new(word, [], default, false, word, word);

    public static Concept? Of(Sentence sentence, NounPhrase phrase)
    {
        var head = sentence.Tokens[phrase.Last];
        if (Complement(sentence, phrase) is { } complement)
            return complement;
        if (!head.IsNominal && head.Tag != Tag.Gerund || head.Lemma.Length < 2)
            return null;
        if (sentence.NameAt(phrase.Last) is { } name)
            return Named(sentence, phrase, name);
        var modifiers = ImmutableArray.CreateBuilder<string>();
        var first = phrase.Last;
        for (var at = phrase.First; at < phrase.Last; at++)
        {
            var token = sentence.Tokens[at];
            if (token.IsContent && token.Tag != Tag.Number && Polarity.Of(token) == 0 && !Degree.Contains(token.Lemma))
            {
                modifiers.Add(token.Lemma);
                first = Math.Min(first, at);
            }
        }

        var headName = Written(sentence, head);
        return new Concept(
            head.Lemma, modifiers.ToImmutable(), sentence.Span(first, phrase.Last), phrase.Quoted || phrase.Defined,
            headName, modifiers.Count == 0 ? headName : $"{Written(sentence, NearestModifier(sentence, phrase, modifiers[^1]))} {headName}");
    }

    // "England" of "Bank of England" is no concept of its own.
    private static Concept? Named(Sentence sentence, NounPhrase phrase, EntityName name)
    {
        if (name.First < phrase.First)
            return null;
        var (words, span) = (sentence.Tokens.Skip(name.First).Take(name.Last - name.First + 1).Select(t => t.Lemma).ToImmutableArray(), sentence.Span(name.First, name.Last));
        var written = span.Of(sentence.Source);
        return new Concept(words[^1], words[..^1], span, phrase.Quoted || phrase.Defined, written, written) { IsName = true };
    }

    // "A handful of researchers", "access to data", "reliance on imports" speak of the researchers, the data, the imports.
    private static Concept? Complement(Sentence sentence, NounPhrase phrase)
    {
        var next = phrase.Last + 1;
        if (sentence.Tokens[phrase.Last].Lemma is "ability" or "capacity" or "capability" or "skill" or "power" or "need" && next + 1 < sentence.Tokens.Length && sentence.Tokens[next].Tag == Tag.To)
            return sentence.Phrases.FirstOrDefault(p => p.First > next && p.First <= next + 6) is { } mastered ? Of(sentence, mastered) : null;
        return Transparent.Contains(sentence.Tokens[phrase.Last].Lemma) && next + 1 < sentence.Tokens.Length && sentence.Tokens[next].Word is "of" or "to" or "on" or "in" or "for"
            && sentence.PhraseAt(next + 1) is { } inner && inner.First == next + 1 ? Of(sentence, inner) : null;
    }

    private static string Written(Sentence sentence, Token token) => token.Tag switch
    {
        Tag.ProperNoun => sentence.Source[token.Start..token.End],
        Tag.Participle or Tag.Gerund => token.Word,
        _ => token.Lemma,
    };

    private static Token NearestModifier(Sentence sentence, NounPhrase phrase, string lemma)
    {
        for (var at = phrase.Last - 1; at > phrase.First; at--)
        {
            if (sentence.Tokens[at].Lemma == lemma)
                return sentence.Tokens[at];
        }

        return sentence.Tokens[phrase.First];
    }

    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "handful", "pool", "mountain", "access", "reliance", "dependence", "use", "kind", "sort", "type", "form", "number", "lot", "range", "set", "group", "series", "amount",
        "level", "degree", "piece", "part", "majority", "share", "host", "bit", "mix", "variety", "focus", "way", "case", "act", "process", "practice", "rise", "growth",
        "adoption", "presence", "importance", "role", "quality", "fraction", "bulk", "rest", "idea", "concept", "notion", "percentage", "army", "team", "wave", "need", "demand",
    };

    private static readonly HashSet<string> Degree = new(StringComparer.Ordinal)
    {
        "large", "small", "big", "huge", "vast", "massive", "new", "old", "real", "true", "own", "other", "different", "certain", "various", "main", "whole",
        "entire", "single", "current", "recent", "many", "such", "same", "particular", "specific", "similar", "additional", "further", "sheer", "mere",
        "important", "crucial", "primary", "key", "major", "minor", "little", "considerable", "significant", "substantial", "full", "total", "overall",
        "few", "next", "last", "first", "second", "late", "early", "high", "low", "long", "short", "great", "top", "leading", "underlying", "actual", "several",
    };
}
