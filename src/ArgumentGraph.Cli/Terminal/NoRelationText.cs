using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;
using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>Why two insights are not related: what they share, what was weighed, and which check turned it down.</summary>
internal static class NoRelationText
{
    public static void Print(PairExplanation pair)
    {
        Screen.Out.WriteLine("No relation between these two was found:");
        RelationText.PrintIndented($"“{pair.First.Text}”", 3);
        RelationText.PrintIndented($"“{pair.Second.Text}”", 3);
        Screen.Out.WriteLine(pair.Met.IsEmpty
            ? "They speak of nothing in common."
            : Printable.Of($"Both speak of {string.Join(", ", pair.Met)}."));
        if (pair.TurnedDown.IsEmpty)
            Screen.Out.WriteLine("Nothing in them speaks for a relation.");
        foreach (var weighed in pair.TurnedDown)
        {
            RelationText.PrintIndented(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Words.Of(weighed.Type)} ({Words.Of(weighed.Kind)}, {weighed.Confidence:0.00}): {weighed.Explanation} Turned down: {weighed.Reason}."),
                3);
        }
    }
}
