using System.Globalization;
using System.Text;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Cli.Exchange;

/// <summary>The account of a conversion for people: a line for what came across, then a line for each thing that did not.</summary>
internal static class ReportText
{
    private const int MostLines = 20;

    /// <param name="head">Such as <c>Wrote map.dot</c>.</param>
    /// <param name="verb">What the format did with the rest, such as <c>Not held by dot</c>.</param>
    public static string Of(ConversionReport report, string head, string verb)
    {
        var text = new StringBuilder($"{head}: {Counted(report.Documents, "document")}, {Counted(report.Insights, "insight")}, {Counted(report.Relations, "relation")}.");
        if (!report.Losses.IsEmpty)
            text.Append($"\n{verb}:");
        foreach (var loss in report.Losses)
            text.Append($"\n  {loss.Phrase}{(loss.Why.Length > 0 ? $" ({loss.Why})" : "")}{Examples(loss)}");
        if (!report.Lines.IsEmpty)
            text.Append("\nLines lost:");
        foreach (var lines in report.Lines.Take(MostLines))
            text.Append($"\n  {Range(lines)}: {lines.Why} “{lines.Text}”");
        if (report.Lines.Length > MostLines)
            text.Append(CultureInfo.InvariantCulture, $"\n  and {report.Lines.Length - MostLines} further places; --report FILE.json names them all.");
        foreach (var note in report.Notes)
            text.Append($"\nNote: {note}");
        return text.ToString();
    }

    private static string Examples(Loss loss) => loss.Examples.IsEmpty ? "" : $", such as {string.Join(", ", loss.Examples.Select(e => $"“{e}”"))}";

    private static string Range(LostLines lines) => lines.First == lines.Last
        ? string.Create(CultureInfo.InvariantCulture, $"line {lines.First}")
        : string.Create(CultureInfo.InvariantCulture, $"lines {lines.First} to {lines.Last}");

    private static string Counted(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
