using AngleSharp.Dom;

namespace ArgumentGraph.Reading.Formats.Web;

/// <summary>Finds the element that holds the text of a page: the deepest that still holds most of the prose.</summary>
internal static class MainContent
{
    // Shorter runs of text are labels; what stands in links is navigation.
    private const int ShortestProse = 40;

    public static IElement In(IElement body)
    {
        var prose = ProseOf(body);
        var at = body;
        while (at.Children.Where(prose.ContainsKey).MaxBy(child => prose[child]) is { } best && prose[best] * 10 >= prose[at] * 8 && !IsLeaf(best))
            at = best;
        return at;
    }

    private static bool IsLeaf(IElement element) => element.LocalName is "p" or "li" or "blockquote" or "td" or "pre" or "span" or "a" or "b" or "strong" or "em" or "h1" or "h2" or "h3";

    // Each element's prose length with all below it, in one walk without recursion.
    private static Dictionary<IElement, int> ProseOf(IElement body)
    {
        var lengths = new Dictionary<IElement, int>();
        var open = new Stack<(IElement Element, int Next, int Length)>();
        open.Push((body, 0, 0));
        while (open.TryPop(out var frame))
        {
            if (frame.Next == frame.Element.ChildNodes.Length)
            {
                lengths[frame.Element] = frame.Length;
                if (open.TryPop(out var parent))
                    open.Push(parent with { Length = parent.Length + frame.Length });
                continue;
            }

            var child = frame.Element.ChildNodes[frame.Next];
            var text = child is IText { Data.Length: >= ShortestProse } run ? run.Data.AsSpan().Trim().Length : 0;
            open.Push(frame with { Next = frame.Next + 1, Length = frame.Length + (text >= ShortestProse ? text : 0) });
            if (child is IElement element && element.LocalName != "a" && !Exclusions.Covers(element))
                open.Push((element, 0, 0));
        }

        return lengths;
    }
}
