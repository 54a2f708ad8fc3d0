using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Web;

/// <summary>Turns an element into text with blank lines between its blocks; deep nesting costs no stack.</summary>
internal sealed class HtmlText
{
    private static readonly WordSet BlockNames = WordSet.Of(
        "address article blockquote body center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul");

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private int _start;
    private int _linked;

    public string Text => _text.ToString();

    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    public void Walk(IElement root)
    {
        var open = new Stack<Frame>();
        open.Push(new Frame(root, 0, Style.Of(root, default)));
        while (open.TryPop(out var frame))
        {
            if (frame.Next == frame.Element.ChildNodes.Length)
            {
                if (IsBlock(frame.Element))
                    Flush(frame.Style);
                continue;
            }

            open.Push(frame with { Next = frame.Next + 1 });
            var child = frame.Element.ChildNodes[frame.Next];
            if (child is IText text)
                Append(text.Data, frame.Style);
            else if (child is IElement element && !Exclusions.Covers(element))
                Enter(element, frame.Style, open);
        }

        Flush(Style.Of(root, default));
    }

    private void Enter(IElement element, Style outer, Stack<Frame> open)
    {
        if (element.LocalName == "br")
        {
            _text.Append(_text.Length > _start ? "\n" : "");
            return;
        }

        if (element.LocalName == "sup" && IsNoteMark(element))
            return;
        if (IsBlock(element))
            Flush(outer);
        open.Push(new Frame(element, 0, Style.Of(element, outer)));
    }

    private void Append(string data, Style style)
    {
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c))
                _text.Append(c);
            else if (_text.Length > _start && !char.IsWhiteSpace(_text[^1]))
                _text.Append(' ');
        }

        _linked += style.Linked ? data.Length : 0;
    }

    private void Flush(Style style)
    {
        while (_text.Length > _start && char.IsWhiteSpace(_text[^1]))
            _text.Length--;
        var length = _text.Length - _start;
        if (length > 0)
        {
            _blocks.Add(new Block(KindOf(style, length), new TextSpan(_start, _text.Length), style.Level, []));
            _text.Append("\n\n");
        }

        _start = _text.Length;
        _linked = 0;
    }

    // Mostly links: navigation, tags, "read more".
    private BlockKind KindOf(Style style, int length)
    {
        if (style.Kind != BlockKind.Heading && _linked * 10 >= length * 6 && length < 200)
            return BlockKind.Aside;
        return style.Cell ? length >= 100 ? BlockKind.Paragraph : BlockKind.Aside : style.Kind;
    }

    private static bool IsBlock(IElement element) => BlockNames.Has(element.LocalName);

    private static bool IsNoteMark(IElement element) => element.TextContent is { Length: <= 6 } mark && mark.All(c => !char.IsLetter(c) || mark.Length == 1);

    private readonly record struct Frame(IElement Element, int Next, Style Style);

    /// <summary>What the elements around a text say about it.</summary>
    private readonly record struct Style(BlockKind Kind, int Level, bool Linked, bool Cell)
    {
        public static Style Of(IElement element, Style outer) => element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => outer with { Kind = BlockKind.Heading, Level = element.LocalName[1] - '0' },
            "li" or "dd" when outer.Kind == BlockKind.Paragraph => outer with { Kind = BlockKind.ListItem },
            "blockquote" => outer with { Kind = BlockKind.Quotation },
            "pre" or "figure" or "dt" or "address" or "cite" => outer with { Kind = BlockKind.Aside },
            "td" or "th" => outer with { Cell = true },
            "a" => outer with { Linked = true },
            "section" or "div" or "ol" when IsNotes(element) => outer with { Kind = BlockKind.Footnote },
            "p" or "div" => outer with { Cell = false },
            _ => outer,
        };

        private static bool IsNotes(IElement element) =>
            element.GetAttribute("role") is "doc-endnotes" or "doc-footnote" || (element.ClassName ?? "").Contains("footnote", StringComparison.OrdinalIgnoreCase);
    }
}
