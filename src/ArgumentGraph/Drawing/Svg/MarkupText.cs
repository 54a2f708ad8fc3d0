using System.Globalization;
using System.Text;

namespace ArgumentGraph.Drawing.Svg;

/// <summary>Text and numbers as XML (and HTML) hold them.</summary>
internal static class MarkupText
{
    /// <summary>Fit for content and for attributes in double quotes. Characters that XML 1.0 forbids become U+FFFD.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            builder.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                (< 0x20 and not ('\t' or '\n' or '\r')) or 0x7F or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return builder.ToString();
    }

    /// <summary>At most two decimals; no exponent, no negative zero.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
