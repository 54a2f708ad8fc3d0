namespace ArgumentGraph.Linking.Language;

/// <summary>What a word is to the tagger: finer than <see cref="Tag"/> where number and tense tell what may stand beside it.</summary>
internal enum WordForm : byte
{
    Stop,
    Comma,
    Mark,
    Quote,
    Determiner,
    DeterminerOfOne,
    DeterminerOfMany,
    Possessive,

    /// <summary>Pronouns, each class named for a member: it, those, he, they, them, who.</summary>
    It,
    Those,
    He,
    They,
    Them,
    Who,

    /// <summary>What opens a clause that may itself be a subject: "whether a house lasts hinges on …".</summary>
    Whether,
    Singular,
    Plural,
    Name,
    Number,
    Base,
    Present,
    Third,
    Past,
    Participle,
    Gerund,
    Be,
    Been,
    Have,
    Having,
    Do,
    Doing,
    Modal,
    To,
    Not,
    Adjective,
    Adverb,
    Preposition,
    And,
    Or,
    Subordinator,
}
