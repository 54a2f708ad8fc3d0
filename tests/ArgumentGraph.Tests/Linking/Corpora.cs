using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Corpora for tests of linking: from paragraphs, or read from files.</summary>
internal static class Corpora
{
    /// <summary>One insight page that holds these paragraphs.</summary>
    public static Corpus OfParagraphs(params string[] paragraphs)
    {
        var document = new Document("doc", "page.txt", "page", new string('0', 64), "text/plain", DocumentShape.InsightPage, null);
        var at = 0;
        var insights = ImmutableArray.CreateBuilder<Insight>();
        foreach (var text in paragraphs)
        {
            var span = new TextSpan(at, at + text.Length);
            var passage = new Passage(Passage.IdOf(document.Sha256, span), document.Id, span, text, insights.Count);
            insights.Add(new Insight(Insight.IdOf(text), text, text, InsightKind.Insight, [passage], []));
            at = span.End + 2;
        }

        return new Corpus([document], insights.ToImmutable());
    }

    public static Corpus Read(string path)
    {
        var (documents, insights) = InsightMerging.Merge(new DocumentReading(new ReadingOptions()).Read([path]).Documents);
        return new Corpus(documents, insights);
    }

    /// <summary>The relations found between two texts that stand alone.</summary>
    public static ImmutableArray<Relation> Between(string first, string second) => Map(OfParagraphs(first, second)).Relations;

    public static ArgumentMap Map(Corpus corpus, LinkingOptions? options = null) =>
        Linker.Link(corpus, options, cancellation: TestContext.Current.CancellationToken);
}
