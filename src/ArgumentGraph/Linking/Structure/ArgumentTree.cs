using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>Hangs the segments of one text on one another, from the first to the last.</summary>
internal sealed class ArgumentTree(ImmutableArray<SegmentMarks> marks, int central)
{
    private readonly Objections objections = new(marks, central);
    private readonly bool[] opposed = new bool[marks.Length];
    private readonly TextLink?[] links = new TextLink?[marks.Length];

    public TextArgument ToArgument() => new(central, [.. opposed], [.. links.OfType<TextLink>()]);

    public void Attach(int at)
    {
        if (TurnsBack(at))
            Answer(at, marks[at].Contrast!.Value);
        else if (!(HasOther(at) && AttachToObjection(at)) && !Oppose(at) && !Support(at))
            Link(at, central, TextLinkKind.Supports, marks[at].Result, opposes: false);
    }

    private bool HasOther(int at) => at > 0 && at - 1 != central;

    // "Although …, however" concedes where an answer follows; "since, however," gives a reason.
    private bool TurnsBack(int at)
    {
        var mark = marks[at];
        return mark.Contrast is not null
            && !(mark.Concession is not null && objections.IsAnswered(at))
            && (mark.BeginsWithContrast || mark.Reason is null);
    }

    // "But": what was conceded is turned back; where nothing was, the other side begins.
    private void Answer(int at, TextSpan marker)
    {
        var before = at - 1;
        if (!HasOther(at) || !opposed[before])
            Link(at, central, TextLinkKind.Rebuts, marker, opposes: true);
        else if (marks[at].BeginsSentence && objections.IsAside(before) && links[before]!.To != central)
            Link(at, central, TextLinkKind.Supports, marker, opposes: false);
        else
            Link(at, before, objections.AreDenied(before, at) ? TextLinkKind.Rebuts : TextLinkKind.Undercuts, marker, opposes: false);
    }

    // What stands right after an objection, or qualifies what stands before it.
    private bool AttachToObjection(int at)
    {
        var (mark, before) = (marks[at], at - 1);
        if (opposed[before] && objections.IsDeniedNext(before))
            return Link(at, before, TextLinkKind.Rebuts, null, opposes: false);
        if (opposed[before] && mark.IsPlain && objections.IsAnswered(at))
            return Link(at, before, TextLinkKind.Supports, null, opposes: true);
        return !opposed[before] && mark is { Concession: { } granted, IsOfPronoun: true, BeginsSentence: true, Result: null }
            && Link(at, before, TextLinkKind.Undercuts, granted, opposes: true);
    }

    private bool Oppose(int at)
    {
        var (mark, before) = (marks[at], at - 1);
        if (!objections.IsObjection(at, continuesOwnSide: mark.Addition is not null && HasOther(at) && !opposed[before]))
            return false;
        var sameSentence = HasOther(at) && !mark.BeginsSentence && !opposed[before];
        return Link(
            at, sameSentence ? before : central, TextLinkKind.Rebuts, mark.Concession ?? mark.Exception ?? mark.Crowd ?? mark.Affirmation, opposes: true);
    }

    private bool Support(int at)
    {
        var (mark, before, afterOther) = (marks[at], at - 1, HasOther(at));
        if (afterOther && mark.Example is { } example)
            return Link(at, before, TextLinkKind.Supports, example, opposed[before]);
        if (before >= 0 && mark.Reason is { } reason)
            return Link(at, before, TextLinkKind.Supports, reason, opposed[before]);
        if (!afterOther || mark.BeginsSentence)
            return false;
        if (mark.Addition is { } addition)
            return Link(at, links[before]!.To, links[before]!.Kind, addition, opposed[before]);
        // "Although X, Y" turns X back; "X, Y" of the other side goes on with it.
        return opposed[before] && (marks[before].IsFronted
            ? Link(at, before, TextLinkKind.Undercuts, null, opposes: false)
            : Link(at, before, TextLinkKind.Supports, null, opposes: true));
    }

    private bool Link(int from, int to, TextLinkKind kind, TextSpan? marker, bool opposes)
    {
        opposed[from] = opposes;
        links[from] = new TextLink(from, to, kind, marker);
        return true;
    }
}
