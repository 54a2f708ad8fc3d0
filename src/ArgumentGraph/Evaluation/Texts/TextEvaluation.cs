using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Structure;

namespace ArgumentGraph.Evaluation.Texts;

/// <summary>Reads the argument of whole texts and counts how much of it is right.</summary>
public static class TextEvaluation
{
    /// <summary>From the given components, in their order.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static TextReport OfComponents(TextSet set, CancellationToken cancellation = default) => TextReport.Of(set, [.. set.Texts.Select(text =>
    {
        cancellation.ThrowIfCancellationRequested();
        return text.Components.IsEmpty
            ? new TextDecision(text.Name, null, [], [])
            : Decide(text.Name, ArgumentParser.Parse([.. text.Components.Select(c => AnalysedText.Of(c.Text))]));
    })]);

    /// <summary>
    /// From the raw text alone: cut into argument units for the tree, and read and linked as a build does for what the words say besides; a
    /// unit or a claim stands for the component that it shares most with, at least half of either.
    /// </summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static TextReport OfRawText(TextSet set, LinkingOptions options, CancellationToken cancellation = default) => TextReport.Of(set, [.. set.Texts.Select(text =>
    {
        cancellation.ThrowIfCancellationRequested();
        return new RawText(text, options).Decide();
    })]);

    internal static TextDecision Decide(string name, TextArgument argument) => new(
        name, argument.Central, argument.Opposed, [.. argument.Links.Select(l => EdgeOf(l, l.From, l.To))]);

    internal static GoldEdge EdgeOf(TextLink link, int from, int to) =>
        new(from, to, link.Kind == TextLinkKind.Supports ? "support" : "attack", link.Kind == TextLinkKind.Undercuts);
}
