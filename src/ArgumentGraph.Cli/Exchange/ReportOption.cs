using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Cli.Exchange;

/// <summary>The <c>--report</c> option: the accounts of conversions for programs.</summary>
internal static class ReportOption
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Option<string?> Create() => new("--report")
    {
        Description = "Write what the conversion lost as JSON into this file.",
        HelpName = "FILE.json",
    };

    /// <param name="reports">With the file that was written or read; a picture has none.</param>
    public static void Write(string? path, IEnumerable<(string File, ConversionReport? Report)> reports)
    {
        if (path is null)
            return;
        var entries = reports.Where(r => r.Report is not null).Select(r => new
        {
            r.File,
            r.Report!.Format,
            Whole = r.Report.IsWhole,
            r.Report.Documents,
            r.Report.Insights,
            r.Report.Relations,
            Lost = r.Report.Losses,
            Lines = r.Report.Lines,
            r.Report.Notes,
        });
        new OutputTarget(path, "json").Write(output =>
        {
            JsonSerializer.Serialize(output, entries, s_json);
            output.WriteByte((byte)'\n');
        });
    }
}
