using System.Text;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Interchange;
using ArgumentGraph.Linking;
using ArgumentGraph.Mapping;
using ArgumentGraph.Reading;
using ArgumentGraph.Tests.Interchange;

namespace ArgumentGraph.Tests.Mapping;

public sealed class MapImportTests : IDisposable
{
    private const string Debate = "[Late]: Trains are always late in the morning. #punctuality\n    <- [Never]: Trains are never late in the morning.\n    <+ [Snow]: Snow stops the trains.\n";

    private readonly MemoryGraphStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_second_import_creates_and_changes_nothing()
    {
        var first = Import("debate.argdown", Debate);
        var second = Import("debate.argdown", Debate);

        Assert.True(first.Created > 0);
        Assert.True(second.IsEmpty);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("graphml")]
    [InlineData("csv")]
    [InlineData("argdown")]
    public void What_was_exported_adds_nothing_to_the_store_it_came_from(string format)
    {
        BuildSeeds();

        var counts = Import(RoundTripTests.Read(format, Exports.Write(format, MapGraphReader.Read(_store.Read()))));

        Assert.Equal(default, counts);
    }

    [Fact]
    public void A_format_without_kinds_doubles_no_relation()
    {
        BuildSeeds();
        var relations = MapGraphReader.Read(_store.Read()).Relations;

        Import(RoundTripTests.Read("aif", Exports.Write("aif", MapGraphReader.Read(_store.Read()))));

        Assert.Equal(relations.Select(r => r.Id), MapGraphReader.Read(_store.Read()).Relations.Select(r => r.Id));
    }

    [Fact]
    public void Imported_content_survives_builds_beside_it()
    {
        Import("notes/debate.argdown", Debate);
        var before = MapGraphReader.Read(_store.Read());

        Build("notes/buses.txt", "Night buses are indispensable for people who work in hospitals.\n");
        Build("notes/buses.txt", "Night buses are indispensable for people who work in hospitals at night.\n");

        var after = MapGraphReader.Read(_store.Read());
        Assert.Contains(after.Documents, d => d is { Path: "notes/debate.argdown", IsImported: true });
        foreach (var relation in before.Relations)
            Assert.Equal((MapSchema.Import, relation.Explanation), after.Relations.Where(r => r.Id == relation.Id).Select(r => (r.Method, r.Explanation)).Single());
        Assert.Contains(after.Insights.Single(i => i.Title == "Late").Topics, t => t is { Topic: "punctuality", IsImported: true });
        Assert.All(before.Insights, i => Assert.Contains(after.Insights, a => a.Id == i.Id));
    }

    [Fact]
    public void A_build_of_the_same_documents_again_changes_nothing_after_an_import()
    {
        Build("a.txt", "Trains are always late in the morning.\n");
        Import("debate.argdown", Debate);
        Build("a.txt", "Trains are always late in the morning.\n");

        Assert.True(Build("a.txt", "Trains are always late in the morning.\n").IsEmpty);
        Assert.True(Import("debate.argdown", Debate).IsEmpty);
    }

    [Fact]
    public void An_edited_file_replaces_what_it_stated()
    {
        Import("debate.argdown", Debate);
        Import("debate.argdown", Debate.Replace("Snow stops the trains", "Ice stops the trains", StringComparison.Ordinal));

        var texts = MapGraphReader.Read(_store.Read()).Insights.Select(i => i.Text).ToArray();
        Assert.Contains("Ice stops the trains.", texts);
        Assert.DoesNotContain("Snow stops the trains.", texts);
    }

    [Fact]
    public void Relations_drawn_by_hand_and_judgements_stay_as_they_are()
    {
        Import("debate.argdown", Debate);
        var graph = _store.Read();
        var insights = graph.Nodes.Where(n => n.Has(MapSchema.Insight)).ToArray();
        _store.Commit(GraphChanges.None with { PutRelationships = [new Relationship(new RelationshipId(graph.NextRelationshipId), "SUPPORTS", insights[0].Id, insights[1].Id, PropertyMap.Empty)] });

        Import("other.argdown", "[X]: Something else entirely.\n");

        var drawn = _store.Read().Relationships.Single(r => r.Id.Value == graph.NextRelationshipId);
        Assert.Empty(drawn.Properties);
    }

    [Fact]
    public void The_same_claim_in_a_document_and_in_an_import_is_one_insight_with_two_places()
    {
        Build("a.txt", "Trains are always late in the morning.\n");
        Import("debate.argdown", Debate);

        var shared = Assert.Single(MapGraphReader.Read(_store.Read()).Insights, i => i.Text.StartsWith("Trains are always late", StringComparison.Ordinal));
        Assert.Equal(2, shared.Sources.Select(s => s.DocumentId).Distinct().Count());
    }

    private ChangeCounts Import(string path, string text) => Import(MapExchange.ReadFile(path, Encoding.UTF8.GetBytes(text)));

    private ChangeCounts Import(ImportResult import) => MapImport.Run(_store, import.Map, import.AssumedKinds);

    private void BuildSeeds()
    {
        var read = new DocumentReading(new ReadingOptions { BaseFolder = Repository.Root }).Read(["seeds"]);
        MapBuild.Run(_store, new BuildRequest(read.Documents, [], _ => true, new LinkingOptions(), "2026-01-01T00:00:00Z"), null, CancellationToken.None);
    }

    private ChangeCounts Build(string path, string text)
    {
        var read = new DocumentReading(new ReadingOptions()).Read(Encoding.UTF8.GetBytes(text), path);
        var request = new BuildRequest([read], [], _ => true, new LinkingOptions(), "2026-01-01T00:00:00Z");
        return MapBuild.Run(_store, request, null, CancellationToken.None).Counts;
    }
}
