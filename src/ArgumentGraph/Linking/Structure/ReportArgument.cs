using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// The argument of a report, such as an abstract: what is known, what was found, what follows, in that order. Each finding stands for
/// the conclusion that shares most words with it; what was known before stands alone, and so do the conclusions.
/// </summary>
internal sealed class ReportArgument
{
    // A text that gives figures throughout, or tells throughout what was, leads up to what that shows.
    private const double LeastFigures = 0.3;
    private const double LeastFindings = 0.5;

    private readonly ImmutableArray<SegmentMarks> marks;
    private readonly ImmutableArray<ImmutableHashSet<string>> words;
    private readonly int central;
    private readonly int first;
    private readonly int last;

    private ReportArgument(IReadOnlyList<AnalysedText> segments, ImmutableArray<SegmentMarks> marks, int central)
    {
        this.marks = marks;
        this.central = central;
        words = [.. segments.Select(s => s.Sentences.SelectMany(x => x.ContentLemmas).ToImmutableHashSet(StringComparer.Ordinal))];
        first = marks.TakeWhile(m => !m.GivesFigures && !m.TellsPast).Count();
        last = Enumerable.Range(0, marks.Length).LastOrDefault(i => marks[i].GivesFigures && i != central, marks.Length - 1);
    }

    public static bool IsReport(ImmutableArray<SegmentMarks> marks) =>
        marks.Count(m => m.GivesFigures) >= LeastFigures * marks.Length || marks.Count(m => m.GivesFigures || m.TellsPast) >= LeastFindings * marks.Length;

    public static TextArgument Parse(IReadOnlyList<AnalysedText> segments, ImmutableArray<SegmentMarks> marks, int central) =>
        new ReportArgument(segments, marks, central).Links();

    private TextArgument Links()
    {
        var opposed = new bool[marks.Length];
        var links = ImmutableArray.CreateBuilder<TextLink>();
        for (var at = 0; at < marks.Length; at++)
        {
            if (at != central && LinkOf(at) is { } link)
            {
                opposed[at] = link.Kind != TextLinkKind.Supports;
                links.Add(link);
            }
        }

        return new TextArgument(central, [.. opposed], links.ToImmutable());
    }

    private TextLink? LinkOf(int at)
    {
        var (mark, before) = (marks[at], at - 1);
        if (before >= first && (mark.BeginsWithContrast ? mark.Contrast : mark.Concession) is { } turn)
            return new TextLink(at, before, TextLinkKind.Rebuts, turn);
        return at >= first && at <= last ? new TextLink(at, ConclusionOf(at), TextLinkKind.Supports, null) : null;
    }

    private int ConclusionOf(int at) => Enumerable.Range(0, marks.Length).Where(i => i == central || i > last)
        .OrderByDescending(i => words[i].Count(words[at].Contains)).ThenBy(i => i == central ? 0 : 1).ThenBy(i => i).First();
}
