using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>A sentence that begins with "it" or "this" and comes without the one before it does not tell what it speaks of.</summary>
internal static class PronounSubject
{
    public const string Unknown = "one does not tell what it speaks of";

    public static bool IsUnknown(SentenceAlignment alignment) =>
        PronounOf(alignment.A.Sentence) is var a && PronounOf(alignment.B.Sentence) is var b && a != b;

    // The first sentence of an insight: of a later one, the sentences before it tell.
    private static string? PronounOf(Sentence sentence)
    {
        var (tokens, start) = (sentence.Tokens, Preamble.Length(sentence.Tokens));
        return sentence.Number == 0 && start + 1 < tokens.Length && tokens[start].Word is "it" or "this" or "these" or "they" or "those"
            && tokens[start + 1].Tag is Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Verb && !OpensClause(sentence, start) ? tokens[start].Word : null;
    }

    // "It is cruel to keep them", "it hurts them that", "it is the cook who".
    private static bool OpensClause(Sentence sentence, int start) =>
        sentence.Tokens[start].Word == "it" && sentence.Tokens.Skip(start + 2).Any(t => t.Tag is Tag.To || t.Word is "that" or "who" or "if" or "when" || t.Tag == Tag.Gerund);
}
