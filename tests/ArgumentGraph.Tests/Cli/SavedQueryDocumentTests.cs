using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentGraph.Tests.Cli;

/// <summary><c>docs/cypher.md</c> shows what each saved query answers on the seeds; <c>UPDATE_GOLDEN=1</c> rewrites the answers.</summary>
public sealed partial class SavedQueryDocumentTests : IDisposable
{
    private const int MostRows = 7;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_documented_answers_of_the_saved_queries_are_true()
    {
        var path = Repository.Path("docs", "cypher.md");
        var document = File.ReadAllText(path).ReplaceLineEndings("\n");
        var sections = Section().Matches(document);
        var answers = Answers([.. sections.Select(s => $"{s.Groups["name"].Value} {Parameters(s.Groups["about"].Value)}")]);

        var updated = Section().Replace(document, s => s.Value.Replace(s.Groups["rows"].Value, Shown(answers[sections.ToList().FindIndex(o => o.Index == s.Index)]), StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, updated);

        Assert.True(sections.Count >= 20, $"only {sections.Count} saved queries are documented");
        // Runs carry a time of day, so only their columns can be compared.
        Assert.Equal(Timeless(updated), Timeless(document));
    }

    // One shell answers all of them; a row between two answers tells them apart.
    private List<string> Answers(IReadOnlyList<string> runs)
    {
        var store = _folder["map.db"];
        var built = ArgraphProcess.Run(Repository.Path(), "build", "seeds", "--store", store, "-o", _folder["map.json"]);
        Assert.True(built.ExitCode == 0, built.Errors);
        var input = new StringBuilder(":format csv\n");
        foreach (var run in runs)
            input.Append(":run ").Append(run).Append("\nRETURN 'next' AS answer;\n");
        var shell = ArgraphProcess.Run(Repository.Path(), input.ToString(), ["shell", "--store", store]);
        return [.. shell.Output.ReplaceLineEndings("\n").Split("answer\nnext\n").SkipLast(1)];
    }

    private static string Parameters(string about) => With().Match(about) is { Success: true } with ? with.Groups[1].Value.Replace(",", "", StringComparison.Ordinal) : "";

    private static string Shown(string answer) => string.Join("\n", answer.TrimEnd('\n').Split('\n').Take(MostRows + 1)) + "\n";

    private static string Timeless(string document) => Run().Replace(document, "run");

    [GeneratedRegex(@"### (?<name>[\w-]+)\n\n(?<about>[^\n]+)\n\n```\n(?<rows>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"With (.+)\.$")]
    private static partial Regex With();

    [GeneratedRegex(@"^[0-9a-f]{16},\d{4}-\d\d-\d\dT[\d:]+Z,.*$", RegexOptions.Multiline)]
    private static partial Regex Run();
}
