using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>Names that XML takes as NMTOKEN, and that are no numbers.</summary>
internal static class NodeName
{
    public static string Of(string id) => id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
        ? $"n{id}"
        : $"n.{ContentId.Of(id)}";
}
