using System.Text;

namespace ArgumentGraph.Tests.Cli;

/// <summary>Drawing as scripts do it: files by pattern, exit codes, the same bytes twice.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PictureTests()
    {
        _folder.Write("notes.txt", File.ReadAllText(Repository.Path("seeds", "2-podcast-distillation.txt")));
        Assert.Equal(0, Argraph("build", "notes.txt", "-o", "map.json").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("svg", "<?xml")]
    [InlineData("png", "\u0089PNG")]
    [InlineData("pdf", "%PDF-1.7")]
    [InlineData("pptx", "PK")]
    public void A_picture_is_the_same_file_on_every_run(string format, string start)
    {
        Assert.Equal(0, Argraph("draw", "-o", $"first.{format}").ExitCode);
        Assert.Equal(0, Argraph("draw", "-o", $"second.{format}").ExitCode);
        var bytes = File.ReadAllBytes(_folder[$"first.{format}"]);
        Assert.StartsWith(start, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_folder[$"second.{format}"]));
    }

    [Fact]
    public void Each_contested_topic_and_contradiction_gets_its_file()
    {
        Directory.CreateDirectory(_folder["out"]);
        var topics = Argraph("draw", "--view", "topic:*", "-o", "out/{topic}.svg");
        Assert.True(topics.ExitCode == 0, topics.Errors);
        Assert.True(File.Exists(_folder["out", "distillation.svg"]));
        Assert.Equal(0, Argraph("draw", "--view", "contradiction:*", "-o", "out/{contradiction}.png").ExitCode);
        Assert.Single(Directory.GetFiles(_folder["out"], "*.png"));
    }

    [Fact]
    public void A_deck_is_written_as_slides_and_as_pages()
    {
        var run = Argraph("deck", "-o", "deck.pptx", "--slide", "4:3", "--theme", "dark");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Matches(@"Wrote deck\.pptx: \d+ slides", run.Errors);
        Assert.Equal(0, Argraph("deck", "-o", "deck.pdf").ExitCode);
    }

    [Theory]
    [InlineData("deck -o deck.docx", "'docx' is no format")]
    [InlineData("deck -o deck.svg", "A deck is a .pptx or a .pdf, not 'deck.svg'. For one picture: argraph draw -o deck.svg")]
    [InlineData("deck -o deck.pptx --slide 5:4", "--slide takes 16:9, 4:3 or A4, not '5:4'.")]
    [InlineData("deck -o deck.pptx --template none.potx", "There is no template 'none.potx'.")]
    [InlineData("deck -o deck.pptx --template notes.txt", "The template 'notes.txt' is no presentation that could be read.")]
    [InlineData("draw -o x.png --scale 9", "--scale takes a number from 1 to 4, not 9.")]
    [InlineData("draw -o x.png --theme drak", "'drak' is no theme. There are light, dark, print")]
    [InlineData("draw -o x.png --view topic:*", "'topic:*' is one picture of each topic, but 'x.png' names one file.")]
    [InlineData("draw -o x.png --view contradiction:zz", "No contradiction of this map has an id that begins with 'zz'")]
    public void A_mistake_is_told_and_ends_with_one(string arguments, string message)
    {
        var run = Argraph(arguments.Split(' '));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Root, "x.*"));
    }

    private ArgraphRun Argraph(params string[] arguments) => ArgraphProcess.Run(_folder.Root, arguments);
}
