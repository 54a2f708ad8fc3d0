using ArgumentGraph.Reading.Claims;

namespace ArgumentGraph.Reading.Pages;

/// <summary>Tells the text of a page from its furniture.</summary>
internal static class PageParts
{
    private const int FewestWordsOfBareClaim = 5;

    // Where one line in three is plainly a claim, the shorter ones beside it are no headings either.
    private const int FewestWordsAmongBareClaims = 3;
    private const int ShareOfBareClaims = 3;

    public static List<Part> Of(SourceText source)
    {
        var parts = new List<Part>(source.Blocks.Length);
        foreach (var block in source.Blocks)
        {
            var prose = Prose.Of(source.Text, block);
            if (prose.Text.Length > 0)
                parts.Add(new Part(block, parts.Count, prose) { Role = FirstGuess(block.Kind) });
        }

        foreach (var part in parts.Where(part => part.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem))
            part.Role = ByShape(part, parts);
        foreach (var part in parts.Where(part => !part.Text.Any(char.IsLetterOrDigit)))
            part.Role = PartRole.Furniture;
        if (parts.TrueForAll(part => part.Role != PartRole.Body))
            TakeBareClaims(parts);
        SetApartPitches(parts);
        SetApartRepeats(parts);
        return parts;
    }

    private static PartRole FirstGuess(BlockKind kind) => kind switch
    {
        BlockKind.Heading => PartRole.Heading,
        BlockKind.Quotation => PartRole.Quotation,
        BlockKind.Footnote or BlockKind.Aside => PartRole.Furniture,
        _ => PartRole.Body,
    };

    private static PartRole ByShape(Part part, List<Part> parts)
    {
        if (LineShapes.IsResidue(part) || LineShapes.IsReference(part))
            return PartRole.Furniture;
        if (part.EndsSentence || part.Words > 30)
            return LineShapes.IsLabel(part) ? PartRole.Heading : PartRole.Body;
        var atEdge = part.Number < 3 || part.Number >= parts.Count - 3;
        if (atEdge && TitleLines.TitleOf(part.Text) is not null)
            return PartRole.TitleLine;
        if (!LineShapes.IsLabel(part))
            return PartRole.Body;
        return part.Block.Kind == BlockKind.ListItem && IsBareClaim(part) ? PartRole.Body : PartRole.Heading;
    }

    // A list of statements without full stops: nothing else on the page is a sentence.
    private static void TakeBareClaims(List<Part> parts)
    {
        var lines = parts.Where(part => part.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem && part.Role == PartRole.Heading).ToList();
        var claims = lines.Where(part => IsBareClaim(part)).ToList();
        var isList = claims.Count * ShareOfBareClaims >= lines.Count;
        foreach (var part in isList ? lines.Where(part => IsBareClaim(part) || IsShortClaim(part)) : claims)
            part.Role = PartRole.Body;
    }

    // The first line may be the title of the list.
    private static bool IsShortClaim(Part part) => (part.Number > 0 || ClaimScorer.Of(part.Text).IsClaim) && part.Words >= FewestWordsAmongBareClaims && part.Text is not [.., '?'];

    private static bool IsBareClaim(Part part) =>
        part.Words >= FewestWordsOfBareClaim && part.Text is not [.., '?'] && ClaimScorer.Of(part.Text).IsClaim;

    private static void SetApartPitches(List<Part> parts)
    {
        var typical = Typical(parts);
        foreach (var part in parts.Where(part => part.Role == PartRole.Body && part.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            if (LineShapes.IsPitch(part, typical))
                part.Role = PartRole.Furniture;
        }
    }

    // A running header, or a call under every item: the same short line again and again.
    private static void SetApartRepeats(List<Part> parts)
    {
        var typical = Typical(parts);
        var seen = parts.Where(part => part.Role == PartRole.Body && part.Words * 3 < typical)
            .GroupBy(part => part.Text, StringComparer.Ordinal).Where(group => group.Count() >= 3);
        foreach (var part in seen.SelectMany(group => group))
            part.Role = PartRole.Furniture;
    }

    private static int Typical(List<Part> parts)
    {
        var lengths = parts.Where(part => part.Role == PartRole.Body).Select(part => part.Words).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }
}
