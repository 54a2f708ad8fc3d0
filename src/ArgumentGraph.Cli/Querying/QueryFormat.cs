namespace ArgumentGraph.Cli.Querying;

/// <summary>How the rows of a query are printed.</summary>
internal enum QueryFormat
{
    Table,
    Json,
    Csv,
    Ndjson,
}
