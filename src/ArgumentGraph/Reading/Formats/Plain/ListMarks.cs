using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Plain;

/// <summary>The marks in front of list items in plain text: a bullet or a number, then a space.</summary>
internal static class ListMarks
{
    /// <summary>Length of the mark with the space after it; 0 where the line is no list item.</summary>
    public static int LengthAt(string text, TextSpan line)
    {
        var at = line.Start;
        if (text[at] is '-' or '*' or '+' or '\u2022' or '\u25AA' or '\u2023' or '\u2043')
            at++;
        else if (char.IsAsciiDigit(text[at]))
            at = AfterNumber(text, at, line.End);
        if (at == line.Start || at >= line.End || text[at] is not (' ' or '\t'))
            return 0;
        while (at < line.End && Characters.IsSpace(text, at))
            at++;
        return at < line.End ? at - line.Start : 0;
    }

    private static int AfterNumber(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < 4 && char.IsAsciiDigit(text[at]))
            at++;
        return at < end && text[at] is '.' or ')' && at - start < 4 ? at + 1 : start;
    }
}
