using ArgumentGraph.Reading;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArgumentGraph.Office;

/// <summary>What paragraphs are by their styles: Word names its own styles alike in every language, ids differ.</summary>
internal sealed class ParagraphStyles(Styles? styles)
{
    private const int MostAncestors = 10;

    private readonly Dictionary<string, Style> _byId = (styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public (BlockKind Kind, int Level) KindOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.OutlineLevel?.Val?.Value is { } outline and < 9)
            return (BlockKind.Heading, outline + 1);
        var id = properties?.ParagraphStyleId?.Val?.Value;
        foreach (var name in Names(id))
        {
            if (ByName(name) is { } found)
                return found;
        }

        return (properties?.NumberingProperties is null ? BlockKind.Paragraph : BlockKind.ListItem, 0);
    }

    // A style's own name, then those it is based on; the id itself where no style is defined.
    private IEnumerable<string> Names(string? id)
    {
        for (var i = 0; id is not null && i < MostAncestors; i++)
        {
            var style = _byId.GetValueOrDefault(id);
            yield return style?.StyleName?.Val?.Value ?? id;
            id = style?.BasedOn?.Val?.Value;
        }
    }

    private static (BlockKind Kind, int Level)? ByName(string name)
    {
        var plain = name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (plain.StartsWith("heading", StringComparison.Ordinal) && plain.Length == 8 && char.IsAsciiDigit(plain[7]))
            return (BlockKind.Heading, plain[7] - '0');
        return plain switch
        {
            "title" or "subtitle" => (BlockKind.Heading, plain == "title" ? 1 : 2),
            "quote" or "intensequote" or "blocktext" => (BlockKind.Quotation, 0),
            "caption" or "toc1" or "toc2" or "toc3" or "header" or "footer" or "author" or "date" => (BlockKind.Aside, 0),
            "listparagraph" or "listbullet" or "listnumber" => (BlockKind.ListItem, 0),
            "footnotetext" or "endnotetext" => (BlockKind.Footnote, 0),
            _ => null,
        };
    }
}
