using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>A text as tagged sentences.</summary>
internal sealed record AnalysedText(string Text, ImmutableArray<Sentence> Sentences)
{
    public static AnalysedText Of(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var spans in SentenceSplitter.Split(text, Tokenizer.Cut(text)))
        {
            var tokens = Tagger.Tag(text, spans);
            sentences.Add(new Sentence(text, sentences.Count, [.. tokens], NounPhraseChunker.Chunk(tokens)));
        }

        return new AnalysedText(text, sentences.ToImmutable());
    }
}
