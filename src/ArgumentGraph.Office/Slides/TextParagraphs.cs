using System.Collections.Immutable;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Office.Slides;

/// <summary>A piece of text in one manner.</summary>
/// <param name="Text">With the space or spaces before it.</param>
/// <param name="Mark">Whose manner it is.</param>
/// <param name="IsCue">Whether a relation rests on it.</param>
internal sealed record TextPiece(string Text, TextMark Mark, bool IsCue);

/// <summary>The lines of a scene put together again as paragraphs, which a slide breaks by itself.</summary>
/// <param name="Pieces">In order.</param>
/// <param name="First">The first line's mark.</param>
/// <param name="Last">The last line's.</param>
/// <param name="Lines">How many lines it had.</param>
internal sealed record TextParagraph(ImmutableArray<TextPiece> Pieces, TextMark First, TextMark Last, int Lines)
{
    private const double SameLine = 3.5;

    /// <summary>From line to line.</summary>
    public double Pitch => Lines > 1 ? (Last.Origin.Y - First.Origin.Y) / (Lines - 1) : First.Size * 1.28;

    public double Left => Pieces.Min(p => p.Mark.Left);

    public double Right => Pieces.Max(p => p.Mark.Left + p.Mark.Width);

    public static ImmutableArray<TextParagraph> Of(IEnumerable<TextMark> marks)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextParagraph>();
        foreach (var mark in marks)
        {
            var before = paragraphs.Count > 0 ? paragraphs[^1] : null;
            if (before is not null && mark.Joint is { } joint)
                paragraphs[^1] = before with { Pieces = [.. before.Pieces, .. Cut(mark, joint)], Last = mark, Lines = before.Lines + 1 };
            else if (before is not null && Math.Abs(before.Last.Origin.Y - mark.Origin.Y) < SameLine)
                paragraphs[^1] = before with { Pieces = [.. before.Pieces, .. Cut(mark, Gap(before, mark))] };
            else
                paragraphs.Add(new TextParagraph(Cut(mark, ""), mark, mark, 1));
        }

        return paragraphs.ToImmutable();
    }

    // As many spaces as fill the distance, at 0.28 of an em each.
    private static string Gap(TextParagraph before, TextMark mark) =>
        new(' ', (int)Math.Clamp(Math.Round((mark.Left - before.Right) / (0.28 * mark.Size)), 1, 8));

    private static ImmutableArray<TextPiece> Cut(TextMark mark, string joint)
    {
        if (mark.Plain is not null)
            return [new TextPiece(joint + mark.Plain, mark, false)];
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var cue in mark.Cues)
        {
            Add(at, cue.Start, false);
            Add(cue.Start, cue.End, true);
            at = cue.End;
        }

        Add(at, mark.Text.Length, false);
        if (joint.Length > 0 && pieces.Count > 0)
            pieces[0] = pieces[0].IsCue ? pieces[0] : pieces[0] with { Text = joint + pieces[0].Text };
        return joint.Length > 0 && pieces.Count > 0 && pieces[0].IsCue ? [new TextPiece(joint, mark, false), .. pieces] : pieces.ToImmutable();

        void Add(int start, int end, bool isCue)
        {
            if (end > start)
                pieces.Add(new TextPiece(mark.Text[start..end], mark, isCue));
        }
    }
}
