using System.Globalization;
using System.Text.Json;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>An unquoted value of YAML, which its look makes null, true, a number or a string (core schema of YAML 1.2).</summary>
internal static class YamlScalar
{
    public static void Write(Utf8JsonWriter json, string text)
    {
        if (text.Length == 0 || text is "~" or "null" or "Null" or "NULL")
            json.WriteNullValue();
        else if (text is "true" or "True" or "TRUE")
            json.WriteBooleanValue(true);
        else if (text is "false" or "False" or "FALSE")
            json.WriteBooleanValue(false);
        else if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            json.WriteNumberValue(whole);
        else if (LooksLikeNumber(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(text);
    }

    private static bool LooksLikeNumber(string text) => char.IsAsciiDigit(text[^1]) && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or 'e' or 'E');
}
