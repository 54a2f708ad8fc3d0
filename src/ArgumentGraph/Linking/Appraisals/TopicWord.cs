using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Appraisals;

/// <summary>A word that helps to name a thing, with the forms it is derived from or to (slow, slowness) and its commonest senses.</summary>
/// <param name="IsAbsent">Whether it names what is missing ("without an editor").</param>
/// <param name="IsWhole">Whether it names only what the judged is a part of.</param>
/// <param name="Phrase">Where its noun phrase begins in the text; −1 outside any.</param>
internal sealed record TopicWord(Token Token, ImmutableArray<string> Forms, ImmutableArray<int> Senses, bool IsAbsent, bool IsWhole, int Phrase)
{
    private const int SensesLookedAt = 2;
    private const int Reach = 4;
    private static readonly PhraseList Light = PhraseList.Read("appraisals", "light", ' ');
    private static readonly ConcurrentDictionary<(string Word, string Lemma, Tag Tag), (ImmutableArray<string>, ImmutableArray<int>)> Known = new();

    public string Lemma => Token.Lemma;

    /// <summary>Whether a word helps to name anything.</summary>
    public static bool Is(Token token) =>
        (token.IsContent && token.Tag != Tag.Number || token.Tag == Tag.Adverb && token.Word.EndsWith("ly", StringComparison.Ordinal))
        && !Concept.IsDegree(token.Lemma) && !CorpusStatistics.IsVague(token.Lemma) && !Light.Has(token.Lemma);

    public static TopicWord Of(Sentence sentence, int at, bool isWhole = false)
    {
        var token = sentence.Tokens[at];
        var (forms, senses) = Known.GetOrAdd((token.Word, token.Lemma, token.Tag), static key => Find(key.Word, key.Lemma, key.Tag));
        var phrase = sentence.PhraseAt(at) is { } around ? sentence.Tokens[around.First].Start : -1;
        return new TopicWord(token, forms, senses, IsMissing(sentence, at), isWhole, phrase);
    }

    /// <summary>How far two words may name one thing: 1 for the same, less for one derived from the other or meaning the same, 0 for others.</summary>
    public double Kinship(TopicWord other)
    {
        if (Lemma == other.Lemma)
            return 1;
        if (Forms.Contains(other.Lemma) || other.Forms.Contains(Lemma))
            return 0.9;
        return Senses.AsSpan().IndexOfAny(other.Senses.AsSpan()) >= 0 ? 0.8 : 0;
    }

    private static bool IsMissing(Sentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - Reach); before--)
        {
            if (sentence.Tokens[before].Word is "without" or "lack" or "absence" or "lacking")
                return true;
            if (sentence.Tokens[before] is { Tag: Tag.Punctuation or Tag.Verb or Tag.Be or Tag.Subordinator or Tag.Conjunction })
                return false;
        }

        return false;
    }

    private static (ImmutableArray<string>, ImmutableArray<int>) Find(string word, string lemma, Tag tag)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        // "The constant running", "making players run"; "works slowly", "slowness"; "self-pacing", "pace".
        if (word.EndsWith("ing", StringComparison.Ordinal) && Lemmas.Of(word[(word.LastIndexOf('-') + 1)..], PartOfSpeech.Verb) is { } verb)
            forms.Add(verb);
        var stem = tag == Tag.Adverb && lemma.EndsWith("ly", StringComparison.Ordinal) ? lemma[..^2] : lemma;
        forms.Add(stem);
        var wordNet = WordNetDatabase.Instance;
        if (tag == Tag.ProperNoun || wordNet.Find(stem) is not { } entry)
            return ([.. forms.Order(StringComparer.Ordinal)], []);
        forms.UnionWith(entry.Derived.Select(d => wordNet.LemmaAt(d / 4)));
        return ([.. forms.Order(StringComparer.Ordinal)], [.. entry.SensesAs(PartOf(tag)).Take(SensesLookedAt)]);
    }

    private static PartOfSpeech PartOf(Tag tag) => tag switch
    {
        Tag.Noun => PartOfSpeech.Noun,
        Tag.Verb or Tag.Participle or Tag.Gerund => PartOfSpeech.Verb,
        _ => PartOfSpeech.Adjective,
    };
}
