using System.CommandLine;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>How a listing is printed.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Csv,
}

/// <summary>The <c>--format</c> option of listings.</summary>
internal static class FormatOption
{
    public static Option<OutputFormat> Create() => new("--format")
    {
        Description = "How to print: table, json or csv.",
        DefaultValueFactory = _ => OutputFormat.Table,
        HelpName = "table|json|csv",
    };
}
