using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Linking;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Mapping;

/// <summary>One more document in a large store: what is there is not linked again.</summary>
public sealed class ExtendedBuildTests : IDisposable
{
    private const string Safe = "The ferry to the northern island is safe in winter.";
    private const string Unsafe = "The ferry to the northern island is not safe in winter.";

    private readonly MemoryGraphStore _store = new();
    private readonly List<string> _stages = [];

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_small_addition_is_linked_alone_and_from_scratch_everything_is()
    {
        var large = Document("large.txt", [.. Enumerable.Range(0, 5000).Select(i => $"Code{i} opens locker{i}."), Safe]);
        Build(fromScratch: false, large);
        Assert.DoesNotContain("reading neighbours", _stages);

        var small = Document("small.txt", [Unsafe]);
        var extended = Build(fromScratch: false, large, small);
        Assert.Contains("reading neighbours", _stages);
        Assert.Contains(extended.Map.Relations, r => r.Type == RelationType.Contradicts && r.Evidence.Any(e => e.InsightId == Insight.IdOf(Unsafe)));

        _stages.Clear();
        Assert.Contains(Build(fromScratch: true, large, small).Map.Relations, r => r.Type == RelationType.Contradicts);
        Assert.DoesNotContain("reading neighbours", _stages);
    }

    private BuildResult Build(bool fromScratch, params ImmutableArray<ReadDocument> documents) => MapBuild.Run(
        _store, new BuildRequest(documents, [], _ => true, LinkingOptions.Default, "2026-01-01T00:00:00Z") { FromScratch = fromScratch },
        new Stages(_stages), TestContext.Current.CancellationToken);

    private static ReadDocument Document(string path, IReadOnlyList<string> texts)
    {
        var document = Maps.Document(path) with { Sha256 = ContentId.OfBytes(System.Text.Encoding.UTF8.GetBytes(path)), Shape = DocumentShape.Table };
        return new ReadDocument(document, "", [.. texts.Select((t, i) => Stated(t, i, document))]);
    }

    private static Insight Stated(string text, int number, Document document)
    {
        var span = new TextSpan(100 * number, 100 * number + text.Length);
        return new Insight(Insight.IdOf(text), text, text, InsightKind.Insight, [new Passage(Passage.IdOf(document.Sha256, span), document.Id, span, text, number)], []);
    }

    private sealed class Stages(List<string> names) : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
            lock (names)
                names.Add(value.Stage);
        }
    }
}
