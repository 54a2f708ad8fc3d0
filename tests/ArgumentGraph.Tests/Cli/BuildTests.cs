using System.Text.Json;

namespace ArgumentGraph.Tests.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> SeedFolders => new("seeds", "../shared/seeds");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(SeedFolders))]
    public void The_seeds_show_the_distillation_contradiction_with_both_cues(string seeds)
    {
        var path = seeds == "seeds" ? Repository.Path("seeds") : Repository.Shared("seeds");

        var run = Argraph("build", path, "-o", "map.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        using var map = ReadMap();
        var texts = map.RootElement.GetProperty("insights").EnumerateArray().ToDictionary(i => Text(i, "id"), i => Text(i, "text"));
        var clash = Assert.Single(Relations(map, "CONTRADICTS"), r => Text(r, "kind") == "framing" && Text(r, "issue") == "distillation");
        var cues = clash.GetProperty("evidence").EnumerateArray()
            .Select(e => (Cue: Text(e, "cue"), Quote: texts[Text(e, "insight")][e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()]))
            .ToList();
        Assert.All(cues, c => Assert.Equal(c.Cue, c.Quote));
        Assert.Contains(cues, c => c.Cue.Contains("edge", StringComparison.Ordinal));
        Assert.Contains(cues, c => c.Cue.Contains("constrained", StringComparison.Ordinal));
        Assert.Contains("distillation", Text(clash, "explanation"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(SeedFolders))]
    public void An_insight_of_two_seed_documents_is_one_with_two_sources(string seeds)
    {
        var path = seeds == "seeds" ? Repository.Path("seeds") : Repository.Shared("seeds");

        Argraph("build", path, "-o", "map.json");

        using var map = ReadMap();
        var shared = map.RootElement.GetProperty("insights").EnumerateArray()
            .Where(i => i.GetProperty("sources").EnumerateArray().DistinctBy(s => Text(s, "document")).Count() == 2)
            .Select(i => Text(i, "text"))
            .ToList();
        Assert.Equal(2, shared.Count);
        Assert.Contains(shared, t => t.Contains("Cognition Labs", StringComparison.Ordinal));
        Assert.Contains(shared, t => t.Contains("mixture of experts", StringComparison.Ordinal));
    }

    [Fact]
    public void Offsets_in_the_map_reproduce_the_words_of_the_files()
    {
        Argraph("build", Repository.Path("seeds"), "-o", "map.json");

        using var map = ReadMap();
        var files = map.RootElement.GetProperty("documents").EnumerateArray()
            .ToDictionary(d => Text(d, "id"), d => File.ReadAllText(_folder[Text(d, "path")]));
        foreach (var insight in map.RootElement.GetProperty("insights").EnumerateArray())
        {
            foreach (var source in insight.GetProperty("sources").EnumerateArray())
            {
                var quote = files[Text(source, "document")][source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()];
                Assert.Equal(Letters(Text(insight, "text")), Letters(quote.Replace("[^1]", "", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void A_second_build_creates_and_changes_nothing_and_writes_the_same_bytes()
    {
        Argraph("build", Repository.Path("seeds"), "-o", "first.html", "first.svg", "first.json");

        var again = Argraph("build", Repository.Path("seeds"), "-o", "second.html", "second.svg", "second.json");
        var rebuilt = Argraph("build", Repository.Path("seeds"), "--rebuild", "-o", "third.json", "-o", "fourth.json");

        Assert.Contains("0 created, 0 changed", again.Errors, StringComparison.Ordinal);
        Assert.Contains("0 created, 0 changed, 0 deleted", rebuilt.Errors, StringComparison.Ordinal);
        foreach (var ending in (string[])["html", "svg", "json"])
            Assert.Equal(File.ReadAllBytes(_folder[$"first.{ending}"]), File.ReadAllBytes(_folder[$"second.{ending}"]));
        Assert.Equal(File.ReadAllBytes(_folder["first.json"]), File.ReadAllBytes(_folder["third.json"]));
    }

    [Fact]
    public void A_removed_document_goes_and_documents_of_another_build_stay()
    {
        _folder.Write("a/one.txt", "Trams are the cheapest way to move a crowd through a city.\n");
        _folder.Write("a/two.txt", "Night buses are indispensable for people who work in hospitals.\n");
        _folder.Write("b/three.txt", "Ferries are slow because harbours are crowded in the morning.\n");
        Argraph("build", "a", "-o", "map.json");
        Argraph("build", "b", "-o", "map.json");
        Assert.Equal(["a/one.txt", "a/two.txt", "b/three.txt"], Paths());

        File.Delete(_folder["a/two.txt"]);
        var run = Argraph("build", "a", "-o", "map.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a/one.txt", "b/three.txt"], Paths());
    }

    [Fact]
    public void Bad_files_are_named_with_the_reason_and_the_others_are_built()
    {
        _folder.Write("docs/good.txt", "Trams are the cheapest way to move a crowd through a city.\n");
        _folder.Write("docs/empty.txt", "");
        File.WriteAllBytes(_folder["docs", "binary.txt"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        _folder.Write("docs/broken.pdf", "%PDF-1.7\nnothing that a reader could follow");
        _folder.Write("docs/broken.docx", "PK\u0003\u0004 and then nothing");

        var run = Argraph("build", "docs", "missing.txt", "-o", "map.json");

        Assert.Equal(1, run.ExitCode);
        foreach (var name in (string[])["docs/empty.txt", "docs/binary.txt", "docs/broken.pdf", "docs/broken.docx", "missing.txt"])
            Assert.Contains($"argraph: {name} ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["docs/good.txt"], Paths());
    }

    [Fact]
    public void A_file_that_breaks_later_keeps_what_is_stored_of_it()
    {
        _folder.Write("docs/one.txt", "Trams are the cheapest way to move a crowd through a city.\n");
        _folder.Write("docs/two.txt", "Night buses are indispensable for people who work in hospitals.\n");
        Argraph("build", "docs", "-o", "map.json");

        File.WriteAllBytes(_folder["docs", "two.txt"], [0, 1, 2, 3, 0, 0, 255, 254, 7]);
        var run = Argraph("build", "docs", "-o", "map.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["docs/one.txt", "docs/two.txt"], Paths());
    }

    [Fact]
    public void Standard_input_is_a_document()
    {
        var run = ArgraphProcess.Run(_folder.Root, "Trams are the cheapest way to move a crowd through a city.\n", ["build", "-", "-o", "map.json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["stdin"], Paths());
    }

    [Theory]
    [InlineData("map.docx", "no format")]
    [InlineData("map", "no ending")]
    [InlineData("nowhere/map.svg", "no folder")]
    public void An_output_that_cannot_be_written_is_named(string output, string reason)
    {
        _folder.Write("one.txt", "Trams are the cheapest way to move a crowd through a city.\n");

        var run = Argraph("build", "one.txt", "-o", output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> Relations(JsonDocument map, string type) =>
        map.RootElement.GetProperty("relations").EnumerateArray().Where(r => Text(r, "type") == type);

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);

    private JsonDocument ReadMap() => JsonDocument.Parse(File.ReadAllText(_folder["map.json"]));

    private string[] Paths()
    {
        using var map = ReadMap();
        return [.. map.RootElement.GetProperty("documents").EnumerateArray().Select(d => Text(d, "path"))];
    }
}
