namespace ArgumentGraph.Linking.Language;

/// <summary>What a token does in its sentence, as finely as the stages after tagging need.</summary>
internal enum Tag : byte
{
    Noun,
    ProperNoun,
    Number,
    Verb,
    Participle,
    Gerund,
    Be,
    Have,
    Do,
    Modal,
    To,
    Negation,
    Adjective,
    Adverb,
    Determiner,
    Pronoun,
    Preposition,
    Conjunction,
    Subordinator,
    Punctuation,
}
