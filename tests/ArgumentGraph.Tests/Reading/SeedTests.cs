using System.Text;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Reading;

/// <summary>The seeds, and what they restate: pages, an article and a post read as what they are.</summary>
public sealed class SeedTests
{
    private static readonly DocumentShape[] s_shapes =
        [DocumentShape.InsightPage, DocumentShape.InsightPage, DocumentShape.Article, DocumentShape.Post, DocumentShape.InsightPage];

    [Fact]
    public void Insights_of_the_seeds_are_as_recorded()
    {
        var text = new StringBuilder();
        foreach (var document in Seeds().Documents)
        {
            text.Append($"{document.Document.Path} | {document.Document.Title} | {Words.Of(document.Document.Shape)}\n");
            foreach (var insight in document.Insights)
                text.Append($"    {Words.Of(insight.Kind)} | {insight.Title} | {string.Join(' ', insight.Text.Split(' ').Take(8))}\n");
        }

        Golden.Verify(text.ToString(), "Reading/seeds.txt");
    }

    [Fact]
    public void Every_seed_insight_lies_where_its_span_says() => Assert.All(Seeds().Documents, Reads.CheckSpans);

    [Fact]
    public void Insights_that_two_seed_pages_share_are_one_insight_with_two_sources()
    {
        var (_, insights) = InsightMerging.Merge(Seeds().Documents);
        var shared = insights.Where(insight => insight.Sources.Length == 2).ToList();
        Assert.Equal(2, shared.Count);
        Assert.All(shared, insight => Assert.Equal(2, insight.Sources.Select(source => source.DocumentId).Distinct().Count()));
    }

    [Fact]
    public void No_furniture_of_the_seeds_becomes_an_insight()
    {
        var texts = Seeds().Documents.SelectMany(document => document.Insights).Select(insight => insight.Text).ToList();
        Assert.DoesNotContain(texts, text => text.Contains("mail you", StringComparison.Ordinal) || text.Contains("Tidemark", StringComparison.Ordinal)
            || text.Contains("Related", StringComparison.Ordinal) || text.Contains("Shadid", StringComparison.Ordinal) || text.Contains("Hacker News", StringComparison.Ordinal));
    }

    [Fact]
    public void The_documents_that_the_seeds_restate_have_the_same_shapes_and_as_many_insights()
    {
        var originals = Reads.All.Read([Repository.Shared("seeds")], TestContext.Current.CancellationToken).Documents;
        Assert.Equal(s_shapes.Order(), originals.Select(document => document.Document.Shape).Order());
        Assert.All(originals, Reads.CheckSpans);
        Assert.Equal([6, 11, 11], originals.Where(document => document.Document.Shape == DocumentShape.InsightPage).Select(document => document.Insights.Length));
        var (_, insights) = InsightMerging.Merge(originals);
        Assert.Equal(2, insights.Count(insight => insight.Sources.Length == 2));
    }

    private static ReadingResult Seeds() => Reads.All.Read(["seeds"], TestContext.Current.CancellationToken);
}
