using ArgumentGraph.Evaluation;
using ArgumentGraph.Evaluation.Pages;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Evaluation;

/// <summary>Pages of insights on subjects that no rule knows, each with the relations that readers drew before linking saw it.</summary>
public sealed class PageEvaluationTests
{
    // Pages: what rules were made by. PagesUnread: only ever measured, never read while rules were made.
    [Theory]
    [InlineData("Pages", 0.95, 0.3, 0)]
    [InlineData("PagesUnread", 0.85, 0.1, 1)]
    public void Few_contradictions_are_false_and_many_are_found(string folder, double precision, double recall, int decoys)
    {
        var report = PageEvaluation.Run(GoldPage.ReadAll(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Linking", folder)), LinkingOptions.Default, TestContext.Current.CancellationToken);
        var contradictions = report.Types[0];
        Assert.True(contradictions.Precision >= precision, $"{contradictions}: {string.Join("; ", report.Wrong.Where(w => w.Relation.Type == RelationType.Contradicts))}");
        Assert.True(contradictions.Recall >= recall, $"{contradictions}");
        Assert.True(report.DecoysTaken <= decoys, $"{report.DecoysTaken} decoys taken");
    }

    [Theory]
    [InlineData("1\t2\tcontradicts\tframing\tstrong", null)]
    [InlineData("1\t3\tcontradicts\tframing\tstrong", "from 1 to 2")]
    [InlineData("1\t2\tattacks\tframing\tstrong", "'attacks' is none of")]
    [InlineData("1\t2\tcontradicts", "with tabs between them")]
    public void A_key_that_makes_no_sense_is_told_with_its_line(string key, string? message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.txt", "Ships are slow.\n\nShips are fast.\n");
        folder.Write("page.tsv", $"# a remark\n{key}\n");
        if (message is null)
            Assert.Single(GoldPage.ReadAll(folder.Root).Single().Relations);
        else
            Assert.Contains(message, Assert.Throws<EvaluationException>(() => GoldPage.ReadAll(folder.Root)).Message, StringComparison.Ordinal);
    }
}
