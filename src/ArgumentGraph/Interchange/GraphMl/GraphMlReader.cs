using System.Globalization;
using System.Xml;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.GraphMl;

/// <summary>
/// Reads GraphML by the names of its plain keys, as argraph writes them; graphics and ports are passed over. A file that was arranged
/// in yEd and saved there comes back whole.
/// </summary>
internal sealed class GraphMlReader
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
    };

    private readonly ImportedFile file;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly RowReader rows;

    public GraphMlReader(ImportedFile file)
    {
        this.file = file;
        rows = new RowReader(new LossLedger(), Imported.File(file, "application/graphml+xml", null));
    }

    /// <exception cref="InterchangeException">The file is no GraphML.</exception>
    public ImportResult Read()
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray());
            using var xml = XmlReader.Create(stream, s_settings);
            xml.MoveToContent();
            if (xml.LocalName != "graphml")
                throw new InterchangeException($"The file's outermost element is '{xml.LocalName}', expected 'graphml'.");
            ReadElements(xml);
            return rows.Result("graphml");
        }
        catch (XmlException error)
        {
            throw new InterchangeException($"This is no XML that can be read: {error.Message}", error);
        }
    }

    private void ReadElements(XmlReader xml)
    {
        var edges = new List<(RowReader.Row Row, string From, string To)>();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "key" && xml.GetAttribute("attr.name") is { } name && xml.GetAttribute("id") is { } id)
                names[id] = name;
            else if (xml.LocalName == "node")
                ReadNode(xml);
            else if (xml.LocalName == "edge")
                edges.Add(ReadEdge(xml));
        }

        // An edge may stand before its nodes.
        foreach (var (row, from, to) in edges)
            rows.AddRelation(row, from, to);
    }

    private void ReadNode(XmlReader xml)
    {
        var (place, id) = (Place(xml, "node"), xml.GetAttribute("id") ?? "");
        var line = xml is IXmlLineInfo info ? info.LineNumber : 0;
        rows.AddInsight(new RowReader.Row(place, ReadData(xml)), id, new Model.TextSpan(line, line));
    }

    private (RowReader.Row Row, string From, string To) ReadEdge(XmlReader xml)
    {
        var (place, from, to) = (Place(xml, "edge"), xml.GetAttribute("source") ?? "", xml.GetAttribute("target") ?? "");
        return (new RowReader.Row(place, ReadData(xml)), from, to);
    }

    private Dictionary<string, string> ReadData(XmlReader xml)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        if (xml.IsEmptyElement)
            return data;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            // Data of nodes inside a node is theirs.
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1 && xml.LocalName == "data" && names.TryGetValue(xml.GetAttribute("key") ?? "", out var name))
                data[name] = Text(xml);
        }

        return data;
    }

    // ReadElementContentAsString would leave the reader behind the next element's start.
    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new System.Text.StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }

        return text.ToString();
    }

    private static string Place(XmlReader xml, string element) =>
        string.Create(CultureInfo.InvariantCulture, $"line {(xml is IXmlLineInfo info ? info.LineNumber : 0)}, {element} '{xml.GetAttribute("id")}'");
}
