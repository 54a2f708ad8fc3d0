using System.Globalization;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Evaluation.Claims;
using ArgumentGraph.Evaluation.Maps;
using ArgumentGraph.Evaluation.Matching;
using ArgumentGraph.Evaluation.Pages;
using ArgumentGraph.Evaluation.Pairs;
using ArgumentGraph.Evaluation.Scores;
using ArgumentGraph.Evaluation.Texts;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Evaluating;

/// <summary>Reports as tables for people.</summary>
internal static class ReportText
{
    /// <summary>Name of the figure <see cref="PairReport.PreciseContradictions"/>.</summary>
    public static string PreciseContradictions { get; } = string.Create(CultureInfo.InvariantCulture, $"contradict recall at precision {PairReport.Precise:.00}");

    public static void Print(PairReport report)
    {
        Head($"{report.Name}: {Figures.Count(report.Table.Total)} pairs");
        var rows = new Listing(new Column("", "row"), new Column("accuracy (95 %)", "accuracy", IsNumber: true), new Column("macro-F1 (95 %)", "macroF1", IsNumber: true));
        rows.Add("argraph", Figures.Of(report.Table.Accuracy, report.AccuracyInterval), Figures.Of(report.Table.MacroF1, report.MacroF1Interval));
        foreach (var baseline in report.Baselines)
            rows.Add(baseline.Name, Figures.Of(baseline.Accuracy), Figures.Of(baseline.MacroF1));
        rows.Print(OutputFormat.Table);
        Print(report.Table);
        Print(report.Reliability, report.ReliabilityByKind);
        Console.Out.WriteLine($"Expected calibration error: {Figures.Of(report.CalibrationGap)}");
        if (report.PreciseContradictions is { } recall)
            Console.Out.WriteLine($"Best {PreciseContradictions} by raising the least confidence: {Figures.Of(recall)}");
    }

    public static void Print(TextReport report)
    {
        Head($"{report.Name}: {Figures.Count(report.Texts)} texts");
        var rows = new Listing(new Column("Figure", "figure"), new Column("Value", "value", IsNumber: true));
        foreach (var (name, value) in Rows(report))
            rows.Add(name, value);
        rows.Print(OutputFormat.Table);
    }

    public static void Print(MatchReport report)
    {
        Head($"{report.Name}: mean average precision: {Figures.Of(report.MeanAveragePrecision)}");
        var rows = new Listing(new Column("Topic", "topic"), new Column("Side", "side", IsNumber: true), new Column("Statements", "statements", IsNumber: true), new Column("AP", "ap", IsNumber: true));
        foreach (var group in report.Groups)
            rows.Add(group.Topic, group.Side, group.Statements, Figures.Of(group.AveragePrecision));
        rows.Print(OutputFormat.Table);
    }

    public static void Print(ClaimReport report)
    {
        Head($"{report.Name}: {Figures.Count(report.Table.Total)} sentences");
        Console.Out.WriteLine($"accuracy {Figures.Of(report.Table.Accuracy, report.AccuracyInterval)}, macro-F1 {Figures.Of(report.Table.MacroF1, report.MacroF1Interval)}");
        Print(report.Table);
    }

    public static void Print(PageReport report)
    {
        Head($"{Figures.Count(report.Pages)} pages, {Figures.Count(report.Insights)} insights");
        Scores(report.Types);
        var rows = new Listing(new Column("Of the key", "label"), new Column("Found", "found", IsNumber: true), new Column("Gold", "gold", IsNumber: true), new Column("Recall", "recall", IsNumber: true));
        foreach (var score in report.Strong.Concat(report.Kinds))
            rows.Add(score.Label, score.Right, score.Gold, Figures.Of(score.Recall));
        rows.Print(OutputFormat.Table);
        Print(report.Reliability, []);
        Console.Out.WriteLine($"Pairs that only look like contradictions: {Figures.Count(report.DecoysTaken)} of {Figures.Count(report.Decoys)} taken for one");
        foreach (var wrong in report.Wrong)
            Console.Out.WriteLine($"  not in the key: page {Printable.Of(wrong.Page)}, {wrong.From} and {wrong.To}: {Words.Of(wrong.Relation.Type)} ({Words.Of(wrong.Relation.Kind)}, {Figures.Of(wrong.Relation.Confidence)}) {Printable.Of(wrong.Relation.Explanation)}");
    }

    public static void Print(MapReport report)
    {
        Scores([report.Insights, .. report.Types]);
        Print("Missed", report.Missed);
        Print("Not in gold", report.Extra);
    }

    /// <summary>Names and values of a report on texts; figures that the set cannot give are left out.</summary>
    public static IEnumerable<(string Name, string Value)> Rows(TextReport report) =>
        new (string Name, string Value)[]
        {
            ("labelled-edge F1", Figures.Of(report.Labelled.F1, report.LabelledF1Interval)),
            ("unlabelled-edge F1", Figures.Of(report.Unlabelled.F1)),
            ("central claim (cc)", Figures.Of(report.Central)),
            ("role (ro)", Figures.Of(report.Role)),
            ("function (fu)", Figures.Of(report.Function)),
            ("attachment (at)", Figures.Of(report.Attachment)),
        }.Where(r => r.Value.Length > 0);

    private static void Head(string text)
    {
        Console.Out.WriteLine(text);
        Console.Out.WriteLine();
    }

    private static void Print(Confusion table)
    {
        Scores(table.Scores());
        var rows = new Listing([new Column("gold \\ decided", "gold"), .. table.Labels.Select(l => new Column(l, l, IsNumber: true))]);
        foreach (var (i, label) in table.Labels.Index())
            rows.Add([label, .. table.Labels.Select((_, j) => (object)table.Count(i, j))]);
        rows.Print(OutputFormat.Table);
    }

    private static void Scores(IEnumerable<LabelScore> scores)
    {
        var rows = new Listing(
            new Column("Label", "label"), new Column("Precision", "precision", IsNumber: true), new Column("Recall", "recall", IsNumber: true),
            new Column("F1", "f1", IsNumber: true), new Column("Gold", "gold", IsNumber: true), new Column("Decided", "decided", IsNumber: true));
        foreach (var score in scores)
            rows.Add(score.Label, Figures.Of(score.Precision), Figures.Of(score.Recall), Figures.Of(score.F1), score.Gold, score.Decided);
        rows.Print(OutputFormat.Table);
    }

    private static void Print(IReadOnlyList<ReliabilityBin> bins, IReadOnlyList<KindReliability> kinds)
    {
        if (bins.Count == 0)
            return;
        var rows = new Listing(
            new Column("Confidence from", "from", IsNumber: true), new Column("Relations", "relations", IsNumber: true),
            new Column("Mean confidence", "confidence", IsNumber: true), new Column("Right", "right", IsNumber: true));
        foreach (var bin in bins)
            rows.Add(Figures.Of(bin.From), bin.Count, Figures.Of(bin.MeanConfidence), Figures.Of(bin.Right));
        rows.Print(OutputFormat.Table);
        if (kinds.Count == 0)
            return;
        var byKind = new Listing(
            new Column("Decided", "decided"), new Column("Relations", "relations", IsNumber: true), new Column("Mean confidence", "confidence", IsNumber: true),
            new Column("Right", "right", IsNumber: true), new Column("Error", "error", IsNumber: true));
        foreach (var kind in kinds)
            byKind.Add(kind.Name, kind.Count, Figures.Of(kind.MeanConfidence), Figures.Of(kind.Right), Figures.Of(kind.Gap));
        byKind.Print(OutputFormat.Table);
    }

    private static void Print(string heading, IReadOnlyList<Relation> relations)
    {
        if (relations.Count == 0)
            return;
        Console.Out.WriteLine($"{heading}:");
        foreach (var relation in relations)
            Console.Out.WriteLine($"  {Words.Of(relation.Type)} {relation.From} {relation.To} ({Words.Of(relation.Kind)}, {Figures.Of(relation.Confidence)}) {Printable.Of(relation.Explanation)}");
    }
}
