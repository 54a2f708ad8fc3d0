namespace ArgumentGraph.Linking.WordNet;

/// <summary>The four parts of speech WordNet has words for, as the bits of the resource's masks.</summary>
[Flags]
internal enum PartOfSpeech
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
}
