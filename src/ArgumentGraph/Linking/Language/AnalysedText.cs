using System.Collections.Immutable;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Linking.Language;

/// <summary>A text as tagged sentences, which end where the reading stage ends them.</summary>
internal sealed record AnalysedText(string Text, ImmutableArray<Sentence> Sentences)
{
    public static AnalysedText Of(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var spans = Tokenizer.Cut(text);
        var next = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var first = next;
            while (next < spans.Count && spans[next].Start < sentence.End)
                next++;
            if (next == first)
                continue;
            var tokens = Tagger.Tag(text, spans.GetRange(first, next - first));
            sentences.Add(new Sentence(text, sentences.Count, [.. tokens], NounPhraseChunker.Chunk(tokens)));
        }

        return new AnalysedText(text, sentences.ToImmutable());
    }
}
