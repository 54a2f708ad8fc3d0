using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.WordNet;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>The words of a sentence, and what each may be.</summary>
internal sealed class SentenceForms(string text, IReadOnlyList<TextSpan> spans)
{
    // "Harrow Lane" at the head of a sentence.
    private const int FirstOfName = 800;
    private const int Result = 250;
    private const int LongestObject = 5;

    private static readonly FrozenSet<string> Roles = new[] { "driver", "key", "factor", "cause", "reason", "secret", "moat", "advantage", "problem", "solution", "answer", "goal", "bottleneck" }.ToFrozenSet();
    private static readonly FrozenSet<string> Resulting = new[] { "keep", "make", "leave", "render", "find", "hold", "turn", "consider", "call", "paint" }.ToFrozenSet();

    // Nouns whose "to" is followed by a thing, whatever that may be elsewhere: "access to compute".
    private static readonly FrozenSet<string> Towards = new[] { "access", "alternative", "threat", "barrier", "exposure", "addiction", "objection", "resistance", "reaction", "devotion", "damage" }.ToFrozenSet();

    private readonly ImmutableArray<FormReading>[] forms = new ImmutableArray<FormReading>[spans.Count];

    public string[] Words { get; } = new string[spans.Count];

    public bool[] Capitals { get; } = new bool[spans.Count];

    /// <summary>The class of a closed word; null for the others.</summary>
    public Tag?[] Closed { get; } = new Tag?[spans.Count];

    public IReadOnlyList<ImmutableArray<FormReading>> Forms => forms;

    public SentenceForms Read()
    {
        for (var i = 0; i < Words.Length; i++)
        {
            Words[i] = Tokenizer.Plain(spans[i].Of(text));
            Capitals[i] = HasCapital(i);
        }

        var shouted = spans.Count > 0 && !text.AsSpan(spans[0].Start, spans[^1].End - spans[0].Start).ContainsAnyInRange('a', 'z');
        for (var i = 0; i < Words.Length; i++)
            forms[i] = FormsAt(i, Capitals[i] && !shouted && IsAcronym(i));
        return this;
    }

    private static ImmutableArray<FormReading> Only(WordForm form, string lemma) => [new(form, 0, lemma)];

    private bool HasCapital(int i)
    {
        foreach (var c in text.AsSpan(spans[i].Start, spans[i].Length))
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }

    // "The US economy", "WHO guidelines"; other words of closed classes are put in capitals for emphasis.
    private bool IsAcronym(int i) =>
        Words[i] is "us" or "it" or "who" && !text.AsSpan(spans[i].Start, spans[i].Length).ContainsAnyInRange('a', 'z');

    private bool StartsSentence(int i) => i == 0 || Words[i - 1] is "." or "!" or "?" or ":" or "\"" or "\u201C" or "...";

    private ImmutableArray<FormReading> FormsAt(int i, bool acronym)
    {
        var word = Words[i];
        if (word is "'" or "'s")
            return Apostrophe(i, word);
        if (!char.IsLetterOrDigit(word[0]) && word[0] is not ('\'' or '$' or '€' or '£') && !char.IsSurrogate(word[0]) && !word.Any(char.IsLetterOrDigit))
            return Only(MarkOf(word), word);
        if (word.Any(char.IsDigit))
            return Only(WordForm.Number, word);
        var capital = Capitals[i] && !StartsSentence(i);
        if (IsEqualDealing(i))
            return Only(WordForm.Adjective, word);
        if (ClosedForms.TagOf(word) is { } closed && !(capital && word == "may") && !acronym)
            return ClosedAt(i, word, closed);
        if (acronym || capital)
            return Only(WordForm.Name, ProperLemma(word));
        if (Capitals[i] && Readings.Of(word).IsEmpty)
            return [new(WordForm.Name, 0, ProperLemma(word)), .. UnknownForms.Of(word).Where(r => r.Form == WordForm.Plural).Select(r => r with { Cost = 0 })];
        return OpenAt(i, OpenForms.Of(word));
    }

    private ImmutableArray<FormReading> OpenAt(int i, ImmutableArray<FormReading> readings)
    {
        if (IsTowards(i) && readings.RemoveAll(r => r.Form is WordForm.Base or WordForm.Present) is { IsEmpty: false } things)
            return things;
        // "Rent used to be cheap": past, whatever stands before.
        if (Words[i] == "used" && i > 0 && i + 1 < Words.Length && Words[i + 1] == "to" && ClosedForms.TagOf(Words[i - 1]) is not Tag.Be)
            return Only(WordForm.Past, "use");
        if ((IsSetAside(i) || IsRole(i)) && readings.RemoveAll(r => r.Form is not (WordForm.Singular or WordForm.Plural)) is { IsEmpty: false } nouns)
            return nouns;
        if (IsResult(i))
            return [.. readings.Select(r => r.Form == WordForm.Adjective ? r with { Cost = r.Cost - Result } : r)];
        return Capitals[i] && i + 1 < Words.Length && HasCapital(i + 1) ? readings.Add(new(WordForm.Name, FirstOfName, ProperLemma(Words[i]))) : readings;
    }

    // "Access to compute", "compute used to be": no verb.
    private bool IsTowards(int i) =>
        i > 1 && Words[i - 1] == "to" && Towards.Contains(Words[i - 2]) || StartsSentence(i) && i + 2 < Words.Length && Words[i + 1] == "used" && Words[i + 2] == "to";

    // "Keep the dough cold.", "makes the meat tender"
    private bool IsResult(int i)
    {
        if (i < 2 || i + 1 < Words.Length && Words[i + 1] is not ("." or "," or ";" or "and" or "or" or "but") || Readings.Of(Words[i]).Adjective is null || Readings.Of(Words[i - 1]) is { Noun: null } or { Adjective: not null })
            return false;
        for (var verb = i - 2; verb >= Math.Max(0, i - LongestObject) && Words[verb] != ","; verb--)
        {
            if (Resulting.Contains(Lemmas.Of(Words[verb], PartOfSpeech.Verb) ?? ""))
                return true;
        }

        return false;
    }

    // "It is tone, not speed."; "through drills, not just transfers."
    private bool IsSetAside(int i)
    {
        var not = i > 0 && Words[i - 1] is "just" or "merely" or "simply" ? i - 2 : i - 1;
        return not > 0 && Words[not] == "not" && Words[not - 1] == "," && (i + 1 == Words.Length || Words[i + 1] is "." or "," or ";" or "but");
    }

    // "The key is testing." names a thing; "The key is turning." tells what it does. Only a role is equated with a deed.
    private bool IsRole(int i)
    {
        if (i < 2 || !Words[i].EndsWith("ing", StringComparison.Ordinal) || Words[i - 1] is not ("is" or "was") || i + 1 < Words.Length && Words[i + 1] is not ("." or "," or ";"))
            return false;
        for (var before = i - 2; before >= 0 && Words[before] is not ("," or ";" or ":"); before--)
        {
            if (Roles.Contains(Words[before]))
                return true;
        }

        return false;
    }

    // "The levy is not just."; before anything else the word is an adverb.
    private bool IsEqualDealing(int i) =>
        Words[i] == "just" && i > 1 && (i + 1 == Words.Length || Words[i + 1] is "." or ";" or "!") && (ClosedForms.TagOf(Words[i - 1]) == Tag.Be || Words[i - 1] == "not" && ClosedForms.TagOf(Words[i - 2]) == Tag.Be);

    private static string ProperLemma(string word) => Lemmas.Of(word, PartOfSpeech.Noun) ?? word;

    private static WordForm MarkOf(string word) => word switch
    {
        "." or "!" or "?" or "..." => WordForm.Stop,
        "," => WordForm.Comma,
        "\"" or "\u201C" or "\u201D" or "\u2018" or "\u2019" or "'" => WordForm.Quote,
        _ => WordForm.Mark,
    };

    // "The users' data", unless it closes what an earlier mark opened; "it's", "the court's".
    private ImmutableArray<FormReading> Apostrophe(int i, string word)
    {
        if (word == "'")
            return i > 0 && Words[i - 1].EndsWith('s') && !IsClosed(i - 1) && Enumerable.Range(0, i).Count(k => Words[k] == "'" && forms[k][0].Form == WordForm.Quote) % 2 == 0 ? Only(WordForm.Possessive, "'s") : Only(WordForm.Quote, word);
        var contracted = i > 0 && (IsContracting(Words[i - 1]) || ClosedForms.TagOf(Words[i - 1]) == Tag.Pronoun && IsVerbalAfter(i));
        return contracted ? Only(WordForm.Be, "be") : Only(WordForm.Possessive, "'s");
    }

    // "It's imagination": these have no possessive in "'s".
    private static bool IsContracting(string pronoun) => pronoun is "it" or "he" or "she" or "that" or "what" or "who" or "this";

    private bool IsVerbalAfter(int i) =>
        i + 1 < Words.Length && (ClosedForms.TagOf(Words[i + 1]) is { } tag ? tag is not Tag.Preposition : Words[i + 1].EndsWith("ing", StringComparison.Ordinal));

    private bool IsClosed(int i) => ClosedForms.TagOf(Words[i]) is not null;

    private ImmutableArray<FormReading> ClosedAt(int i, string word, Tag tag)
    {
        Closed[i] = tag;
        var readings = ClosedForms.Of(word);
        if (tag != Tag.Determiner || readings.Length == 1 || NounMayFollow(i))
            return readings;
        Closed[i] = Tag.Pronoun;
        return readings.RemoveAll(r => r.Form is WordForm.Determiner or WordForm.DeterminerOfOne or WordForm.DeterminerOfMany);
    }

    // "Those who …", "all of them", "this is", "what the museum needs": these are no determiners.
    private bool NounMayFollow(int i)
    {
        var next = i + 1 < Words.Length ? Words[i + 1] : "";
        if (next.Length == 0 || next == "'s" || !char.IsLetterOrDigit(next[0]) && next[0] is not ('"' or '\u201C' or '\u2018' or '\''))
            return false;
        return ClosedForms.TagOf(next) switch
        {
            null or Tag.Adverb => true,
            Tag.Determiner => Words[i] is "all" or "both" or "half" or "such" or "her" || Words[i] == "what" && next is "a" or "an" || next is "few" or "many" or "several" or "other" or "such" or "less" or "more" or "most" or "much" or "half",
            _ => false,
        };
    }
}
