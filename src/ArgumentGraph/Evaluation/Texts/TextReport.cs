using System.Collections.Immutable;
using ArgumentGraph.Evaluation.Scores;

namespace ArgumentGraph.Evaluation.Texts;

/// <summary>All figures of one set of texts; a figure that the set cannot give is null.</summary>
/// <param name="Central">Macro-F1 of telling the central component (cc).</param>
/// <param name="Role">Macro-F1 of the two sides (ro).</param>
/// <param name="Function">Macro-F1 of central, support, rebut and undercut (fu).</param>
/// <param name="Attachment">Macro-F1 over all ordered pairs of components (at).</param>
/// <param name="Labelled">Edges with their label.</param>
/// <param name="Unlabelled">Edges whatever their label.</param>
/// <param name="LabelledF1Interval">95 %, redrawing texts.</param>
public sealed record TextReport(
    string Name,
    int Texts,
    double? Central,
    double? Role,
    double? Function,
    double Attachment,
    LabelScore Labelled,
    LabelScore Unlabelled,
    Interval LabelledF1Interval,
    ImmutableArray<TextDecision> Decisions)
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>Compares decisions with a set; one a text, in its order.</summary>
    internal static TextReport Of(TextSet set, ImmutableArray<TextDecision> decisions)
    {
        var pairs = set.Texts.Zip(decisions).ToArray();
        return new TextReport(
            set.Name, set.Texts.Length,
            MacroF1(pairs.SelectMany(p => CentralRows(p.First, p.Second))),
            MacroF1(pairs.SelectMany(p => RoleRows(p.First, p.Second))),
            MacroF1(pairs.SelectMany(p => FunctionRows(p.First, p.Second))),
            MacroF1(pairs.SelectMany(p => AttachmentRows(p.First, p.Second))) ?? 0,
            Sum("labelled edges", pairs.Select(p => Labels(p.First, p.Second))),
            Sum("unlabelled edges", pairs.Select(p => Edges(p.First, p.Second))),
            Bootstrap.OfF1([.. pairs.Select(p => Labels(p.First, p.Second))]),
            decisions);
    }

    private static double? MacroF1(IEnumerable<(string Gold, string Decided)> rows) => Confusion.Of(rows) is { Total: > 0 } table ? table.MacroF1 : null;

    private static IEnumerable<(string Gold, string Decided)> CentralRows(GoldText gold, TextDecision decision) => gold.Components.Any(c => c.IsCentral)
        ? gold.Components.Select((c, i) => (c.IsCentral ? Yes : No, decision.Central == i ? Yes : No))
        : [];

    private static IEnumerable<(string Gold, string Decided)> RoleRows(GoldText gold, TextDecision decision) =>
        decision.Opposed.IsEmpty || gold.Components.Any(c => c.Kind is not ("pro" or "opp"))
            ? []
            : gold.Components.Select((c, i) => (c.Kind, decision.Opposed[i] ? "opp" : "pro"));

    private static IEnumerable<(string Gold, string Decided)> FunctionRows(GoldText gold, TextDecision decision) => gold.Components.Any(c => c.IsCentral)
        ? gold.Components.Select((_, i) => (FunctionOf(gold.Edges, i), FunctionOf(decision.Edges, i)))
        : [];

    private static string FunctionOf(ImmutableArray<GoldEdge> edges, int at) => edges.FirstOrDefault(e => e.From == at) is { } edge
        ? edge.Label == "support" ? "support" : edge.IsUndercut ? "undercut" : "rebut"
        : "central";

    private static IEnumerable<(string Gold, string Decided)> AttachmentRows(GoldText gold, TextDecision decision)
    {
        var wanted = gold.Edges.Select(e => (e.From, e.To)).ToHashSet();
        var found = decision.Edges.Select(e => (e.From, e.To)).ToHashSet();
        var all = Enumerable.Range(0, gold.Components.Length).ToArray();
        return all.SelectMany(from => all.Where(to => to != from).Select(to => (wanted.Contains((from, to)) ? Yes : No, found.Contains((from, to)) ? Yes : No)));
    }

    private static LabelScore Labels(GoldText gold, TextDecision decision) =>
        Matched(gold.Edges.Select(e => (e.From, e.To, e.Label)), decision.Edges.Select(e => (e.From, e.To, e.Label)));

    private static LabelScore Edges(GoldText gold, TextDecision decision) =>
        Matched(gold.Edges.Select(e => (e.From, e.To)), decision.Edges.Select(e => (e.From, e.To)));

    private static LabelScore Matched<T>(IEnumerable<T> gold, IEnumerable<T> decided)
    {
        var (wanted, found) = (gold.ToHashSet(), decided.ToHashSet());
        return new LabelScore("", wanted.Count(found.Contains), wanted.Count, found.Count);
    }

    private static LabelScore Sum(string label, IEnumerable<LabelScore> scores) =>
        scores.Aggregate(new LabelScore(label, 0, 0, 0), (s, x) => new LabelScore(label, s.Right + x.Right, s.Gold + x.Gold, s.Decided + x.Decided));
}
