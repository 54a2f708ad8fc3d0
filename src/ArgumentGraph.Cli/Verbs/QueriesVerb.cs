using System.CommandLine;
using ArgumentGraph.Cli.Querying;
using ArgumentGraph.Cli.Terminal;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph queries</c>: the queries that come with the program; with a name, its text.</summary>
internal static class QueriesVerb
{
    private static readonly Argument<string?> s_name = new("NAME") { Description = "Show this query: what it answers, takes, and its text.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();

    public static Command Create() => new Command("queries", "List the saved queries; run one with: argraph query @NAME") { s_name, s_format }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        if (result.GetValue(s_name) is not { } name)
        {
            var listing = new Listing(new Column("Name", "name"), new Column("Answers", "description"), new Column("Takes", "parameters"));
            foreach (var query in SavedQuery.All)
                listing.Add(query.Name, query.Description, string.Join(", ", query.Parameters.Select(p => p.Name)));
            listing.Print(result.GetValue(s_format));
            return ExitCode.Done;
        }

        var saved = SavedQuery.Find(name) ?? throw new InputException($"There is no saved query '{name}'. List them with: argraph queries");
        Console.Out.WriteLine(saved.Description);
        foreach (var parameter in saved.Parameters)
            Console.Out.WriteLine($"  --param {parameter.Name}=…  {parameter.Description} (default: {parameter.Default})");
        Console.Out.WriteLine();
        Console.Out.WriteLine(saved.Text);
        return ExitCode.Done;
    }
}
