using System.Globalization;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>How many columns a terminal gives to a character: two for East Asian wide ones and emoji, none for marks.</summary>
internal static class CellWidth
{
    public static int Of(string text)
    {
        var width = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            width += OfElement(text.AsSpan(at, length));
            at += length;
        }

        return width;
    }

    /// <summary>The width of one character as a reader counts them, which may be several code units.</summary>
    public static int OfElement(ReadOnlySpan<char> element)
    {
        var first = char.IsHighSurrogate(element[0]) && element.Length > 1 ? char.ConvertToUtf32(element[0], element[1]) : element[0];
        if (first < 0x1100)
            return char.GetUnicodeCategory(element[0]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control ? 0 : 1;
        return IsWide(first) ? 2 : 1;
    }

    // The blocks of Unicode Annex 11 with width W or F, and the emoji that terminals draw as such.
    private static bool IsWide(int point) => point is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
