using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Reading.Claims;

namespace ArgumentGraph.Evaluation.Claims;

/// <summary>How well sentences that state a thesis are told from others.</summary>
public sealed record ClaimReport(string Name, Confusion Table, Interval AccuracyInterval, Interval MacroF1Interval);

/// <summary>Tries claim detection on sentences labelled <c>claim</c> or <c>none</c>.</summary>
public static class ClaimEvaluation
{
    /// <summary>Reads one sentence a line, <c>text</c> and <c>label</c>; a sentence that is there again counts once.</summary>
    /// <exception cref="EvaluationException">The file is missing, or a line lacks a text.</exception>
    public static ClaimReport Run(string path)
    {
        var rows = JsonLines.Read(path)
            .Select(l => (Text: l.Text("text"), Gold: l.Text("label"))).Distinct()
            .Select(l => (l.Gold, Decided: ClaimScorer.Of(Untokenized(l.Text)).IsThesis ? "claim" : "none"))
            .ToList();
        var table = Confusion.Of(rows);
        var (accuracy, macro) = Bootstrap.Of(table, rows, [.. Enumerable.Range(0, rows.Count)]);
        return new ClaimReport(Path.GetFileName(path), table, accuracy, macro);
    }

    // Such sets set every mark apart by spaces, which no document does.
    private static string Untokenized(string text) => text
        .Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal)
        .Replace(" ' ", "'", StringComparison.Ordinal).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
}
