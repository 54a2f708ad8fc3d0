using System.Text.Json;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>Block style: a key or a hyphen a line, what belongs to it indented under it.</summary>
internal sealed class YamlBlock(string text, Utf8JsonWriter json)
{
    private const int DeepestNesting = 60;

    private readonly (int Indent, string Text)[] lines =
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(l => (l.Length - l.TrimStart(' ').Length, Bare(l))).Where(l => l.Item2.Length > 0)];

    private int at;

    public void Whole()
    {
        if (lines.Length == 0)
            json.WriteNullValue();
        else
            Node(lines[0].Indent, 0);
        if (at < lines.Length)
            throw new FormatException();
    }

    private void Node(int indent, int depth)
    {
        if (depth > DeepestNesting)
            throw new FormatException();
        if (IsItem(lines[at].Text))
            List(indent, depth);
        else
            Map(indent, depth);
    }

    private void Map(int indent, int depth)
    {
        json.WriteStartObject();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (; at < lines.Length && lines[at].Indent == indent && !IsItem(lines[at].Text);)
        {
            var line = lines[at++].Text;
            var colon = ColonOf(line);
            var key = line[..colon].Trim().Trim('"', '\'');
            if (!keys.Add(key))
                throw new FormatException();
            json.WritePropertyName(key);
            Below(line[(colon + 1)..].Trim(), indent, depth, listMayAlign: true);
        }

        json.WriteEndObject();
    }

    private void List(int indent, int depth)
    {
        json.WriteStartArray();
        for (; at < lines.Length && lines[at].Indent == indent && IsItem(lines[at].Text);)
        {
            var item = lines[at++].Text[1..].Trim();
            Below(item, indent, depth, listMayAlign: false);
        }

        json.WriteEndArray();
    }

    // A value on the same line, or a node on the lines below.
    private void Below(string value, int indent, int depth, bool listMayAlign)
    {
        if (value.Length > 0)
            Scalar(value);
        else if (at < lines.Length && (lines[at].Indent > indent || (listMayAlign && lines[at].Indent == indent && IsItem(lines[at].Text))))
            Node(lines[at].Indent, depth + 1);
        else
            json.WriteNullValue();
    }

    private void Scalar(string value)
    {
        if (value[0] is '|' or '>' or '&' or '*' or '!')
            throw new FormatException();
        if (value[0] is '{' or '[' or '"' or '\'')
            new YamlFlow(value, json).Whole();
        else
            YamlScalar.Write(json, value);
    }

    private static int ColonOf(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || line[i + 1] == ' '))
                return i;
        }

        throw new FormatException();
    }

    private static bool IsItem(string line) => line == "-" || line.StartsWith("- ", StringComparison.Ordinal);

    private static string Bare(string line)
    {
        var bare = line.Trim();
        return bare.StartsWith('#') ? "" : bare;
    }
}
