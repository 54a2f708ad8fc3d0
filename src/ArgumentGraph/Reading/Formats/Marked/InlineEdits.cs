using System.Collections.Immutable;
using ArgumentGraph.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArgumentGraph.Reading.Formats.Marked;

/// <summary>What of a Markdown paragraph is no prose: everything that no literal inline covers.</summary>
internal static class InlineEdits
{
    public static ImmutableArray<Edit> Of(string text, LeafBlock leaf, TextSpan span)
    {
        var kept = new List<Edit>();
        if (leaf.Inline is not null)
            Keep(text, leaf.Inline, kept);
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var at = span.Start;
        foreach (var piece in kept)
        {
            if (piece.Span.Start < at || piece.Span.End > span.End)
                continue;
            Skip(text, at, piece.Span.Start, edits);
            if (piece.Replacement.Length > 0)
                edits.Add(piece);
            at = piece.Span.End;
        }

        Skip(text, at, span.End, edits);
        return edits.ToImmutable();
    }

    // An edit with an empty replacement stands here for a piece that is kept to the letter.
    private static void Keep(string text, ContainerInline container, List<Edit> kept)
    {
        foreach (var inline in container.Descendants())
        {
            var piece = Clamped(text, inline.Span.Start, inline.Span.End + 1);
            switch (inline)
            {
                case LiteralInline literal when !UnderImage(literal):
                    var escapes = piece.Length - literal.Content.Length;
                    kept.Add(new Edit(escapes == 1 ? piece with { Start = piece.Start + 1 } : piece, ""));
                    break;
                case CodeInline code:
                    var marks = Math.Min(code.DelimiterCount, piece.Length / 2);
                    kept.Add(new Edit(new TextSpan(piece.Start + marks, piece.End - marks), ""));
                    break;
                case HtmlEntityInline entity:
                    kept.Add(new Edit(piece, entity.Transcoded.ToString()));
                    break;
                case LineBreakInline when piece.Length > 0:
                    kept.Add(new Edit(LineEnd(text, piece), " "));
                    break;
            }
        }
    }

    private static TextSpan Clamped(string text, int start, int end) =>
        new(Math.Clamp(start, 0, text.Length), Math.Clamp(Math.Max(start, end), 0, text.Length));

    // The span of a break is its line end; the backslash of a hard break lies before it.
    private static TextSpan LineEnd(string text, TextSpan piece) =>
        text[piece.Start] is '\\' or ' ' or '\r' or '\n' ? piece : piece with { End = piece.Start + 1 };

    private static bool UnderImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }

    // A footnote mark takes the space before it along: "focused [^1]." reads "focused."
    private static void Skip(string text, int start, int end, ImmutableArray<Edit>.Builder edits)
    {
        if (end <= start)
            return;
        if (text[start] == '[' && end - start > 2 && text[start + 1] == '^')
        {
            while (start > 0 && text[start - 1] is ' ' or '\t' && (edits.Count == 0 || edits[^1].Span.End < start))
                start--;
        }

        edits.Add(new Edit(new TextSpan(start, end), ""));
    }
}
