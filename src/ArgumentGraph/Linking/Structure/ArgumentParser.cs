using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// Reads the argument of one text from markers and position: inside a text they tell more than content does (Peldszus and
/// Stede 2015, "Joint prediction in MST-style discourse parsing"). Everything hangs on the central claim unless a marker says
/// otherwise; a contrast answers what was just conceded, or opens the other side.
/// </summary>
internal static class ArgumentParser
{
    /// <summary>Reads segments in their order; at least one.</summary>
    public static TextArgument Parse(IReadOnlyList<AnalysedText> segments)
    {
        ImmutableArray<SegmentMarks> marks = [.. segments.Select((s, i) => SegmentMarks.Of(s, i == 0 || EndsSentence(segments[i - 1])))];
        var central = CentralClaim.Of(marks);
        if (ReportArgument.IsReport(marks))
            return ReportArgument.Parse(segments, marks, central);
        var tree = new ArgumentTree(marks, central);
        for (var at = 0; at < marks.Length; at++)
        {
            if (at != central)
                tree.Attach(at);
        }

        return tree.ToArgument();
    }

    private static bool EndsSentence(AnalysedText text) => text.Sentences is [.., var last] && last.Tokens is [.., { Word: "." or "!" or "?" }];
}
