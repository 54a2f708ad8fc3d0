using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Structure;

/// <summary>Which segments of a text speak for the other side, as far as their own marks and the next segment tell.</summary>
internal sealed class Objections(ImmutableArray<SegmentMarks> marks, int central)
{
    /// <summary>Conceded outright, reported of others, or conceded by what answers it.</summary>
    /// <param name="continuesOwnSide">It adds to what the author said.</param>
    public bool IsObjection(int at, bool continuesOwnSide)
    {
        var mark = marks[at];
        return ((mark.Concession ?? mark.Exception) is not null && mark.Result is null) || mark.Crowd is not null
            || (IsAnswered(at) && mark.Reason is null && !continuesOwnSide);
    }

    /// <summary>
    /// A contrast comes next, or after one more clause of the same sentence ("X, and Y, but Z"). A "however" further inside a new
    /// sentence answers only what is marked as an objection.
    /// </summary>
    public bool IsAnswered(int at)
    {
        if (at + 1 >= marks.Length || at + 1 == central)
            return false;
        var next = marks[at + 1];
        return next.Contrast is not null
            ? next.BeginsWithContrast || !next.BeginsSentence || !marks[at].IsPlain || ContinuesInto(next, at + 1)
            : ContinuesInto(next, at + 1);
    }

    /// <summary>Who grants an objection answers what it is said for; who only reports it, or names an exception, may deny it.</summary>
    public bool AreDenied(int objection, int answer) => marks[objection].Exception is not null
        || (marks[answer].Denies && (marks[objection].Concession ?? marks[objection].Affirmation) is null);

    /// <summary>"Critics say X. There is no X.": denied with no other mark.</summary>
    public bool IsDeniedNext(int at) => marks[at].Crowd is not null
        && marks[at + 1] is { Denies: true, BeginsSentence: true, Concession: null, Crowd: null };

    /// <summary>An aside inside the sentence of another claim: the next sentence goes on with the text.</summary>
    public bool IsAside(int at) => !marks[at].BeginsSentence && (marks[at].Concession ?? marks[at].Exception) is not null;

    private bool ContinuesInto(SegmentMarks next, int at) => next is { BeginsSentence: false, Addition: not null } && IsAnswered(at);
}
