namespace ArgumentGraph.Linking.Language;

/// <summary>What kind of clause it is, as its opening words and its main clause say.</summary>
internal enum ClauseKind
{
    Main,
    Concession,
    Condition,
    Reason,
    Relative,
    Content,
    Other,
}

/// <summary>A stretch of a sentence around one finite verb, or a participial or verbless part set off by marks.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Subject">The noun phrase or pronoun it is about; null where it has none of its own.</param>
/// <param name="SubjectToken">The pronoun where the subject is one, else the head; −1 without a subject.</param>
/// <param name="Verb">Index of the first verbal token of the predicate; −1 in a verbless part.</param>
internal sealed record Clause(int First, int Last, ClauseKind Kind, NounPhrase? Subject, int SubjectToken, int Verb)
{
    public bool Contains(int token) => token >= First && token <= Last;
}
