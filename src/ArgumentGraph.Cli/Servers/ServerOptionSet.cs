using System.CommandLine;
using ArgumentGraph.Neo4j;

namespace ArgumentGraph.Cli.Servers;

/// <summary>The options that every verb takes for a store on a server. User and password come from the environment or a prompt only.</summary>
internal static class ServerOptionSet
{
    private const string UserVariable = "ARGRAPH_NEO4J_USER";
    private const string PasswordVariable = "ARGRAPH_NEO4J_PASSWORD";
    private const string DatabaseVariable = "ARGRAPH_NEO4J_DATABASE";

    private static readonly Option<string?> s_database = new("--database")
    {
        Description = $"On a server: the database. Default: {DatabaseVariable}, else neo4j.",
        Recursive = true,
        HelpName = "NAME",
    };

    private static readonly Option<string?> s_trust = new("--trust")
    {
        Description = "On a server: trust the certificate in this PEM file.",
        Recursive = true,
        HelpName = "FILE",
    };

    private static readonly Option<bool> s_plain = new("--allow-plain-http")
    {
        Description = "On a server: send the password unencrypted to another machine.",
        Recursive = true,
    };

    public static IEnumerable<Option> All => [s_database, s_trust, s_plain];

    /// <summary>Connects to a server.</summary>
    public static Neo4jServer Open(ParseResult result, string text, CancellationToken cancellation)
    {
        var address = Neo4jAddress.Parse(text);
        return Neo4jServer.OpenAsync(address, Read(result, address), cancellation).GetAwaiter().GetResult();
    }

    private static Neo4jOptions Read(ParseResult result, Neo4jAddress address) => new()
    {
        Database = result.GetValue(s_database) ?? (Variable(DatabaseVariable) is { Length: > 0 } named ? named : "neo4j"),
        User = Variable(UserVariable) is { Length: > 0 } user ? user : "neo4j",
        Password = Variable(PasswordVariable) ?? Ask(address),
        TrustedCertificate = result.GetValue(s_trust),
        AllowsPlainHttp = result.GetValue(s_plain),
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);

    // Typed characters are not shown, nor how many there are.
    private static string Ask(Neo4jAddress address)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
            throw new InputException($"There is no password for {address}. Set {PasswordVariable} (empty where the server asks for none), or run in a terminal to be asked.");
        Console.Error.Write($"Password for {Variable(UserVariable) ?? "neo4j"} at {address}: ");
        var password = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key != ConsoleKey.Backspace)
                password.Append(key.KeyChar);
            else if (password.Length > 0)
                password.Length--;
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
