using System.Globalization;

namespace ArgumentGraph.Mapping.Views;

/// <summary>Reads a view as a user writes it.</summary>
internal static class ViewParser
{
    private const string Forms = "all, contradictions, topic:NAME, around:ID[:hops], document:PATH or contradiction:ID";

    public static ViewSelection Parse(string words)
    {
        var text = words.Trim();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? text : text[..colon]).Trim().ToLowerInvariant();
        var rest = colon < 0 ? null : text[(colon + 1)..].Trim().Trim('"');
        return (name, rest) switch
        {
            ("all", null) => ViewSelection.All,
            ("contradictions", null) => ViewSelection.Contradictions,
            ("all" or "contradictions", _) => throw new ViewException($"The view '{name}' takes nothing after it, but '{rest}' was found."),
            ("topic", { Length: > 0 }) => new OneTopic(rest),
            ("document", { Length: > 0 }) => new OneDocument(rest.Replace('\\', '/')),
            ("around", { Length: > 0 }) => Around(rest),
            ("contradiction", { Length: > 0 }) => new OneContradiction(rest.ToLowerInvariant()),
            ("topic" or "document" or "around" or "contradiction", _) => throw new ViewException($"The view '{name}:' needs a name after the colon, such as {Example(name)}."),
            _ => throw new ViewException($"'{words}' is no view; expected {Forms}."),
        };
    }

    private static Neighbourhood Around(string rest)
    {
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return new Neighbourhood(rest.ToLowerInvariant(), 1);
        return int.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var hops) && hops is >= 1 and <= 9
            ? new Neighbourhood(rest[..colon].Trim().ToLowerInvariant(), hops)
            : throw new ViewException($"'{rest[(colon + 1)..]}' is no number of steps; expected 1 to 9, such as around:{rest[..colon]}:2.");
    }

    private static string Example(string name) => name switch
    {
        "topic" => "topic:energy",
        "document" => "document:report.txt",
        "contradiction" => "contradiction:1f3a9c",
        _ => "around:1f3a9c:2",
    };
}
