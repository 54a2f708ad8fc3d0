using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j;

/// <summary>Wording of everything that can go wrong with a server. No message holds a user's password or an authorization header.</summary>
internal static class Neo4jMessages
{
    public const string Floor = "5.26";

    public static Neo4jException NoAddress(string text) => new(
        Neo4jFault.Address, $"'{text}' is no address of a server; expected http://HOST:7474, https://HOST:7473, neo4j://HOST:7687 or neo4j+s://HOST.");

    public static Neo4jException UnknownScheme(string scheme) => new(
        Neo4jFault.Address, $"'{scheme}://' is no way to a Neo4j server; expected http, https, neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc.");

    public static Neo4jException UserInAddress() => new(
        Neo4jFault.Address,
        "The address holds a user or password. Put them into ARGRAPH_NEO4J_USER and ARGRAPH_NEO4J_PASSWORD, or type the password when asked; what stands on a command line can be seen by others.");

    public static Neo4jException NoBolt(Neo4jAddress address) => new(
        Neo4jFault.Address,
        $"'{address}' needs Bolt, and this build has no Bolt driver; use {(address.Uri.Scheme.EndsWith('s') ? "https" : "http")}://{address.Uri.Host}:{(address.Uri.Scheme.EndsWith('s') ? "7473" : "7474")}, or rebuild where the Neo4j.Driver package can be restored.");

    public static Neo4jException PlainPassword(Neo4jAddress address) => new(
        Neo4jFault.Address,
        $"'{address}' is not encrypted and not on this machine, so the password could be read on the way. Use https:// or neo4j+s://, or say --allow-plain-http if the network is yours.");

    public static Neo4jException NoCertificateFile(string path, string why) => new(
        Neo4jFault.Address, $"'{path}' holds no certificate in PEM form ({why}); expected a file with -----BEGIN CERTIFICATE-----.");

    public static Neo4jException Untrusted(string name, Exception inner) => new(
        Neo4jFault.Untrusted,
        $"{name} shows a certificate that this machine does not trust ({Cause(inner)}). If it is the server's own, save it as a PEM file and give --trust FILE.pem; nothing was sent.",
        inner);

    public static Neo4jException NotNeo4j(string name, string found) => new(
        Neo4jFault.Unsupported, $"{name} does not answer as Neo4j does ({found}). Check host and port: HTTP is usually on 7474, HTTPS on 7473, Bolt on 7687.");

    public static Neo4jException TooOld(string name, string version) => new(
        Neo4jFault.Unsupported, $"{name} runs Neo4j {version}; argraph needs {Floor} or later. Update the server, or write files for it with: argraph push --dry-run -o FOLDER");

    public static Neo4jException MissingPassword() => new(
        Neo4jFault.Credentials, "There is no password for the server. Set ARGRAPH_NEO4J_PASSWORD (empty where the server asks for none), or run where it can be asked for.");

    public static Neo4jException Counted(string what, long sent, long found) => new(
        Neo4jFault.Refused, $"The server wrote {found} of {sent} rows of {what}: an end of a relationship is missing there. That batch was rolled back; push again, and if it stays so, please report it.");

    public static Neo4jException Differs(string what, string wanted, string found) => new(
        Neo4jFault.Refused, $"After the load the server holds {found} of {what}, and {wanted} were sent. Somebody may be writing at the same time; push again.");

    public static Neo4jException NoKey(string name) => new(
        Neo4jFault.Content, $"'{name}' cannot be written to a server in this way: only the map's own labels and types, with an id, are. Use a query with --write.");

    /// <summary>What a failure that is not the statement's fault means to a user.</summary>
    public static Neo4jException From(string name, TransportException failure) => failure.Code switch
    {
        TransportException.Refused => new(Neo4jFault.Unreachable, $"{name} cannot be reached ({failure.Message}). Check that the server runs and that host and port are right.", failure),
        TransportException.Lost => new(Neo4jFault.Unreachable, $"The connection to {name} was lost ({failure.Message}). What was committed stays; run the same command again to go on.", failure),
        TransportException.TransactionGone => new(Neo4jFault.Unreachable, $"{name} has dropped the transaction, and went on doing so ({failure.Message}). Behind a load balancer, let one client always reach the same member.", failure),
        var code => new(FaultOf(code), $"{name}: {Hint(code)}{Shown(failure)}", failure),
    };

    private static string Shown(TransportException failure) => $"{failure.Message.Trim()} [{failure.Code}]";

    private static Neo4jFault FaultOf(string code) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.AuthenticationRateLimit" or "Neo.ClientError.Security.CredentialsExpired"
            or "Neo.ClientError.Security.Forbidden" or "Neo.ClientError.Security.TokenExpired" => Neo4jFault.Credentials,
        "Neo.ClientError.Database.DatabaseNotFound" or "Neo.ClientError.Database.DatabaseNotFoundError" => Neo4jFault.Database,
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.Cluster.NotALeader" => Neo4jFault.ReadOnly,
        _ when IsResource(code) => Neo4jFault.OutOfResources,
        _ => Neo4jFault.Refused,
    };

    private static string Hint(string code) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => "user or password is wrong (ARGRAPH_NEO4J_USER, ARGRAPH_NEO4J_PASSWORD). It was tried once, as servers lock accounts. ",
        "Neo.ClientError.Security.AuthenticationRateLimit" => "too many wrong passwords; the account is locked for a while. ",
        "Neo.ClientError.Security.Forbidden" => "this user may not do that. ",
        "Neo.ClientError.Database.DatabaseNotFound" or "Neo.ClientError.Database.DatabaseNotFoundError" => "there is no such database; name another with --database. ",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" => "the database takes no writes. ",
        "Neo.ClientError.Cluster.NotALeader" => "this member of the cluster takes no writes; connect with neo4j://, which finds the leader. ",
        _ when IsResource(code) => "the server ran out of disk or memory, or stopped its database after a failed write; what was committed stays. Make room, restart the server, and run the same command again. ",
        _ => "",
    };

    private static bool IsResource(string code) =>
        code.Contains("OutOfMemory", StringComparison.Ordinal) || code.Contains("MemoryLimit", StringComparison.Ordinal)
        || code is "Neo.TransientError.General.OutOfDisk" or "Neo.DatabaseError.Transaction.TransactionLogError" or "Neo.DatabaseError.Transaction.TransactionCommitFailed"
            or "Neo.DatabaseError.Transaction.TransactionStartFailed" or "Neo.DatabaseError.Transaction.TransactionWriteFailed"
            or "Neo.DatabaseError.General.StorageDamageDetected" or "Neo.TransientError.General.DatabaseUnavailable";

    private static string Cause(Exception failure)
    {
        while (failure.InnerException is { } inner)
            failure = inner;
        return failure.Message.TrimEnd('.');
    }
}
