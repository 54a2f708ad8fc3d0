using System.Text;

namespace ArgumentGraph.Office.Slides;

/// <summary>Text as XML 1.0 can hold it: what it forbids becomes U+FFFD.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            builder.Append(rune.Value is (< 0x20 and not ('\t' or '\n' or '\r')) or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        return builder.ToString();
    }
}
