using System.Globalization;
using System.Text;
using System.Xml;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>Writes one file.</summary>
internal sealed class GraphMlWriter : IDisposable
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly MapExport export;
    private readonly LossLedger losses;
    private readonly PartsJson parts;
    private readonly XmlWriter xml;
    private readonly YedGraphics graphics;
    private readonly ILookup<string, double> confidences;
    private readonly Dictionary<string, Document> documents;

    public GraphMlWriter(MapExport export, LossLedger losses, Stream output)
    {
        (this.export, this.losses) = (export, losses);
        parts = new PartsJson(export.Map, losses);
        xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        });
        graphics = new YedGraphics(xml, export);
        confidences = export.Map.Relations.SelectMany(r => new[] { (r.From, r.Confidence), (r.To, r.Confidence) }).ToLookup(p => p.Item1, p => p.Confidence, StringComparer.Ordinal);
        documents = export.Map.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    public void Write()
    {
        parts.CountSilentDocuments();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xmlns", "y", null, YedGraphics.Namespace);
        foreach (var key in GraphMlKeys.All)
            WriteKey(key);
        graphics.WriteKeys();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "map");
        xml.WriteAttributeString("edgedefault", "directed");
        Data("title", export.Title);
        foreach (var insight in export.Map.Insights)
            Write(insight);
        foreach (var step in export.Map.Inferences)
            Write(step);
        foreach (var relation in export.Map.Relations)
            Write(relation);
        foreach (var edge in export.Map.Inferences.SelectMany(InferenceRows.EdgesOf))
            Write(edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Dispose() => xml.Dispose();

    private void WriteKey(GraphMlKey key)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", key.Id);
        xml.WriteAttributeString("for", key.For);
        xml.WriteAttributeString("attr.name", key.Name);
        xml.WriteAttributeString("attr.type", key.Type);
        xml.WriteEndElement();
    }

    private void Write(Insight insight)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", NodeName.Of(insight.Id));
        Data("n_label", insight.Title);
        Data("n_key", insight.Id);
        Data("n_text", insight.Text);
        Data("n_kind", Words.Of(insight.Kind));
        Data("n_topic", insight.Topics.FirstOrDefault()?.Topic ?? "");
        Data("n_sources", insight.Sources.Length.ToString(CultureInfo.InvariantCulture));
        Data("n_strength", StrengthOf(insight));
        WriteFirstSource(insight);
        Data("n_topics", parts.Topics(insight));
        Data("n_places", parts.Sources(insight));
        graphics.Write(insight.Id, Clean(insight.Title));
        xml.WriteEndElement();
    }

    // How much hangs on an insight, for the size of its circle.
    private string StrengthOf(Insight insight) => confidences[insight.Id].Sum().ToString("0.##", CultureInfo.InvariantCulture);

    private void WriteFirstSource(Insight insight)
    {
        if (insight.Sources.IsEmpty)
            return;
        var source = insight.Sources[0];
        var document = documents.GetValueOrDefault(source.DocumentId);
        Data("n_quote", source.Text);
        Data("n_doc", document?.Title ?? "");
        Data("n_uri", string.Create(CultureInfo.InvariantCulture, $"{document?.Path}#char={source.Span.Start},{source.Span.End}"));
    }

    private void Write(Relation relation)
    {
        var label = relation.Issue ?? Words.Of(relation.Kind);
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", EdgeName(relation));
        xml.WriteAttributeString("source", NodeName.Of(relation.From));
        xml.WriteAttributeString("target", NodeName.Of(relation.To));
        if (relation.Type != RelationType.Supports)
            xml.WriteAttributeString("directed", "false");
        Data("e_label", label);
        Data("e_key", relation.Id);
        Data("e_relation", Words.Of(relation.Type));
        Data("e_weight", EdgeWeight.Of(relation.Confidence));
        Data("e_status", Words.Of(relation.Status));
        Data("e_rule", relation.Method);
        Data("e_kind", Words.Of(relation.Kind));
        Data("e_confidence", relation.Confidence.ToString("R", CultureInfo.InvariantCulture));
        Data("e_strength", Words.Of(relation.Strength));
        if (relation.Issue is not null)
            Data("e_issue", relation.Issue);
        Data("e_explanation", relation.Explanation);
        Data("e_evidence", parts.Evidence(relation.Evidence));
        graphics.Write(relation.Type, Clean(label));
        xml.WriteEndElement();
    }

    private void Write(Inference step)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", NodeName.Of(step.Id));
        Data("n_label", InferenceRows.Kind);
        Data("n_key", step.Id);
        Data("n_kind", InferenceRows.Kind);
        graphics.WriteJunction();
        xml.WriteEndElement();
    }

    private void Write(InferenceEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", "e" + NodeName.Of(edge.Id)[1..]);
        xml.WriteAttributeString("source", NodeName.Of(edge.From));
        xml.WriteAttributeString("target", NodeName.Of(edge.To));
        Data("e_label", edge.Label);
        Data("e_relation", edge.Relation);
        Data("e_weight", EdgeWeight.Of(edge.Weight));
        Data("e_confidence", edge.Weight.ToString("R", CultureInfo.InvariantCulture));
        Data("e_rule", edge.Method);
        Data("e_kind", edge.Label);
        Data("e_explanation", edge.Explanation);
        Data("e_evidence", parts.Evidence(edge.Evidence));
        graphics.Write(edge.Relation == MapSchema.Undercuts ? RelationType.Contradicts : RelationType.Supports, "");
        xml.WriteEndElement();
    }

    private static string EdgeName(Relation relation) => "e" + NodeName.Of(relation.Id)[1..];

    private void Data(string key, string text)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private string Clean(string text) => TextLosses.Xml(text, losses);
}
