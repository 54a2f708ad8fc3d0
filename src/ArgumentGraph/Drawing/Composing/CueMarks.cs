using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>How cues are shown in a text.</summary>
internal enum CueStyle
{
    /// <summary>A line under the words.</summary>
    Underlined,

    /// <summary>A ground behind the words, and a line under them: for quotes, where the words are the point.</summary>
    Grounded,
}

/// <summary>Marks the words on which a contradiction rests, wherever the lines of a text carry them.</summary>
internal static class CueMarks
{
    private const double Below = 0.28;
    private const double Beside = 3;

    /// <summary>The lines with their cues told, and before them the ink that shows those; the lines alone where they hold no cue.</summary>
    /// <param name="text">The text that was wrapped into <paramref name="lines"/>.</param>
    /// <param name="lines">As set.</param>
    public static ImmutableArray<Mark> Of(string text, ImmutableArray<TextMark> lines, Lettering type, IEnumerable<string> cues, CueStyle style = CueStyle.Underlined)
    {
        var covered = Covered(text, cues);
        var ink = ImmutableArray.CreateBuilder<Mark>();
        var told = ImmutableArray.CreateBuilder<TextMark>(lines.Length);
        var from = 0;
        foreach (var line in lines)
        {
            var start = text.IndexOf(line.Text.TrimEnd('…'), from, StringComparison.Ordinal);
            if (start < 0)
            {
                told.Add(line);
                continue;
            }

            var end = Math.Min(start + line.Text.TrimEnd('…').Length, text.Length);
            ImmutableArray<TextSpan> runs = [.. Runs(covered, start, end).Select(r => new TextSpan(r.Start - start, r.End - start))];
            ink.AddRange(runs.SelectMany(r => Ink(line, r, type, style)));
            told.Add(line with { Cues = runs });
            from = end;
        }

        return [.. ink, .. told];
    }

    private static bool[] Covered(string text, IEnumerable<string> cues)
    {
        var covered = new bool[text.Length];
        foreach (var cue in cues.Where(c => c.Length > 0))
        {
            for (var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(cue, at + cue.Length, StringComparison.OrdinalIgnoreCase))
                covered.AsSpan(at, cue.Length).Fill(true);
        }

        return covered;
    }

    private static IEnumerable<TextSpan> Runs(bool[] covered, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!covered[i])
                continue;
            var first = i;
            while (i < end && covered[i])
                i++;
            yield return new TextSpan(first, i);
        }
    }

    private static IEnumerable<Mark> Ink(TextMark line, TextSpan cue, Lettering type, CueStyle style)
    {
        var (left, width) = (line.Left + type.WidthOf(line.Text[..cue.Start]), type.WidthOf(cue.Of(line.Text).TrimEnd()));
        if (style == CueStyle.Grounded)
        {
            var ground = new Rect(left - Beside, line.Origin.Y - type.Size, width + (2 * Beside), type.Size * 1.28);
            yield return new RectMark(ground, 2, Scenes.Ink.CueGround, null) { IsOfText = true };
        }

        var y = line.Origin.Y + (type.Size * Below);
        var stroke = new Stroke(Scenes.Ink.Contradict, style == CueStyle.Grounded ? 1.4 : 2);
        yield return PathMark.Through([new Point(left, y), new Point(left + width, y)], null, stroke) with { IsOfText = true };
    }
}
