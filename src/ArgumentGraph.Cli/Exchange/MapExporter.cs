using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Drawing;
using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Exchange;

/// <summary>Writes views of a map for other programs, and says what their formats could not hold.</summary>
internal sealed class MapExporter(ArgumentMap map, MapPainter painter)
{
    /// <param name="isLimited">Whether the user limited the number of insights; such a file holds what the picture would show.</param>
    public ConversionReport Write(OutputTarget target, ViewSelection view, PictureOptions options, bool isLimited)
    {
        var extract = ViewExtract.Of(map, view, isLimited ? options.MaxInsights : null);
        var export = new MapExport(extract.Map, options.Title ?? extract.Title);
        if (MapExchange.HasPlaces(target.Format) && extract.Map.Insights.Length > 0)
            export = export with { Places = painter.Places(view, options) };
        var result = MapExchange.Write(target.Format, export);
        if (target.Path == OutputTarget.Stdout && result.Files.Length > 1)
            throw new InputException($"The format {target.Format} is {result.Files.Length} files, which do not fit into stdout. Give a file name with -o.");
        foreach (var file in result.Files)
            target.Beside(file.Suffix).Write(output => output.Write(file.Content.Span));
        Messages.Say(ReportText.Of(result.Report, $"{Head(target, result)}{Share(extract.Map)}", $"Not held by {target.Format}"));
        return result.Report;
    }

    private static string Head(OutputTarget target, ExportResult result) => target.Path == OutputTarget.Stdout
        ? $"As {target.Format}"
        : $"Wrote {string.Join(" and ", result.Files.Select(f => target.Beside(f.Suffix).Path))}";

    // A cut is announced.
    private string Share(ArgumentMap part) =>
        part.Insights.Length == map.Insights.Length ? "" : FormattableString.Invariant($" ({part.Insights.Length} of {map.Insights.Length} insights)");
}
