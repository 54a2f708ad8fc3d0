using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// Which segment a text argues for: one that says what should be or what follows, most often the first or the last; never one
/// that concedes, gives a reason or adds to another.
/// </summary>
internal static class CentralClaim
{
    public static int Of(ImmutableArray<SegmentMarks> marks)
    {
        var reports = ReportArgument.IsReport(marks);
        return Enumerable.Range(0, marks.Length)
            .OrderByDescending(i => Score(marks, i) + (reports ? OfReport(marks, i) : 0)).ThenBy(i => i).First();
    }

    private static double OfReport(ImmutableArray<SegmentMarks> marks, int at) =>
        (at == 0 ? -1.6 : 0) + (at == marks.Length - 1 ? 2.4 : 0) + (marks[at].SumsUp ? 1.5 : 0) - (marks[at].GivesFigures ? 2 : 0);

    // Weights in the order of how much the mark tells; read off half of the arg-microtexts (Peldszus and Stede 2015) and tried on
    // the other half. Nothing here knows a subject.
    private static double Score(ImmutableArray<SegmentMarks> marks, int at)
    {
        var m = marks[at];
        var (first, last) = (at == 0, at == marks.Length - 1);
        return
            (m.SaysWhatShouldBe ? 2 : 0)
            + (m.Result is null ? 0 : 1.8)
            + (m.BeginsWithResult && !m.IsPossibility ? 0.4 : 0)
            + (m.Result is not null && m.SaysWhatShouldBe ? 1 : 0)
            + (first ? 1.6 : 0)
            + (last ? 0.6 : 0)
            + (last && m.BeginsWithCondition && m.SaysWhatShouldBe ? 0.6 : 0)
            + (m.PassesVerdict ? 1.2 : 0)
            + (m.Proposes ? 0.4 : 0)
            + (m.HasSpeaker ? 0.3 : 0)
            + (m.GivesOpinion ? 0.8 : 0)
            - (m.Concession is null && m.Crowd is null ? 0 : 2)
            - (m.Contrast is null ? 0 : last && m.SaysWhatShouldBe ? 0.4 : 1.2)
            - (m.Reason is null ? 0 : first ? 1 : 1.5)
            - (m.Addition is null ? 0 : 1)
            - (m.Example is null ? 0 : 1)
            - (m.IsQuestion ? m.SaysWhatShouldBe ? 3 : 1 : 0)
            - (m.IsPossibility ? 0.7 : 0)
            - (m.PointsBack && m.Result is null ? 0.5 : 0)
            - (m.BeginsSentence || m.Result is not null || marks[at - 1].IsFronted ? 0 : 0.4)
            - (!first && !last && marks[at + 1].Contrast is not null ? 1 : 0);
    }
}
