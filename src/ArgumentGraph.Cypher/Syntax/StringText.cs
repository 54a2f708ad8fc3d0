using System.Globalization;
using System.Text;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

/// <summary>String literals: quotes of either kind, and the escapes of Cypher 5.</summary>
internal static class StringText
{
    public static string Read(string query, Token token)
    {
        var (at, end) = (token.Start + 1, token.End - 1);
        var text = new StringBuilder(end - at);
        while (at < end)
        {
            if (query[at] == '\\')
                at = ReadEscape(query, at, end, text);
            else
                text.Append(query[at++]);
        }

        return text.ToString();
    }

    /// <summary>A literal that reads back as the text.</summary>
    public static string Write(string text)
    {
        var literal = new StringBuilder("'");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '\\' => "\\\\",
                '\'' => "\\'",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return literal.Append('\'').ToString();
    }

    private static int ReadEscape(string query, int at, int end, StringBuilder text)
    {
        var c = query[at + 1];
        if (c is 'u' or 'U')
            return ReadCodePoint(query, at, end, c == 'u' ? 4 : 8, text);
        // A backslash before anything else stands for itself, as on the server.
        if (!"ntrbf\\'\"`".Contains(c, StringComparison.Ordinal))
            text.Append('\\');
        text.Append(c switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            _ => c,
        });
        return at + 2;
    }

    private static int ReadCodePoint(string query, int at, int end, int digits, StringBuilder text)
    {
        var span = SourceSpan.Between(at, Math.Min(end, at + 2 + digits));
        if (at + 2 + digits > end || !int.TryParse(query.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw Errors.InvalidUnicodeEscape(span, digits);
        if (digits == 4)
            text.Append((char)code);
        else if (code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
            text.Append(char.ConvertFromUtf32(code));
        else
            throw Errors.InvalidUnicodeEscape(span, digits);
        return at + 2 + digits;
    }
}
