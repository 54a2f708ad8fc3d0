using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Language;

/// <summary>A base noun phrase: modifiers and a head, without what follows the head.</summary>
/// <param name="First">Index of its first token, a determiner or modifier included.</param>
/// <param name="Last">Index of its head.</param>
/// <param name="Quoted">Whether it stands in quotation marks of its own.</param>
/// <param name="Defined">Whether it is introduced as a term: "a process called X", "known as X".</param>
internal sealed record NounPhrase(int First, int Last, bool Quoted, bool Defined)
{
    public bool Contains(int token) => token >= First && token <= Last;

    public TextSpan Span(Sentence sentence) => new(sentence.Tokens[First].Start, sentence.Tokens[Last].End);
}
