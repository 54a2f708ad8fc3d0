using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentGraph.Drawing.Fonts;

namespace ArgumentGraph.Drawing;

/// <summary>Text in lines, each no wider than asked for.</summary>
/// <param name="Joints">What stood in the text between a line and the one before it: a space or nothing; null at the first.</param>
/// <param name="Cut">Whether words were left out at the end; the last line then ends in an ellipsis.</param>
internal sealed record WrappedText(ImmutableArray<string> Lines, ImmutableArray<string?> Joints, bool Cut);

/// <summary>
/// Breaks text into measured lines: at spaces, after dashes and slashes, between ideographs; a word wider than a line is broken
/// between characters as people see them, without a hyphen that was never there.
/// </summary>
internal static class LineBreaker
{
    private const string Ellipsis = "…";
    private const string NotAtTheStart = "。，、！？：；）」』】〉》・ー";

    public static WrappedText Wrap(string text, FontWeight weight, double size, double width, int maxLines)
    {
        var lines = new List<string>();
        var joints = new List<string?> { null };
        var line = "";
        foreach (var piece in Pieces(text).SelectMany(p => Broken(p, weight, size, width)))
        {
            if (Fits(line + piece, weight, size, width))
            {
                line += piece;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line.TrimEnd());
                if (lines.Count == maxLines)
                    return new WrappedText([.. lines[..^1], Shortened(line + piece, weight, size, width)], [.. joints], true);
                joints.Add(line.EndsWith(' ') ? " " : "");
            }

            line = piece;
        }

        if (line.Length > 0)
            lines.Add(line.TrimEnd());
        return new WrappedText([.. lines], [.. joints.Take(lines.Count)], false);
    }

    /// <summary>One line, cut with an ellipsis where it is too wide.</summary>
    public static string OneLine(string text, FontWeight weight, double size, double width) =>
        Fits(text, weight, size, width) ? text : Shortened(text, weight, size, width);

    private static bool Fits(string text, FontWeight weight, double size, double width) =>
        Typeface.Measure(text.TrimEnd(), weight, size) <= width;

    // A piece carries the space or dash it ends with, so that joining pieces gives the text again.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!MayBreakBefore(text, i))
                continue;
            yield return text[start..i];
            start = i;
        }

        if (start < text.Length)
            yield return text[start..];
    }

    private static bool MayBreakBefore(string text, int i)
    {
        var (before, after) = (text[i - 1], text[i]);
        if (after == ' ')
            return false;
        if (before == ' ' || (before is '–' or '—' or '/' && char.IsLetter(after)))
            return true;
        if (before == '-')
            return i > 1 && char.IsLetter(text[i - 2]) && char.IsLetter(after);
        return (IsIdeograph(before) || IsIdeograph(after)) && !NotAtTheStart.Contains(after, StringComparison.Ordinal) && !char.IsLowSurrogate(after);
    }

    private static bool IsIdeograph(char c) => c is (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF');

    private static IEnumerable<string> Broken(string piece, FontWeight weight, double size, double width)
    {
        if (Fits(piece, weight, size, width))
        {
            yield return piece;
            yield break;
        }

        var part = new StringBuilder();
        var taken = 0.0;
        for (var elements = StringInfo.GetTextElementEnumerator(piece); elements.MoveNext();)
        {
            var element = elements.GetTextElement();
            var step = Typeface.Measure(element, weight, size);
            if (part.Length > 0 && taken + step > width - 1)
            {
                yield return part.ToString();
                part.Clear();
                taken = 0;
            }

            part.Append(element);
            taken += step;
        }

        yield return part.ToString();
    }

    // Whole words first; a first word that is itself too wide loses characters instead.
    private static string Shortened(string text, FontWeight weight, double size, double width)
    {
        var kept = text;
        while (kept.Length > 0 && !Fits(kept + Ellipsis, weight, size, width))
        {
            var space = kept.TrimEnd().LastIndexOf(' ');
            kept = space > 0 ? kept[..space] : kept[..^LastElement(kept)];
        }

        return kept.TrimEnd(' ', ',', ';', ':', '.', '–', '—', '-') + Ellipsis;
    }

    private static int LastElement(string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return text.Length - starts[^1];
    }
}
