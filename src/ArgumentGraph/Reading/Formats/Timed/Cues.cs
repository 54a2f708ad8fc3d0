using ArgumentGraph.Model;
using ArgumentGraph.Reading.Formats.Plain;

namespace ArgumentGraph.Reading.Formats.Timed;

/// <summary>The cues of a caption file: after each line of times, the lines that are spoken, up to a blank one.</summary>
internal static class Cues
{
    public static IEnumerable<List<TextSpan>> In(string text)
    {
        List<TextSpan>? cue = null;
        foreach (var line in Lines.Of(text, new TextSpan(0, text.Length)))
        {
            var trimmed = Lines.Trimmed(text, line);
            if (IsTimes(text, trimmed))
            {
                if (cue is { Count: > 0 })
                    yield return WithoutNumber(text, cue);
                cue = [];
            }
            else if (trimmed.Length == 0)
            {
                if (cue is { Count: > 0 })
                    yield return cue;
                cue = null;
            }
            else
            {
                cue?.Add(trimmed);
            }
        }

        if (cue is { Count: > 0 })
            yield return cue;
    }

    private static bool IsTimes(string text, TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length);
        return content.Length > 0 && char.IsAsciiDigit(content[0]) && content.Contains("-->", StringComparison.Ordinal) && content.Contains(':');
    }

    // Where no blank line ends a cue, the next one's number stands last in it.
    private static List<TextSpan> WithoutNumber(string text, List<TextSpan> cue)
    {
        if (!text.AsSpan(cue[^1].Start, cue[^1].Length).ContainsAnyExceptInRange('0', '9'))
            cue.RemoveAt(cue.Count - 1);
        return cue;
    }
}
