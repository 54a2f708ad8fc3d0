using System.Collections.Immutable;
using ArgumentGraph.Model;
using ArgumentGraph.Reading.Claims;
using ArgumentGraph.Reading.Sentences;
using ArgumentGraph.Reading.Titles;

namespace ArgumentGraph.Reading.Pages;

/// <summary>Finds the insights of one document: whole paragraphs or rows where these stand alone, else single sentences.</summary>
internal sealed class InsightFinding(SourceText source, string documentId, string sha256)
{
    private readonly ImmutableArray<Insight>.Builder _found = ImmutableArray.CreateBuilder<Insight>();

    // What stands over the beginning is the title, or says no more than that a text begins.
    private string? _heading;

    public ImmutableArray<Insight> In(IReadOnlyList<Part> parts, DocumentShape shape)
    {
        var whole = shape is DocumentShape.InsightPage or DocumentShape.Table;
        var titles = whole ? PageTitles.Of(source, parts) : null;
        var end = shape is DocumentShape.Article or DocumentShape.Post ? BodyEnd(parts) : parts.Count;
        foreach (var part in parts.Take(end))
        {
            if (part.Role == PartRole.Heading)
                _heading = whole || _found.Count == 0 ? null : part.Text;
            if (whole && part.Role == PartRole.Body)
                AddWhole(part, titles!.GetValueOrDefault(part));
            else if (part.Role is PartRole.Body or PartRole.Quotation)
                AddClaims(part);
        }

        return _found.ToImmutable();
    }

    // The note on the author stands at the end; what comes after it is no text either.
    private static int BodyEnd(IReadOnlyList<Part> parts)
    {
        var body = parts.Where(part => part.Role == PartRole.Body).ToList();
        var tail = body.Skip(Math.Max(2, body.Count - 3)).FirstOrDefault(part => Biographies.IsOne(part.Text));
        return tail?.Number ?? parts.Count;
    }

    private void AddWhole(Part part, string? title)
    {
        var text = part.Text;
        Add(part, new TextSpan(0, text.Length), text, title is null ? TitleMaker.Of(text) : TitleMaker.OfOwn(title), InsightKind.Insight);
    }

    private void AddClaims(Part part)
    {
        foreach (var span in SentenceSplitter.Split(part.Text))
        {
            var sentence = span.Of(part.Text);
            var score = ClaimScorer.Of(sentence);
            if (!score.IsClaim)
                continue;
            var reported = score.Reported || part.Role == PartRole.Quotation;
            Add(part, span, sentence, TitleMaker.OfSentence(sentence), reported ? InsightKind.Reported : InsightKind.Claim);
        }
    }

    private void Add(Part part, TextSpan span, string text, string title, InsightKind kind)
    {
        var place = part.Prose.SourceOf(span);
        // Where prose is as it stands in the source, quote and text are one string.
        var quote = source.Text.AsSpan(place.Start, place.Length).SequenceEqual(text) ? text : place.Of(source.Text);
        var passage = new Passage(Passage.IdOf(sha256, place), documentId, place, quote, part.Number) { Heading = _heading };
        _found.Add(new Insight(Insight.IdOf(text), title, text, kind, [passage], []));
    }
}
