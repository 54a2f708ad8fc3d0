using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Structure;
using ArgumentGraph.Model;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Evaluation.Texts;

/// <summary>One gold text, read end to end from nothing but its characters.</summary>
internal sealed class RawText(GoldText gold, LinkingOptions options)
{
    private const double LeastShared = 0.5;

    public TextDecision Decide()
    {
        var units = ArgumentUnits.Of(AnalysedText.Of(gold.Text));
        if (units.IsEmpty)
            return new TextDecision(gold.Name, null, [], []);
        var places = units.Select(PlaceOf).ToArray();
        var argument = ArgumentParser.Parse([.. units.Select(u => AnalysedText.Of(u.Of(gold.Text)))]);
        var edges = argument.Links.Select(l => TextEvaluation.EdgeOf(l, places[l.From], places[l.To]))
            .Concat(FromContent(Read()))
            .Where(e => e.From >= 0 && e.To >= 0 && e.From != e.To)
            .DistinctBy(e => (e.From, e.To));
        return new TextDecision(gold.Name, places[argument.Central] is var central and >= 0 ? central : null, Opposed(argument, places), [.. edges]);
    }

    private ImmutableArray<Insight> Read()
    {
        var reading = new DocumentReading(new ReadingOptions { StandardInput = new MemoryStream(Encoding.UTF8.GetBytes(gold.Text)) });
        return [.. reading.Read(["-"]).Documents.SelectMany(d => d.Insights).OrderBy(i => i.Sources[0].Span.Start)];
    }

    // What the words themselves say of the claims that a build finds counts beside what markers say.
    private IEnumerable<GoldEdge> FromContent(ImmutableArray<Insight> insights)
    {
        var at = insights.Select(insight => (insight.Id, Place: PlaceOf(insight.Sources[0].Span))).DistinctBy(i => i.Id).ToDictionary(i => i.Id, i => i.Place, StringComparer.Ordinal);
        return Linker.Link(new Corpus([], insights), options).Relations
            .Where(r => r.Type != RelationType.Restates)
            .Select(r => new GoldEdge(at[r.From], at[r.To], r.Type == RelationType.Supports ? "support" : "attack", false));
    }

    private int PlaceOf(TextSpan span)
    {
        var (best, place) = gold.Components.Select((c, i) => (Shared: Overlap(c.Span, span), i))
            .OrderByDescending(c => c.Shared).ThenBy(c => c.i).FirstOrDefault((Shared: 0, i: -1));
        return best >= LeastShared ? place : -1;
    }

    private static double Overlap(TextSpan a, TextSpan b)
    {
        double common = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return common / Math.Max(1, Math.Min(a.Length, b.Length));
    }

    private ImmutableArray<bool> Opposed(TextArgument argument, int[] places) =>
        [.. gold.Components.Select((_, i) => Array.IndexOf(places, i) is var at and >= 0 && argument.Opposed[at])];
}
