using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Pages;

/// <summary>Tells the note on the author at the end of an article: a name, a verb of being, and a calling.</summary>
internal static class Biographies
{
    private static readonly WordSet Links = WordSet.Of(
        "is was has works writes serves leads teaches covers runs founded heads joined lives holds reports studies advises co-founded specialises specializes");

    private static readonly WordSet Callings = WordSet.Of(
        "founder co-founder cofounder ceo cto cfo coo chief president director editor author writer journalist reporter columnist professor lecturer researcher fellow",
        "scientist engineer analyst consultant lawyer attorney physician doctor economist partner investor chair chairman chairwoman head manager student teacher",
        "contributor correspondent strategist entrepreneur expert graduate candidate freelance freelancer historian philosopher minister senator blogger podcaster developer");

    private static readonly WordSet Particles = WordSet.Of("van von de der den du la le di da dos bin al el ter zu zur");

    public static bool IsOne(string text)
    {
        var words = WordSpans.Of(text, 30);
        var names = 0;
        while (names < words.Count && (char.IsUpper(text[words[names].Start]) || (names > 0 && Particles.Has(WordSpans.At(text, words[names])))))
            names++;
        return names is >= 2 and <= 6 && names < words.Count && Links.Has(WordSpans.At(text, words[names]))
            && words.Skip(names + 1).Take(8).Any(word => Callings.Has(WordSpans.At(text, word)));
    }
}
