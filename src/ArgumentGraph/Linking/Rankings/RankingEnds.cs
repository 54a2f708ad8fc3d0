using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Rankings;

/// <summary>Finds what a comparison compares: the phrase after "than", and the one it stands against.</summary>
internal static class RankingEnds
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal) { "one", "ones", "that", "those", "kind", "sort", "type", "of" };

    public static (ImmutableArray<int> Thing, ImmutableArray<int> Standard)? Of(Sentence sentence, int first, int than)
    {
        var tokens = sentence.Tokens;
        var start = than + 1;
        if (Universal(tokens, start))
            return null;
        if (tokens[start].Tag is Tag.Preposition && Phrase(tokens, start + 1) is { } governed)
            return Between(sentence, Governed(sentence, tokens[start].Word, start) ?? Subject(sentence, first), governed);
        if (tokens[start].Word is "that" or "those" && start + 2 < tokens.Length && tokens[start + 1].Tag == Tag.Preposition && Phrase(tokens, start + 2) is { } other)
            return Governed(sentence, tokens[start + 1].Word, start) is { } like ? Between(sentence, like, other) : null;
        if (Phrase(tokens, start) is not { } standard || Subject(sentence, first) is not { } subject)
            return null;
        standard = Extended(tokens, standard, subject);
        return IsHeld(tokens, standard) ? null : Between(sentence, subject, standard);
    }

    /// <summary>Words that stand for the thing itself: "the dried kind".</summary>
    public static bool IsPlaceholder(string lemma) => Placeholders.Contains(lemma);

    public static bool Universal(ImmutableArray<Token> tokens, int start) =>
        tokens[start].Word is "any" or "every" or "all" or "anyone" or "everyone" or "anything" or "everything" or "anybody" or "everybody" || tokens[start].Word == "the" && start + 1 < tokens.Length && tokens[start + 1].Word is "others" or "rest";

    /// <summary>From the subject of the clause to its verb, what tells which one included.</summary>
    public static (int First, int Last)? Subject(Sentence sentence, int at)
    {
        if (sentence.Clauses.LastOrDefault(c => c.First <= at && c.Verb >= 0 && c.Verb <= at && c.Subject is not null) is { Subject: { } subject } clause && subject.Last < clause.Verb)
            return (subject.First, clause.Verb - 1);
        return BeforeVerb(sentence.Tokens, at);
    }

    // Where no phrase was seen before the verb, all that stands there.
    private static (int First, int Last)? BeforeVerb(ImmutableArray<Token> tokens, int at)
    {
        var verb = at - 1;
        while (verb > 0 && !(tokens[verb].IsVerbal && tokens[verb].Tag is not (Tag.Gerund or Tag.Participle)))
            verb--;
        // "The ferry costs more than": taken for a thing.
        if (verb == 0 && at > 1 && tokens[at - 1].Tag == Tag.Noun && Lemmas.Of(tokens[at - 1].Word, PartOfSpeech.Verb) is not null)
            verb = at - 1;
        var first = verb;
        while (first > 0 && tokens[first - 1].Tag != Tag.Punctuation)
            first--;
        return verb > first ? (first, verb - 1) : null;
    }

    /// <summary>The words that tell an end; how many there are of it does not.</summary>
    public static ImmutableArray<int> Words(Sentence sentence, int first, int last) =>
        [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(i => sentence.Tokens[i].IsContent && !IsPlaceholder(sentence.Tokens[i].Lemma) && !IsCount(sentence, i))];

    private static bool IsCount(Sentence sentence, int at) =>
        sentence.Tokens[at].Tagged.Value is not null && !Labels.Is(sentence.Tokens, at) && sentence.DateAt(at) is null;

    private static (ImmutableArray<int>, ImmutableArray<int>)? Between(Sentence sentence, (int First, int Last)? thing, (int First, int Last) standard)
    {
        if (thing is not var (first, last))
            return null;
        var (words, others) = (Words(sentence, first, last), Words(sentence, standard.First, standard.Last));
        return words.IsEmpty || others.IsEmpty ? null : (words, others);
    }

    // Nearest before the comparison's end, the phrase after the same preposition: "longer for fraud than for theft".
    private static (int First, int Last)? Governed(Sentence sentence, string preposition, int before)
    {
        for (var at = before - 2; at >= 0; at--)
        {
            if (sentence.Tokens[at].Word == preposition)
                return Phrase(sentence.Tokens, at + 1);
        }

        return null;
    }

    // A run of determiners, modifiers and nouns.
    private static (int First, int Last)? Phrase(ImmutableArray<Token> tokens, int start)
    {
        var last = start - 1;
        while (last + 1 < tokens.Length && (tokens[last + 1].IsNominal || tokens[last + 1].Tag is Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Gerund or Tag.Participle || tokens[last + 1].Word is "one" or "ones"))
            last++;
        return last < start ? null : (start, last);
    }

    // "The train in Norway" against "the one in Sweden"; of "the barge between the ports" what follows is where, not which.
    private static (int First, int Last) Extended(ImmutableArray<Token> tokens, (int First, int Last) standard, (int First, int Last) subject)
    {
        var head = tokens[standard.Last];
        var next = standard.Last + 1;
        if (next + 1 >= tokens.Length || tokens[next].Tag != Tag.Preposition || Phrase(tokens, next + 1) is not { } more)
            return standard;
        var asked = tokens[next].Word == "of" || head.Word is "one" or "ones" || Enumerable.Range(subject.First, subject.Last - subject.First + 1).Any(i => tokens[i].Lemma == head.Lemma || tokens[i].Word == tokens[next].Word);
        return asked ? (standard.First, more.Last) : standard;
    }

    // "Longer than three hours" bounds, "higher than last year" dates, "than expected" names nothing.
    private static bool IsHeld(ImmutableArray<Token> tokens, (int First, int Last) standard) =>
        Enumerable.Range(standard.First, standard.Last - standard.First + 1).Any(i => Unit.At(tokens, i) is not null || tokens[i].Tagged.Value is not null && tokens[i].Word != "one")
        || !Enumerable.Range(standard.First, standard.Last - standard.First + 1).Any(i => tokens[i].IsNominal || tokens[i].Tag is Tag.Adjective or Tag.Gerund || tokens[i].Word == "one");
}
