using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>Lines under the words on which a contradiction rests, wherever the lines of a text carry them.</summary>
internal static class CueUnderline
{
    private const double Below = 4.2;

    /// <summary>Nothing where the text does not hold the words.</summary>
    /// <param name="text">The text that was wrapped into <paramref name="lines"/>.</param>
    /// <param name="lines">As set.</param>
    public static ImmutableArray<Mark> Of(string text, ImmutableArray<TextMark> lines, Lettering type, IEnumerable<string> cues)
    {
        var covered = new bool[text.Length];
        foreach (var cue in cues.Where(c => c.Length > 0))
        {
            for (var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(cue, at + cue.Length, StringComparison.OrdinalIgnoreCase))
                covered.AsSpan(at, cue.Length).Fill(true);
        }

        var marks = ImmutableArray.CreateBuilder<Mark>();
        var from = 0;
        foreach (var line in lines)
        {
            var start = text.IndexOf(line.Text.TrimEnd('…'), from, StringComparison.Ordinal);
            if (start < 0)
                continue;
            var end = Math.Min(start + line.Text.Length, text.Length);
            foreach (var (first, last) in Runs(covered, start, end))
                marks.Add(Under(line, text[start..first], text[first..last], type));
            from = end;
        }

        return marks.ToImmutable();
    }

    private static IEnumerable<(int First, int Last)> Runs(bool[] covered, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!covered[i])
                continue;
            var first = i;
            while (i < end && covered[i])
                i++;
            yield return (first, i);
        }
    }

    private static PathMark Under(TextMark line, string before, string words, Lettering type)
    {
        var x = line.Left + type.WidthOf(before);
        var y = line.Origin.Y + Below;
        return PathMark.Through([new Point(x, y), new Point(x + type.WidthOf(words.TrimEnd()), y)], null, new Stroke(Ink.Contradict, 2));
    }
}
