using System.Collections.Immutable;
using ArgumentGraph.Linking.Language.Dates;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>A tagged sentence with its base noun phrases, in order.</summary>
/// <param name="Source">The whole text, into which the tokens point.</param>
internal sealed record Sentence(string Source, int Number, ImmutableArray<Token> Tokens, ImmutableArray<NounPhrase> Phrases)
{
    private ImmutableArray<string> contentLemmas;
    private ImmutableArray<int> contentNumbers;
    private ImmutableArray<Clause> clauses;
    private ImmutableArray<DateMention> dates;
    private ImmutableArray<EntityName> names;

    /// <summary>Lemmas of its content words, each once, sorted.</summary>
    public ImmutableArray<string> ContentLemmas => contentLemmas.IsDefault
        ? contentLemmas = SortedWords.Of(Tokens.Where(t => t.IsContent).Select(t => t.Lemma)) : contentLemmas;

    /// <summary>The same as numbers, sorted, which are quickly compared.</summary>
    public ImmutableArray<int> ContentNumbers => contentNumbers.IsDefault
        ? contentNumbers = [.. Tokens.Where(t => t.IsContent).Select(t => t.Tagged.LemmaNumber).Distinct().Order()] : contentNumbers;

    /// <summary>Its clauses, in order.</summary>
    public ImmutableArray<Clause> Clauses => clauses.IsDefault ? clauses = ClauseSplitter.Split(this) : clauses;

    /// <summary>The dates it names, in order.</summary>
    public ImmutableArray<DateMention> Dates => dates.IsDefault ? dates = DateReader.Read(Tokens) : dates;

    /// <summary>The names of several words in it, in order.</summary>
    public ImmutableArray<EntityName> Names => names.IsDefault ? names = EntityNames.In(this) : names;

    /// <summary>The name of several words that a token belongs to; null for none.</summary>
    public EntityName? NameAt(int token)
    {
        foreach (var name in Names)
        {
            if (name.Contains(token))
                return name;
        }

        return null;
    }

    /// <summary>The date that a token belongs to; null for none.</summary>
    public DateMention? DateAt(int token)
    {
        foreach (var date in Dates)
        {
            if (date.Contains(token))
                return date;
        }

        return null;
    }

    public NounPhrase? PhraseAt(int token)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.Contains(token))
                return phrase;
        }

        return null;
    }

    /// <summary>From the first to the last of these tokens, in the text.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Start, Tokens[last].End);
}
