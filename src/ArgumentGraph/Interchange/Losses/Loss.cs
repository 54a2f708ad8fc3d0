using System.Collections.Immutable;

namespace ArgumentGraph.Interchange.Losses;

/// <summary>What a conversion could not carry over, counted.</summary>
/// <param name="Kind">For programs, such as <c>stances</c>; stable.</param>
/// <param name="Count">How many.</param>
/// <param name="Phrase">For people: the count and what, such as <c>12 stances on topics</c>.</param>
/// <param name="Why">What became of them, or why the target has no place for them; empty where the format simply lacks it.</param>
/// <param name="Examples">Up to three, each of one line.</param>
public sealed record Loss(string Kind, int Count, string Phrase, string Why, ImmutableArray<string> Examples);

/// <summary>Lines of a file that could not be understood and were passed over.</summary>
/// <param name="First">Number of the first line, from 1.</param>
/// <param name="Last">Number of the last line.</param>
/// <param name="Text">The beginning of what stands there.</param>
/// <param name="Why">What was found and what was expected.</param>
public sealed record LostLines(int First, int Last, string Text, string Why);

/// <summary>The account of one conversion: what came across, and what did not.</summary>
/// <param name="Format">Its name, such as <c>argdown</c>.</param>
/// <param name="Documents">That came across.</param>
/// <param name="Insights">That came across.</param>
/// <param name="Relations">That came across.</param>
/// <param name="Losses">In the order of a map's parts: documents, insights, relations, then what has no place in a map.</param>
/// <param name="Lines">In the order of the file.</param>
/// <param name="Notes">What was repaired or read in one of several possible ways; nothing of it was lost.</param>
public sealed record ConversionReport(
    string Format,
    int Documents,
    int Insights,
    int Relations,
    ImmutableArray<Loss> Losses,
    ImmutableArray<LostLines> Lines,
    ImmutableArray<string> Notes)
{
    /// <summary>Whether everything came across.</summary>
    public bool IsWhole => Losses.IsEmpty && Lines.IsEmpty;
}
