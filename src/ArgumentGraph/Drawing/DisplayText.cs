using System.Globalization;
using System.Text;

namespace ArgumentGraph.Drawing;

/// <summary>
/// Text of documents made fit to be drawn on one line of a picture or set into markup: nothing in it can reorder, hide, stack up or
/// break what stands beside it. What a reader would see of honest text stays the same.
/// </summary>
internal static class DisplayText
{
    // Vietnamese needs two, pointed Hebrew three; a tower of more would climb out of its box.
    private const int MarksOnOneLetter = 3;

    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        var marks = 0;
        Rune previous = default;
        // Half a surrogate pair is enumerated as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > MarksOnOneLetter || (marks > 0 && builder.Length == 0))
                continue;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                    builder.Append(' ');
            }
            else if (IsVisible(rune) || IsJoiner(rune, previous))
            {
                builder.Append(rune.ToString());
            }

            previous = rune;
        }

        return builder.ToString().TrimEnd(' ', '\u200C', '\u200D');
    }

    /// <summary>Cut to a number of characters, at a word where one ends near, with an ellipsis to show it.</summary>
    public static string Cut(string text, int length)
    {
        var clean = Of(text.Length > 4 * length ? text[..(4 * length)] : text);
        if (clean.Length <= length)
            return clean;
        var space = clean.LastIndexOf(' ', length - 1, length / 2);
        var end = space > 0 ? space : char.IsHighSurrogate(clean[length - 2]) ? length - 2 : length - 1;
        return clean[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && rune.Value is not (0xFE0E or 0xFE0F);

    // Format characters order, hide and join (bidirectional controls, zero-width ones, tags); private use and noncharacters show nothing.
    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800);

    // Joiners spell words in Persian and the scripts of India, and build emoji; after a Latin letter they only hide.
    private static bool IsJoiner(Rune rune, Rune previous) =>
        rune.Value is 0x200C or 0x200D && (previous.Value is (>= 0x0600 and < 0x1000) or >= 0x2190);
}
