using System.Collections.Immutable;

namespace ArgumentGraph.Linking.WordNet;

/// <summary>What WordNet knows of one lemma.</summary>
/// <param name="Parts">The parts of speech it has.</param>
/// <param name="Senses">By part of speech (noun, verb, adjective, adverb): synsets by falling frequency.</param>
/// <param name="Seen">By part of speech: times met in WordNet's tagged corpus, a measure of how common it is.</param>
/// <param name="Antonyms">Lemma × 4 + part of speech.</param>
/// <param name="Derived">Lemma × 4 + part of speech: decide, decision.</param>
internal sealed record WordEntry(
    PartOfSpeech Parts,
    ImmutableArray<ImmutableArray<int>> Senses,
    ImmutableArray<int> Seen,
    ImmutableArray<int> Antonyms,
    ImmutableArray<int> Derived)
{
    public ImmutableArray<int> SensesAs(PartOfSpeech part) => Senses[IndexOf(part)];

    public int SeenAs(PartOfSpeech part) => Seen[IndexOf(part)];

    public static int IndexOf(PartOfSpeech part) => int.TrailingZeroCount((int)part);
}
