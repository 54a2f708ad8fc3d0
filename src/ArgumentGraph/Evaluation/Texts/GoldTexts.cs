using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Texts;

/// <summary>A text with its argument as people drew it.</summary>
/// <param name="Components">In the order of the file.</param>
public sealed record GoldText(string Name, string Text, ImmutableArray<GoldComponent> Components, ImmutableArray<GoldEdge> Edges);

/// <summary>A segment of a text.</summary>
/// <param name="Span">In the text.</param>
/// <param name="Kind">Such as <c>pro</c>, <c>opp</c>, <c>Claim</c>, <c>Premise</c>.</param>
/// <param name="IsCentral">Whether the whole text argues for it.</param>
public sealed record GoldComponent(string Id, TextSpan Span, string Text, string Kind, bool IsCentral);

/// <summary>One segment speaks to another.</summary>
/// <param name="From">Place in <see cref="GoldText.Components"/>.</param>
/// <param name="To">Place in <see cref="GoldText.Components"/>.</param>
/// <param name="Label"><c>support</c> or <c>attack</c>.</param>
/// <param name="IsUndercut">Whether an attack is one on the step, not on the claim.</param>
public sealed record GoldEdge(int From, int To, string Label, bool IsUndercut);

/// <summary>A set of texts.</summary>
public sealed record TextSet(string Name, ImmutableArray<GoldText> Texts)
{
    /// <summary>Reads one text a line: <c>doc</c>, <c>text</c>, <c>components</c> and <c>edges</c>.</summary>
    /// <exception cref="EvaluationException">The file is missing, or a line lacks a value or names an unknown component.</exception>
    public static TextSet Read(string path) => new(Path.GetFileName(path), [.. JsonLines.Read(path).Select(Text)]);

    private static GoldText Text(JsonLine line)
    {
        var text = line.Text("text");
        var components = line.All("components").Select(c => Component(c, text)).ToImmutableArray();
        var places = components.Select((c, i) => (c.Id, i)).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        return new GoldText(line.Text("doc"), text, components, [.. line.All("edges").Select(e => Edge(e, places))]);
    }

    private static GoldComponent Component(JsonLine line, string text)
    {
        var span = new TextSpan(line.Number32("start"), line.Number32("end"));
        return span.Start >= 0 && span.Start <= span.End && span.End <= text.Length
            ? new GoldComponent(line.Text("id"), span, line.OptionalText("text") ?? span.Of(text), line.OptionalText("kind") ?? "", line.IsTrue("central"))
            : throw line.Wrong($"the component '{line.Text("id")}' lies outside its text");
    }

    private static GoldEdge Edge(JsonLine line, Dictionary<string, int> places) => new(
        Place(line, "from", places), Place(line, "to", places), line.Text("label"),
        line.OptionalText("orig")?.EndsWith("und", StringComparison.Ordinal) == true);

    private static int Place(JsonLine line, string end, Dictionary<string, int> places) =>
        places.TryGetValue(line.Text(end), out var place) ? place : throw line.Wrong($"an edge names the component '{line.Text(end)}', which is not there");
}
