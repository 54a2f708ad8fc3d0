using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>xAIF, which OVA3 opens: the nodeset, the quotes as a text with its places marked, and where the boxes lie.</summary>
internal sealed class XaifFormat : AifFormat
{
    public override string Name => "xaif";

    public override ImmutableArray<string> Endings => ["xaif.json", "xaif"];

    public override bool HasPlaces => true;

    public override string Remark(MapFeature lost) =>
        lost == MapFeature.Places ? "the quotes stand in a text of their own" : base.Remark(lost);

    protected override void Write(Utf8JsonWriter json, MapExport export, AifNodeset nodeset)
    {
        json.WriteStartObject("AIF");
        nodeset.Write(json);
        nodeset.WriteParticipants(json);
        json.WriteEndObject();
        json.WriteStartObject("text");
        json.WriteString("txt", Marked(export, nodeset));
        json.WriteEndObject();
        json.WriteBoolean("dialog", true);
        json.WriteStartObject("OVA");
        json.WriteString("firstname", "");
        json.WriteString("surname", "");
        json.WriteString("url", "");
        json.WriteArray("nodes", nodeset.Nodes, node => WritePlace(json, export, nodeset, node));
        json.WriteArray("edges", nodeset.Edges, edge =>
        {
            json.WriteString("fromID", edge.From);
            json.WriteString("toID", edge.To);
            json.WriteBoolean("visible", true);
        });
        json.WriteEndObject();
    }

    private static string Marked(MapExport export, AifNodeset nodeset)
    {
        var text = new StringBuilder();
        var quotes = nodeset.Quotes();
        foreach (var document in export.Map.Documents)
        {
            text.Append(Html(document.Title)).Append("<br>");
            foreach (var (nodeId, quote) in quotes[document.Id])
                text.Append(CultureInfo.InvariantCulture, $"<span class=\"highlighted\" id=\"{nodeId}\">{Html(quote)}</span><br>");
        }

        return text.ToString();
    }

    private static void WritePlace(Utf8JsonWriter json, MapExport export, AifNodeset nodeset, AifNode node)
    {
        var place = nodeset.InsightOf(node.Id) is { } id && export.Places.TryGetValue(id, out var found) ? found : default;
        json.WriteString("nodeID", node.Id);
        json.WriteBoolean("visible", true);
        json.WriteNumber("x", Math.Round(place.X));
        json.WriteNumber("y", Math.Round(place.Y));
        json.WriteString("timestamp", "");
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text).Replace("\r", "&#13;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
