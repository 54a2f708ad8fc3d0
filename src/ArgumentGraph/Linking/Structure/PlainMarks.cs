using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// The markers at the very start of a claim that leave no doubt: in a text that also tells and describes, "for" and "while" are
/// more often a matter of time or purpose than of argument.
/// </summary>
internal sealed record PlainMarks(TextSpan? Reason, TextSpan? Result, TextSpan? Example, TextSpan? Concession, TextSpan? Contrast)
{
    // "Apple, for instance," still begins with its example.
    private const int ExampleWithin = 4;
    private const int LongestMarker = 4;

    private static readonly PhraseList s_reason = PhraseList.Read("text-structure", "plain-reason");
    private static readonly PhraseList s_fronted = PhraseList.Read("text-structure", "fronted-reason");
    private static readonly PhraseList s_result = PhraseList.Read("text-structure", "plain-result");
    private static readonly PhraseList s_example = PhraseList.Read("discourse", "instance");
    private static readonly PhraseList s_concession = PhraseList.Read("text-structure", "plain-concession");
    private static readonly PhraseList s_contrast = PhraseList.Read("text-structure", "plain-contrast");

    public static PlainMarks Of(AnalysedText text) => new(
        ReasonIn(text), Find(text, s_result, 0), Find(text, s_example, ExampleWithin), Find(text, s_concession, 0) ?? NamedReasons.Objection(text),
        Find(text, s_contrast, 0));

    // "Because X, Y" gives its own conclusion in Y.
    private static TextSpan? ReasonIn(AnalysedText text) =>
        Find(text, s_fronted, 0) is not null && text.Sentences[0].Tokens.Any(t => t.Word == ",") ? null : Find(text, s_reason, 0);

    private static TextSpan? Find(AnalysedText text, PhraseList list, int last)
    {
        if (text.Sentences is not [var sentence, ..] || sentence.Tokens.IsEmpty)
            return null;
        var (at, length) = list.FirstIn(sentence.Tokens, 0, Math.Min(sentence.Tokens.Length - 1, last + LongestMarker));
        return length > 0 && at <= last ? sentence.Span(at, at + length - 1) : null;
    }
}
