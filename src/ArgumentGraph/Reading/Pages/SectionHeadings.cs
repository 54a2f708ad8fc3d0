using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Pages;

/// <summary>
/// Tells headings that divide one text from titles of cards: a title says in short what its paragraph says, while a heading names
/// the subject, or the part that it plays in the whole ("Background", "Objections", "Conclusion").
/// </summary>
internal static class SectionHeadings
{
    private const int Fewest = 3;
    private const int LongestPartName = 3;
    private const double OfOnePart = 0.3;
    private const double OfOtherWords = 0.3;

    private static readonly WordSet PartNames = WordSet.Of(
        "introduction summary abstract overview background context motivation method methods methodology evidence results findings discussion analysis",
        "objections objection counterarguments rebuttal alternatives limitations limits implications consequences conclusion conclusions recommendation recommendations",
        "proposal outlook postscript epilogue prologue");

    /// <summary>How surely the headings divide one text, from 0.</summary>
    public static double Divide(IReadOnlyList<Part> parts, IReadOnlyList<Part> body)
    {
        var over = body.Where(part => part.Number > 0 && parts[part.Number - 1].Role == PartRole.Heading)
            .Select(part => (Heading: parts[part.Number - 1], Part: part)).ToList();
        if (over.Count < Fewest)
            return 0;
        var named = over.Count(pair => NamesPart(pair.Heading));
        var restated = over.Count(pair => PageTitles.Restates(pair.Heading, pair.Part));
        return OfOnePart * Math.Min(2, named) + (restated * 2 < over.Count ? OfOtherWords : 0);
    }

    private static bool NamesPart(Part heading) =>
        heading.Words <= LongestPartName && WordSpans.Of(heading.Text).Any(word => PartNames.Has(WordSpans.At(heading.Text, word)));
}
