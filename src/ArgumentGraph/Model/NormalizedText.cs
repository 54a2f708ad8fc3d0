using System.Globalization;
using System.Text;

namespace ArgumentGraph.Model;

/// <summary>The form of a text that decides whether two insights are the same.</summary>
public static class NormalizedText
{
    /// <summary>
    /// Compatibility-composed, lower-case, with white space folded, invisible characters dropped, typographic quotes and
    /// dashes made plain, and closing punctuation cut: differences that no reader would call another claim.
    /// </summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in Ascii.IsValid(text) ? text : Repaired(text).Normalize(NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(c))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                    builder.Append(' ');
            }
            else if (c is > ' ' and < '\u007F' || CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                builder.Append(Plain(char.ToLowerInvariant(c)));
            }
        }

        return builder.ToString().TrimEnd(' ', '.', '!', ';', ':', ',');
    }

    // A lone surrogate makes Normalize throw; the replacement character stands for it, as in every encoder.
    private static string Repaired(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => c,
    };
}
