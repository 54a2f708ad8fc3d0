using System.CommandLine;
using System.Globalization;
using ArgumentGraph.Cli.Exchange;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Interchange;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph import FILE…</c>: maps of other programs into the store.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string[]> s_files = new("FILE") { Description = "Files of Argdown, AIF or xAIF, GraphML, CSV, Kialo, or map.json.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> s_format = new("--format")
    {
        Description = $"One of {string.Join(", ", MapExchange.Read)}; by default name and content of the file say.",
        HelpName = string.Join('|', MapExchange.Read),
    };

    private static readonly Option<string?> s_report = ReportOption.Create();

    static ImportVerb() => s_format.AcceptOnlyFromAmong([.. MapExchange.Read]);

    public static Command Create() => new Command("import", "Bring a map of another program into the store; what is there stays.") { s_files, s_format, s_report }.Does(Run);

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        var imports = result.GetValue(s_files)!.Select(path => (Path: path, Import: Read(path, result.GetValue(s_format)))).ToList();
        using var store = StoreOption.OpenOrCreate(result);
        foreach (var (path, import) in imports)
        {
            cancellation.ThrowIfCancellationRequested();
            var counts = MapImport.Run(store, import.Map, import.AssumedKinds);
            Messages.Say(ReportText.Of(import.Report, $"Read {path} as {import.Report.Format}", "Not held by a map"));
            Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{counts.Created} created, {counts.Changed} changed, {counts.Deleted} deleted."));
        }

        ReportOption.Write(result.GetValue(s_report), imports.Select(i => (i.Path, (ConversionReport?)i.Import.Report)));
        return ExitCode.Done;
    }

    private static ImportResult Read(string path, string? format)
    {
        var (file, companion) = MapFiles.Of(path);
        try
        {
            return MapExchange.ReadFile(MapFiles.NameOf(file), File.ReadAllBytes(file), companion is null ? null : (MapFiles.NameOf(companion), File.ReadAllBytes(companion)), format);
        }
        catch (InterchangeException error)
        {
            throw new InputException($"{path}: {error.Message}");
        }
    }
}
