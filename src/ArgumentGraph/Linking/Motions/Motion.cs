using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>A proposal: "we should ban X", "this house would build X", "X should be legal"; or a statement that one may argue on.</summary>
/// <param name="Sign">+1 where it would bring or keep its object, −1 where it would take it away.</param>
/// <param name="Deed">+1 where it is for doing what it names, −1 where it is against ("should not ban").</param>
/// <param name="Verb">Lemma of what is to be done, or of what is stated; empty where it names nothing.</param>
/// <param name="Target">Lemmas of what it is about.</param>
/// <param name="Contrast">Lemmas of what it sets against that: "X is better than Y", "X should be replaced by Y".</param>
/// <param name="Explicit">Whether it is worded as a proposal or a verdict; else it merely states something.</param>
internal sealed record Motion(int Sign, int Deed, string Verb, ImmutableHashSet<string> Target, ImmutableHashSet<string> Contrast, bool Explicit)
{
    private const int LongestMotion = 16;

    // What is believed is the motion.
    private static readonly ImmutableArray<string> Openings = ["this house believes that ", "this house believes ", "this house supports the view that ", "we believe that ", "we should believe that "];

    /// <summary>The motion a whole text is: one short sentence that proposes and gives no reason; null for any other.</summary>
    public static Motion? Pure(ImmutableArray<AlignmentSide> sides) =>
        sides is [var only] && only.Tokens.Length <= LongestMotion && only.Tokens.Any(t => t.Word is "should" or "must" or "ought")
        && only.Tokens.All(t => t.Word is not ("because" or "since" or "as" or "if")) && MotionReader.Read(only) is { Explicit: true } motion ? motion : null;

    public static Motion Of(string text)
    {
        var plain = WithoutTitleCase(text);
        var opening = Openings.FirstOrDefault(o => plain.StartsWith(o, StringComparison.OrdinalIgnoreCase)) ?? "";
        var sentences = AnalysedText.Of(plain[opening.Length..]).Sentences;
        if (sentences.IsEmpty)
            return new Motion(1, 1, "", [], [], false);
        var motion = MotionReader.Read(AlignmentSide.Of(sentences[0]));
        return opening.Length > 0 ? motion with { Explicit = true } : motion;
    }

    // "School Uniforms Should Be Scrapped": the capitals of a title would make names of its verbs.
    private static string WithoutTitleCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && 2 * words.Count(w => char.IsUpper(w[0])) > words.Length ? text.ToLowerInvariant() : text;
    }
}
