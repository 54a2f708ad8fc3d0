using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>Explains the lines that a picture holds, with lines drawn by the very code that drew them there.</summary>
internal sealed class Legend(MapView view, TypeScale scale)
{
    private readonly ImmutableArray<Relation> relations = view.Relations;
    private readonly double factor = scale.Foot / TypeScale.Page.Foot;
    private readonly Lettering type = new(FontWeight.Regular, scale.Foot, Ink.SecondText);

    private double Sample => 40 * factor;

    private double BeforeWords => 8 * factor;

    private double BetweenEntries => 22 * factor;

    public ImmutableArray<SceneElement> Draw(double x, double middle)
    {
        var elements = ImmutableArray.CreateBuilder<SceneElement>();
        foreach (var (relation, isMutual) in relations.Select(r => (r.Type, r.IsMutual)).Distinct().Order())
        {
            var words = type.Centred(x + Sample + BeforeWords, middle, relation == RelationType.Supports && isMutual ? "support one another" : Words.Of(relation).ToLowerInvariant());
            Add(elements, ref x, words, [.. RelationDesign.Draw(relation, Straight(x, middle), isMutual), words]);
        }

        if (!view.Undercuts.IsEmpty)
        {
            var words = type.Centred(x + Sample + BeforeWords, middle, "undercuts the step it ends on");
            Add(elements, ref x, words, [.. RelationDesign.Undercut(Straight(x, middle)), words]);
        }

        foreach (var note in Notes())
        {
            var words = type.Centred(x, middle, note);
            Add(elements, ref x, words, [words]);
        }

        return elements.ToImmutable();
    }

    private void Add(ImmutableArray<SceneElement>.Builder elements, ref double x, TextMark words, ImmutableArray<Mark> marks)
    {
        var right = words.Left + words.Width;
        elements.Add(new SceneElement(SceneRole.Legend, null, words.Text, new Rect(x, words.Origin.Y - type.LineHeight, right - x, type.LineHeight * 1.4), marks));
        x = right + BetweenEntries;
    }

    private IEnumerable<string> Notes()
    {
        var contradictions = relations.Where(r => r.Type == RelationType.Contradicts).ToArray();
        if (contradictions.Any(r => r.Strength == RelationStrength.Apparent))
            yield return "? apparent, not proven";
        if (contradictions.Any(r => r.Status == RelationStatus.Accepted))
            yield return "filled: accepted";
    }

    private EdgeRoute Straight(double x, double middle)
    {
        var end = new Point(x + Sample, middle);
        return new EdgeRoute("", new Point(x, middle), [new RouteSegment(end, end, end)], null);
    }
}
