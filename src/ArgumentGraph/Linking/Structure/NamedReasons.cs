using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// Claims that say what they are: "the first argument is that …", "another reason is …", "a last objection is …". Rank tells a
/// reason for the whole from one for the sentence before ("the reason is").
/// </summary>
internal static class NamedReasons
{
    private const int Within = 6;

    private static readonly PhraseList s_rank = PhraseList.Read("text-structure", "rank");
    private static readonly PhraseList s_before = PhraseList.Read("text-structure", "before-rank");
    private static readonly PhraseList s_reason = PhraseList.Read("text-structure", "named-reason");
    private static readonly PhraseList s_objection = PhraseList.Read("text-structure", "named-objection");
    private static readonly PhraseList s_names = PhraseList.Read("text-structure", "names");

    /// <summary>The words that call it a reason; null where it is none.</summary>
    public static TextSpan? Reason(AnalysedText text) =>
        Named(text, s_reason) is { } noun && noun.Tokens.Take(noun.At).Any(t => s_rank.Has(t.Word)) && noun.Follows(s_names) ? noun.Span : null;

    /// <summary>The words that call it an objection; null where it is none.</summary>
    public static TextSpan? Objection(AnalysedText text)
    {
        if (Named(text, s_objection) is { } noun)
            return noun.Follows(s_names) ? noun.Span : null;
        return Named(text, s_reason) is { } reason && reason.At + 1 < reason.Tokens.Length && reason.Tokens[reason.At + 1].Word == "against" ? reason.Span : null;
    }

    private static NamedNoun? Named(AnalysedText text, PhraseList nouns)
    {
        if (text.Sentences is not [var sentence, ..])
            return null;
        var tokens = sentence.Tokens;
        for (var at = 0; at < Math.Min(Within, tokens.Length); at++)
        {
            if (at > 0 && nouns.LengthAt(tokens, at) > 0)
                return new NamedNoun(sentence, at);
            if (!s_rank.Has(tokens[at].Word) && !s_before.Has(tokens[at].Word))
                return null;
        }

        return null;
    }

    private sealed record NamedNoun(Sentence Sentence, int At)
    {
        public ImmutableArray<Token> Tokens => Sentence.Tokens;

        public TextSpan Span => Sentence.Span(0, At);

        public bool Follows(PhraseList list) => At + 1 < Tokens.Length && list.Has(Tokens[At + 1].Word);
    }
}
