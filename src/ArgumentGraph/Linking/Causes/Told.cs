using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Linking.WordNet;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Causes;

/// <summary>A stretch of a sentence that tells an outcome or a cause.</summary>
/// <param name="Meant">What its pronoun stands for, told earlier in the insight.</param>
internal sealed record Told(Sentence Sentence, TokenRange Range, Told? Meant = null)
{
    private ImmutableArray<ToldWord> words;

    /// <summary>The words that tell something, each once.</summary>
    public ImmutableArray<ToldWord> Words => words.IsDefault ? words = [.. Own().Concat(Meant?.Words ?? []).DistinctBy(w => w.Token.Lemma)] : words;

    public IEnumerable<Token> Tokens => Meant is null ? Range.In(Sentence) : Range.In(Sentence).Concat(Meant.Tokens);

    public TextSpan Span => Sentence.Span(Range.First, Range.Last);

    /// <summary>As it is written; of a mere pronoun, what that stands for.</summary>
    public string Text => Meant is { } meant && !Own().Any() ? meant.Text : Span.Of(Sentence.Source);

    /// <summary>Whether it asks for one of several outcomes: "whether …", "how much …".</summary>
    public bool IsOpen => Sentence.Tokens[Range.First].Word is "whether" or "how" or "which" or "who";

    public bool Has(ToldWord word) => Words.Any(w => w.Token.Lemma == word.Token.Lemma);

    private IEnumerable<ToldWord> Own()
    {
        for (var at = Range.First; at <= Range.Last; at++)
        {
            var token = Sentence.Tokens[at];
            var kinds = OutcomeKinds.At(Sentence.Tokens, at);
            if (!kinds.IsEmpty || (token.IsContent || IsState(token)) && token.Tag != Tag.Number && !Concept.IsDegree(token.Lemma)
                && !Unit.Is(token.Lemma) && !CauseMarks.Idle.Has(token.Lemma))
                yield return new ToldWord(token, kinds, at < Range.Last && Sentence.Tokens[at + 1].Word == "'s", QualifierAt(at - 1));
        }
    }

    // "Driving schools", "night trains".
    private string? QualifierAt(int at) => at >= Range.First && IsQualifier(at) ? Sentence.Tokens[at].Lemma : null;

    private bool IsQualifier(int at) =>
        Sentence.Tokens[at] is { Tag: Tag.Noun or Tag.Gerund or Tag.Adjective } token && !Concept.IsDegree(token.Lemma) && Polarity.Of(token) == 0
            && OutcomeKinds.At(Sentence.Tokens, at).IsEmpty;

    // "Fall asleep": an adverb by its place only.
    private static bool IsState(Token token) => token.Tag == Tag.Adverb && !token.Word.EndsWith("ly", StringComparison.Ordinal)
        && WordNetDatabase.Instance.Has(token.Word, PartOfSpeech.Adjective);
}

/// <summary>A word that tells something.</summary>
/// <param name="Kinds">Kinds of outcome it stands for: "fail" and "collapse" for one.</param>
/// <param name="IsOwner">Whether it is a possessor: "the mill's".</param>
/// <param name="Qualifier">What right before it tells which kind: of "night trains" the night; null for nothing.</param>
internal readonly record struct ToldWord(Token Token, ImmutableArray<OutcomeKind> Kinds, bool IsOwner, string? Qualifier)
{
    /// <summary>Whether it names a thing, or which one, rather than what becomes of it.</summary>
    public bool IsThing => Kinds.IsEmpty && (Token.IsNominal || Token.Tag is Tag.Adjective or Tag.Adverb && Polarity.Of(Token) == 0);
}

/// <summary>Tokens of a sentence, both ends included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public bool IsEmpty => Last < First;

    public bool Contains(int token) => token >= First && token <= Last;

    public IEnumerable<Token> In(Sentence sentence)
    {
        for (var at = First; at <= Last; at++)
            yield return sentence.Tokens[at];
    }
}
