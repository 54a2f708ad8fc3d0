using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>Flow style: maps in braces, lists in brackets, quoted and unquoted scalars.</summary>
internal sealed class YamlFlow(string text, Utf8JsonWriter json)
{
    private const int DeepestNesting = 60;

    private int at;
    private int depth;

    public void Whole()
    {
        Value();
        Blanks();
        if (at < text.Length)
            throw new FormatException();
    }

    private void Value()
    {
        if (++depth > DeepestNesting)
            throw new FormatException();
        Blanks();
        switch (Now)
        {
            case '{':
                Map();
                break;
            case '[':
                List();
                break;
            case '"' or '\'':
                json.WriteStringValue(Quoted());
                break;
            default:
                YamlScalar.Write(json, Plain());
                break;
        }

        depth--;
    }

    private char Now => at < text.Length ? text[at] : '\0';

    private void Map()
    {
        json.WriteStartObject();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (at++; !Closed('}'); Comma('}'))
        {
            var key = Now is '"' or '\'' ? Quoted() : Plain();
            if (!keys.Add(key))
                throw new FormatException();
            json.WritePropertyName(key);
            Blanks();
            if (Now == ':')
            {
                at++;
                Value();
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndObject();
    }

    private void List()
    {
        json.WriteStartArray();
        for (at++; !Closed(']'); Comma(']'))
            Value();
        json.WriteEndArray();
    }

    private bool Closed(char close)
    {
        Blanks();
        if (at >= text.Length)
            throw new FormatException();
        if (Now != close)
            return false;
        at++;
        return true;
    }

    private void Comma(char close)
    {
        Blanks();
        if (Now == ',')
            at++;
        else if (Now != close)
            throw new FormatException();
    }

    // Ends at a mark of the flow, or at a colon with a blank after it.
    private string Plain()
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '}' or ']' or '{' or '[') && !(text[at] == ':' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ',' or '}' or ']')))
            at++;
        return text[start..at].Trim();
    }

    private string Quoted()
    {
        var quote = text[at++];
        var value = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] == quote && quote == '\'' && at + 1 < text.Length && text[at + 1] == '\'')
                at++;
            else if (text[at] == quote)
                break;
            value.Append(quote == '"' && text[at] == '\\' ? Escape() : text[at]);
        }

        if (Now != quote)
            throw new FormatException();
        at++;
        return value.ToString();
    }

    // At the last character of the escape afterwards.
    private char Escape()
    {
        at++;
        if (Now is 'u' or 'x')
        {
            var digits = Now == 'u' ? 4 : 2;
            if (at + digits >= text.Length || !ushort.TryParse(text.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                throw new FormatException();
            at += digits;
            return (char)code;
        }

        return Now switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '0' => '\0',
            '"' or '\\' or '/' or ' ' => Now,
            _ => throw new FormatException(),
        };
    }

    private void Blanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }
}
