using System.Globalization;
using System.Text;

namespace ArgumentGraph.Drawing.Fonts;

/// <summary>
/// Widths for characters that the shipped typeface lacks. Some other font of the reader's machine will draw them, so these are the
/// widest that common fonts show: a box may turn out roomy, never too small.
/// </summary>
internal static class FallbackWidths
{
    private static readonly (int First, int Last, double Em)[] Ranges =
    [
        (0x0590, 0x05FF, 0.80), (0x0600, 0x07FF, 0.95), (0x0900, 0x0DFF, 1.15), (0x0E00, 0x0EFF, 0.85), (0x1100, 0x11FF, 1.10),
        (0x2000, 0x206F, 1.10), (0x2190, 0x2BFF, 1.20), (0x2E80, 0xA4CF, 1.10), (0xA830, 0xABFF, 1.30), (0xAC00, 0xD7A3, 1.10),
        (0xF900, 0xFAFF, 1.10), (0xFB1D, 0xFB4F, 0.95), (0xFB50, 0xFDCF, 1.60), (0xFDF0, 0xFDFB, 4.50), (0xFDFC, 0xFDFF, 12.0),
        (0xFE30, 0xFFEF, 1.10), (0x12000, 0x1254F, 4.50), (0x13000, 0x143FF, 2.00), (0x1F000, 0x1FAFF, 1.45), (0x20000, 0x3FFFF, 1.10),
    ];

    public static double EmOf(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0.05;
        foreach (var (first, last, em) in Ranges)
        {
            if (rune.Value >= first && rune.Value <= last)
                return em;
        }

        return 1.3;
    }
}
