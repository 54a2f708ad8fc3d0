using System.Buffers;
using ArgumentGraph.Reading.Claims;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Pages;

/// <summary>Tells by its shape what a short line on a page is. No site's name and no fixed phrase takes part.</summary>
internal static class LineShapes
{
    private const int LongestLabel = 14;

    private static readonly WordSet Reader = WordSet.Of("you your yours you'll you're you\u2019ll you\u2019re");
    private static readonly WordSet House = WordSet.Of("we our us ours we'll we're we\u2019ll we\u2019re");
    private static readonly SearchValues<char> Symbols = SearchValues.Create("\u00A9\u00AE");

    /// <summary>What is left of a picture or a button: a few letters.</summary>
    public static bool IsResidue(Part part) => part.Text.Length <= 40 && part.Text.Count(char.IsLetterOrDigit) <= 3;

    /// <summary>A heading, a byline, a date, a label: short, and no sentence.</summary>
    public static bool IsLabel(Part part) =>
        part.Words <= LongestLabel && !part.EndsSentence && part.Text is not [.., ':']
        || (part.Words <= 10 && part.Text is [.., '?']);

    /// <summary>A line that gives an address and little else, or asserts a copyright.</summary>
    public static bool IsReference(Part part)
    {
        if (part.Text.Length > 400)
            return false;
        if (part.Text.AsSpan().ContainsAny(Symbols) && part.Words <= 20)
            return true;
        return part.Text.Contains("://", StringComparison.Ordinal)
            && part.Text.Split(' ').Count(word => !word.Contains("://", StringComparison.Ordinal)) <= 5;
    }

    /// <summary>A call on the reader to do something with the page, or a promise of what the house sends.</summary>
    public static bool IsPitch(Part part, int typicalWords)
    {
        if (part.Words > 30 || part.Words * 2 > typicalWords)
            return false;
        var words = WordSpans.Of(part.Text);
        if (words.Count == 0)
            return false;
        var reader = words.Any(word => Reader.Has(WordSpans.At(part.Text, word)));
        var house = words.Any(word => House.Has(WordSpans.At(part.Text, word)));
        var invites = ClaimWords.Invitation.Has(WordSpans.At(part.Text, words[0]));
        return (invites && (reader || house || part.Words <= 10)) || (reader && house);
    }
}
