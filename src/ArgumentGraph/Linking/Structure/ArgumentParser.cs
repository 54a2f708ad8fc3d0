using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

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
        var tree = new Tree(marks, central);
        for (var at = 0; at < marks.Length; at++)
        {
            if (at != tree.Central)
                tree.Attach(at);
        }

        return tree.ToArgument();
    }

    private static bool EndsSentence(AnalysedText text) => text.Sentences is [.., var last] && last.Tokens is [.., { Word: "." or "!" or "?" }];

    private sealed class Tree(ImmutableArray<SegmentMarks> marks, int central)
    {
        private readonly bool[] opposed = new bool[marks.Length];
        private readonly TextLink?[] links = new TextLink?[marks.Length];

        public int Central => central;

        public void Attach(int at)
        {
            var mark = marks[at];
            var before = at - 1;
            var afterOther = before >= 0 && before != central;
            if (mark.Contrast is { } contrast && !(mark.Concession is not null && IsAnswered(at)) && (mark.BeginsWithContrast || mark.Reason is null))
                Answer(at, contrast);
            else if (afterOther && opposed[before] && marks[before].Crowd is not null && mark.Denies && mark.BeginsSentence && mark.Concession is null && mark.Crowd is null)
                Link(at, before, TextLinkKind.Rebuts, null, opposes: false);
            else if (afterOther && !opposed[before] && mark.Concession is { } granted && mark.IsOfPronoun && mark.BeginsSentence && mark.Result is null)
                Link(at, before, TextLinkKind.Undercuts, granted, opposes: true);
            else if (afterOther && opposed[before] && IsAnswered(at) && IsPlain(at))
                Link(at, before, TextLinkKind.Supports, null, opposes: true);
            else if (Concedes(at, afterOther))
                Link(at, afterOther && !mark.BeginsSentence && !opposed[before] ? before : central, TextLinkKind.Rebuts, mark.Concession ?? mark.Exception ?? mark.Crowd ?? mark.Affirmation, opposes: true);
            else if (mark.Example is { } example && afterOther)
                Link(at, before, TextLinkKind.Supports, example, opposed[before]);
            else if (mark.Reason is { } reason && before >= 0)
                Link(at, before, TextLinkKind.Supports, reason, opposed[before]);
            else if (mark.Addition is { } addition && afterOther && !mark.BeginsSentence)
                Link(at, links[before]!.To, links[before]!.Kind, addition, opposed[before]);
            else if (afterOther && opposed[before] && marks[before].IsFronted && mark.Addition is null && !mark.BeginsSentence)
                Link(at, before, TextLinkKind.Undercuts, null, opposes: false);
            else if (afterOther && opposed[before] && mark.Addition is null && !mark.BeginsSentence)
                Link(at, before, TextLinkKind.Supports, null, opposes: true);
            else
                Link(at, central, TextLinkKind.Supports, mark.Result, opposes: false);
        }

        public TextArgument ToArgument() => new(central, [.. opposed], [.. links.OfType<TextLink>()]);

        // "But": what was conceded is turned back; where nothing was, the other side begins.
        private void Answer(int at, TextSpan marker)
        {
            if (at > 0 && at - 1 != central && opposed[at - 1] && marks[at].BeginsSentence && !marks[at - 1].BeginsSentence && links[at - 1]!.To == at - 2 && at - 2 != central && (marks[at - 1].Concession ?? marks[at - 1].Exception) is not null)
                Link(at, central, TextLinkKind.Supports, marker, opposes: false);
            else if (at > 0 && at - 1 != central && opposed[at - 1])
                Link(at, at - 1, Denies(at) ? TextLinkKind.Rebuts : TextLinkKind.Undercuts, marker, opposes: false);
            else
                Link(at, central, TextLinkKind.Rebuts, marker, opposes: true);
        }

        // Who grants the objection answers what it is said for; who only reports it, or names an exception, may deny it.
        private bool Denies(int at)
        {
            var objection = marks[at - 1];
            return objection.Exception is not null || (marks[at].Denies && objection.Concession is null && objection.Affirmation is null);
        }

        // Conceded outright, or by what answers it.
        private bool Concedes(int at, bool afterOther)
        {
            var mark = marks[at];
            var continuesOwnSide = mark.Addition is not null && afterOther && !opposed[at - 1];
            return ((mark.Concession ?? mark.Exception) is not null && mark.Result is null) || mark.Crowd is not null
                || (IsAnswered(at) && mark.Reason is null && !continuesOwnSide);
        }

        private bool IsPlain(int at) => marks[at] is { Concession: null, Exception: null, Crowd: null, Affirmation: null, Addition: null, Contrast: null, Reason: null, Result: null };

        private bool IsAnswered(int at) => at + 1 < marks.Length && at + 1 != central
            && (marks[at + 1].Contrast is not null && (marks[at + 1].BeginsWithContrast || !marks[at + 1].BeginsSentence || !IsPlain(at))
                || (!marks[at + 1].BeginsSentence && marks[at + 1].Addition is not null && IsAnswered(at + 1)));

        private void Link(int from, int to, TextLinkKind kind, TextSpan? marker, bool opposes)
        {
            opposed[from] = opposes;
            links[from] = new TextLink(from, to, kind, marker);
        }
    }
}
