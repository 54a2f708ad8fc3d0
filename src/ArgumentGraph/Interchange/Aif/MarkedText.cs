using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>The analysed text of xAIF: a string, or HTML in which a span with a node's id encloses the node's words.</summary>
internal static class MarkedText
{
    private static readonly ImmutableDictionary<string, TextSpan> s_none = ImmutableDictionary.Create<string, TextSpan>(StringComparer.Ordinal);

    public static (string Text, ImmutableDictionary<string, TextSpan> Spans) Read(JsonElement text) => text.ValueKind switch
    {
        JsonValueKind.String => Marked(text.GetString()!),
        JsonValueKind.Object when text.TryGetProperty("txt", out var inner) && inner.ValueKind == JsonValueKind.String => Marked(inner.GetString()!),
        _ => ("", s_none),
    };

    // Nesting is the author's business, and may be deep: the tree is walked without recursion.
    private static (string, ImmutableDictionary<string, TextSpan>) Marked(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
            return (html, s_none);
        var (plain, spans, starts) = (new StringBuilder(), s_none.ToBuilder(), new Stack<(INode Node, int Start)>());
        var body = new HtmlParser().ParseDocument(html).Body!;
        for (INode? node = body.FirstChild; node is not null;)
        {
            if (node is IText words)
                plain.Append(words.Data);
            else if (node is IElement { LocalName: "br" })
                plain.Append('\n');
            if (node.FirstChild is { } child)
            {
                starts.Push((node, plain.Length));
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null && starts.TryPop(out var open))
                node = Closed(open.Node, new TextSpan(open.Start, plain.Length), spans);
            node = node?.NextSibling;
        }

        return (plain.ToString(), spans.ToImmutable());
    }

    // OVA2 writes "node5" for the node 5.
    private static INode Closed(INode node, TextSpan span, ImmutableDictionary<string, TextSpan>.Builder spans)
    {
        if (node is IElement { LocalName: "span", Id: { Length: > 0 } id } && span.Length > 0)
            spans[id.StartsWith("node", StringComparison.Ordinal) ? id[4..] : id] = span;
        return node;
    }
}
