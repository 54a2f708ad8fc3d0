using System.Net;

namespace ArgumentGraph.Neo4j;

/// <summary>A server's address as a user gives it, checked before anything is sent.</summary>
public sealed class Neo4jAddress
{
    private static readonly string[] s_bolt = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

    private Neo4jAddress(Uri uri) => Uri = uri;

    /// <summary>The address without user, password, query and fragment.</summary>
    public Uri Uri { get; }

    /// <summary>Whether the address is of the Bolt protocol; else it is of HTTP.</summary>
    public bool IsBolt => s_bolt.Contains(Uri.Scheme);

    /// <summary>Whether what is sent can be read on the way.</summary>
    public bool IsPlain => Uri.Scheme is "http" or "bolt" or "neo4j";

    /// <summary>Whether the server is on this machine.</summary>
    public bool IsLoopback => Uri.IsLoopback || (IPAddress.TryParse(Uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>Whether a text looks like a server's address rather than a file's name.</summary>
    public static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal);

    /// <summary>Reads an address.</summary>
    /// <exception cref="Neo4jException">It is no address of a server, or holds a password.</exception>
    public static Neo4jAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw Neo4jMessages.NoAddress(WithoutUser(text));
        if (uri.UserInfo.Length > 0)
            throw Neo4jMessages.UserInAddress();
        if (uri.Scheme is not ("http" or "https") && !s_bolt.Contains(uri.Scheme))
            throw Neo4jMessages.UnknownScheme(uri.Scheme);
        return new Neo4jAddress(new Uri(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"));
    }

    /// <summary>The address as it may be shown.</summary>
    public override string ToString() => Uri.ToString().TrimEnd('/');

    private static string WithoutUser(string text)
    {
        var (start, end) = (text.IndexOf("://", StringComparison.Ordinal) + 3, text.LastIndexOf('@'));
        return end > start ? text[..start] + text[(end + 1)..] : text;
    }
}
