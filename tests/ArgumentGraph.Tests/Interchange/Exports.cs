using System.Text;
using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Interchange;

/// <summary>Exports as tests ask for them.</summary>
internal static class Exports
{
    public static string Text(string format, ArgumentMap map, string suffix = "") =>
        Encoding.UTF8.GetString(Write(format, map).Files.Single(f => f.Suffix == suffix).Content.Span);

    public static ExportResult Write(string format, ArgumentMap map) => MapExchange.Write(format, new MapExport(map, "A \"title\" with {braces}, [brackets] & ==== signs"));

    /// <summary>A text as formats of one line hold it.</summary>
    public static string OneLine(string text) => TextLosses.OneLine(text, new LossLedger());
}
