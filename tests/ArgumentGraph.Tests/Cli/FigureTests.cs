using System.Globalization;

namespace ArgumentGraph.Tests.Cli;

/// <summary>
/// All figures of linking against those on record (<c>Fixtures/Evaluation/figures.csv</c>); <c>UPDATE_GOLDEN=1</c> records anew.
/// </summary>
public sealed class FigureTests
{
    private const double OnePoint = 0.01;

    private static readonly string s_record = Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Evaluation", "figures.csv");

    [Fact]
    public void No_figure_is_more_than_a_point_worse_than_on_record()
    {
        Repository.Shared("data");
        var run = ArgraphProcess.Run(Repository.Root, "eval", "--all", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(s_record, run.Output.ReplaceLineEndings("\n"));

        var now = Read(run.Output);
        Assert.Empty(Read(File.ReadAllText(s_record))
            .Where(f => now.TryGetValue(f.Key, out var value) && Fall(f.Key.Figure, f.Value, value) > OnePoint)
            .Select(f => $"{f.Key.Set}, {f.Key.Figure}: {f.Value:0.000} on record, {now[f.Key]:0.000} now"));
    }

    // Neutral pairs taken for contradictions are better the fewer they are, and so is what confidence promises too much or too little.
    private static double Fall(string figure, double before, double now) =>
        Math.Round(figure.StartsWith("none taken", StringComparison.Ordinal) || figure == "calibration error" ? now - before : before - now, 6);

    private static Dictionary<(string Set, string Figure), double> Read(string csv) => csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(c => (c[0], c[1]), c => double.Parse(c[2].Split(' ')[0], CultureInfo.InvariantCulture));
}
