using ArgumentGraph.Model;
using ArgumentGraph.Reading.Claims;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Pages;

/// <summary>Tells a page of self-standing paragraphs from a narrative, and a personal post from an article.</summary>
/// <remarks>
/// A narrative shows in paragraphs that go on from the one before (connectives, pronouns), in one-sentence paragraphs, in
/// questions, in reported speech and in paragraphs of very unequal length. Self-standing insights show none of these.
/// </remarks>
internal static class ShapeRecognition
{
    private const double Narrative = 0.5;
    private const int Asked = 200;
    private const int LongestPost = 1500;
    private const int LongestThought = 120;
    private const int ShortestThought = 26;

    private static readonly WordSet GoingOn = WordSet.Of(
        "and but so yet or nor however moreover furthermore besides still therefore thus hence consequently indeed also meanwhile nevertheless nonetheless otherwise",
        "he she it they this that these those such which here there then because though although admittedly granted of again so i we my our another one",
        "it's that's they're he's she's it\u2019s that\u2019s they\u2019re he\u2019s she\u2019s there's there\u2019s sure after all to don't don\u2019t me now none");

    public static DocumentShape Of(IReadOnlyList<Part> parts)
    {
        var body = parts.Where(part => part.Role == PartRole.Body).ToList();
        if (body.Count == 0)
            return DocumentShape.Article;
        if (body.Count == 1)
            return parts.Any(part => part.Role == PartRole.TitleLine) ? DocumentShape.InsightPage : Told(parts, body);
        var divided = SectionHeadings.Divide(parts, body);
        var score = NarrativeScore(body) + Sections(parts, body) + divided + (body.Count == 2 && !IsDressed(parts) ? 0.5 : 0);
        return score < Narrative || EachHasHeading(parts, body, divided) ? DocumentShape.InsightPage : Told(parts, body);
    }

    // Two paragraphs alone tell little; a banner or a title line shows that they are set on a page.
    private static bool IsDressed(IReadOnlyList<Part> parts) =>
        parts.Any(part => part.Role == PartRole.TitleLine || (part.Role == PartRole.Furniture && part.Block.Kind == BlockKind.Paragraph));

    // Headings that each cover several paragraphs divide a narrative, and so do paragraphs longer than one thought needs.
    private static double Sections(IReadOnlyList<Part> parts, List<Part> body)
    {
        var covering = 0;
        for (var i = 1; i + 2 < parts.Count; i++)
            covering += parts[i].Role == PartRole.Heading && parts[i - 1].Role == PartRole.Body && parts[i + 1].Role == PartRole.Body && parts[i + 2].Role == PartRole.Body ? 1 : 0;
        return (covering >= 2 ? 0.3 : 0) + (body.Average(part => part.Words) > LongestThought ? 0.5 : 0);
    }

    public static double NarrativeScore(IReadOnlyList<Part> body)
    {
        var traits = body.Take(Asked).Select(Traits.Of).ToList();
        var count = (double)traits.Count;
        return 2.0 * traits.Count(trait => trait.GoesOn) / count
            + 0.4 * traits.Count(trait => trait.Sentences == 1) / count
            + 0.5 * traits.Count(trait => trait.Reports) / count
            + (body.Average(part => part.Words) < ShortestThought ? 0.3 : 0)
            + 0.8 * traits.Count(trait => trait.FirstPerson) / count
            + 0.5 * traits.Count(trait => trait.Asks) / count
            + 0.8 * Math.Max(0, Spread(body) - 0.4);
    }

    // A lone paragraph under its own heading, three times or more, is a card; not where the headings divide one text.
    private static bool EachHasHeading(IReadOnlyList<Part> parts, List<Part> body, double divided) =>
        body.Count >= 3 && body.Count(part => part.Number > 0 && parts[part.Number - 1].Role == PartRole.Heading) * 10 >= body.Count * 8
        && NarrativeScore(body) + 2 * divided < 2 * Narrative;

    private static DocumentShape Told(IReadOnlyList<Part> parts, List<Part> body)
    {
        var personal = body.Take(Asked).Count(part => Traits.Of(part).FirstPerson) * 4 >= Math.Min(body.Count, Asked);
        var notes = parts.Any(part => part.Block.Kind == BlockKind.Footnote);
        return (personal || notes) && body.Sum(part => part.Words) <= LongestPost ? DocumentShape.Post : DocumentShape.Article;
    }

    // The coefficient of variation of the paragraphs' lengths.
    private static double Spread(IReadOnlyList<Part> body)
    {
        var mean = body.Average(part => part.Words);
        return mean == 0 ? 0 : Math.Sqrt(body.Average(part => Math.Pow(part.Words - mean, 2))) / mean;
    }

    private readonly record struct Traits(bool GoesOn, int Sentences, bool FirstPerson, bool Asks, bool Reports)
    {
        public static Traits Of(Part part)
        {
            var text = part.Text.Length > 4000 ? part.Text[..4000] : part.Text;
            var words = WordSpans.Of(text);
            var sentences = SentenceSplitter.Split(text);
            return new Traits(
                words.Count > 0 && Continues(text, words),
                sentences.Count,
                words.Any(word => ClaimWords.FirstPerson.Has(WordSpans.At(text, word))),
                sentences.Any(sentence => text[sentence.End - 1] == '?'),
                sentences.Any(sentence => Reported(sentence.Of(text))));
        }

        private static bool Reported(string sentence) => ReportedSpeech.IsIn(sentence, WordSpans.Of(sentence));

        // "In the meantime," goes on; "In a group of 100" does not.
        private static bool Continues(string text, List<TextSpan> words) =>
            GoingOn.Has(WordSpans.At(text, words[0])) && !IsPurpose(text, words)
            || Titles.TitleWords.PhraseAt(text) is not null;

        private static bool IsPurpose(string text, List<TextSpan> words) => words.Count > 1 && words[0].Of(text) is "To" or "One" or "None" or "Another" or "Now";
    }
}
