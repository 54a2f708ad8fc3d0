using System.Globalization;
using System.Text;

namespace ArgumentGraph.Model;

/// <summary>The form of a text that decides whether two insights are the same.</summary>
public static class NormalizedText
{
    // Base letters of U+00C0 to U+017F; '.' stands for a letter that has none. The runtime composes and decomposes nothing
    // without the ICU library, which a bare machine lacks.
    private const string BaseLetters =
        "AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKk.LlLlLlLlLlNnNnNnn..OoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>
    /// Lower-case, without accents and invisible characters, ligatures opened, white space folded, typographic quotes and dashes
    /// made plain, closing punctuation cut: differences that no reader would call another claim.
    /// </summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                    builder.Append(' ');
            }
            else if (c is > ' ' and < '\u007F')
            {
                builder.Append(char.ToLowerInvariant(c));
            }
            else if (!IsDropped(c))
            {
                builder.Append(Plain(c));
            }
        }

        return builder.ToString().TrimEnd(' ', '.', '!', ';', ':', ',');
    }

    private static bool IsDropped(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark;

    private static string Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u2032' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => "\"",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2026' => "...",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        >= '\u00C0' and <= '\u017F' when BaseLetters[c - '\u00C0'] is not '.' and var letter => char.ToLowerInvariant(letter).ToString(),
        _ => char.ToLowerInvariant(c).ToString(),
    };
}
