using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;
using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>Why two insights are not related: what they share, what was weighed, and which check turned it down.</summary>
internal static class NoRelationText
{
    private const int MostMet = 8;

    public static void Print(PairExplanation pair)
    {
        Screen.Out.WriteLine("No relation between these two was found:");
        RelationText.PrintIndented($"“{pair.First.Text}”", 3);
        RelationText.PrintIndented($"“{pair.Second.Text}”", 3);
        Screen.Out.WriteLine(pair.Met.IsEmpty ? "They speak of nothing in common." : "Both speak of:");
        foreach (var (first, second) in pair.Met.Take(MostMet))
            RelationText.PrintIndented($"{first.Topic}: the first {SideOf(first)}, the second {SideOf(second)}", 3);
        if (pair.Met.Length > MostMet)
            Screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   and of {pair.Met.Length - MostMet} things more."));
        Screen.Out.WriteLine(pair.TurnedDown.IsEmpty
            ? "No sides, causes or wordings that clash or agree: nothing in them speaks for a relation."
            : "Weighed, and turned down:");
        foreach (var weighed in pair.TurnedDown)
        {
            RelationText.PrintIndented(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Words.Of(weighed.Type)} ({Words.Of(weighed.Kind)}, {weighed.Confidence:0.00}): {weighed.Explanation} But {weighed.Reason}."),
                3);
        }
    }

    private static string SideOf(TopicStance side) => side.Cue is null ? "takes no side" : $"counts it as {(side.Stance == Stance.Edge ? "an edge" : "a weakness")} (“{side.Cue}”)";
}
