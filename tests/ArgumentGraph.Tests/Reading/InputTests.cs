using System.Text;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Files, folders, patterns and standard input.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputTests()
    {
        foreach (var name in new[] { "b.txt", "a.md", "sub/c.html", "sub/deep/d.txt", ".hidden/e.txt", ".f.txt", "picture.png", "code.cs", "notes.log", "store.db" })
            _folder.Write(name, "Cities should plant more trees.");
        _folder.Write("map.html", "<!doctype html><html><head><meta name=\"generator\" content=\"argraph 1.0\"></head><body>Trees cool cities.</body></html>");
        _folder.Write("map.json", "{}");
    }

    [Theory]
    [InlineData(".", "a.md b.txt sub/c.html sub/deep/d.txt")]
    [InlineData("sub", "sub/c.html sub/deep/d.txt")]
    [InlineData("*.txt", "b.txt")]
    [InlineData("**/*.txt", "b.txt sub/deep/d.txt")]
    [InlineData("**", "a.md b.txt sub/c.html sub/deep/d.txt")]
    [InlineData("sub/*", "sub/c.html")]
    [InlineData("[ab].*", "a.md b.txt")]
    [InlineData("?.txt", "b.txt")]
    [InlineData("*.log", "notes.log")]
    [InlineData("notes.log", "notes.log")]
    public void Arguments_stand_for_files(string argument, string expected)
    {
        var listing = Reading().List([argument]);
        Assert.Empty(listing.Failures);
        Assert.Equal(expected.Split(' '), listing.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_named_twice_is_read_once() => Assert.Single(Reading().List(["b.txt", "./b.txt", "?.txt"]).Files);

    [Theory]
    [InlineData("nowhere.txt")]
    [InlineData("*.pdf")]
    [InlineData(".hidden/none")]
    public void An_argument_that_stands_for_nothing_is_a_failure(string argument)
    {
        var listing = Reading().List([argument]);
        Assert.Empty(listing.Files);
        Assert.Single(listing.Failures);
    }

    [Theory]
    [InlineData("sub", "sub/gone.txt", true)]
    [InlineData("sub", "gone.txt", false)]
    [InlineData(".", "sub/gone.txt", true)]
    [InlineData(".", "../gone.txt", false)]
    [InlineData("**/*.txt", "sub/gone.txt", true)]
    [InlineData("**/*.txt", "sub/gone.md", false)]
    [InlineData("b.txt", "b.txt", true)]
    [InlineData("gone.txt", "gone.txt", false)]
    public void The_scope_tells_what_was_removed_from_what_was_never_asked_for(string argument, string path, bool covered) =>
        Assert.Equal(covered, Reading().List([argument]).Scope.Covers(path));

    [Fact]
    public void Standard_input_is_a_document_of_its_own()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("Cities should plant more trees."));
        var result = new DocumentReading(new ReadingOptions { BaseFolder = _folder.Root, StandardInput = input }).Read(["-"], TestContext.Current.CancellationToken);
        Assert.Equal("stdin", Assert.Single(result.Documents).Document.Path);
    }

    [Fact]
    public void The_hash_of_a_file_is_that_of_the_document_read_from_it()
    {
        var file = Assert.Single(Reading().List(["b.txt"]).Files);
        Assert.Equal(Reading().Read(file).Document.Sha256, DocumentReading.Sha256Of(file));
    }

    [Fact]
    public void Progress_counts_every_file_and_cancelling_stops_between_files()
    {
        using var cancel = new CancellationTokenSource();
        var seen = new List<ReadingProgress>();
        var reading = new DocumentReading(new ReadingOptions
        {
            BaseFolder = _folder.Root,
            Progress = progress =>
            {
                seen.Add(progress);
                if (progress.Done == 1)
                    cancel.Cancel();
            },
        });
        Assert.Throws<OperationCanceledException>(() => reading.Read(["."], cancel.Token));
        Assert.Equal([new ReadingProgress(0, 4, "a.md"), new ReadingProgress(1, 4, "b.txt")], seen);
    }

    public void Dispose() => _folder.Dispose();

    private DocumentReading Reading() => new(new ReadingOptions { BaseFolder = _folder.Root });
}
