using System.Collections.Immutable;

namespace ArgumentGraph.Evaluation.Pairs;

/// <summary>A labelled set of pairs.</summary>
/// <param name="Labels">Every label that occurs, ordered by name.</param>
public sealed record PairSet(string Name, ImmutableArray<GoldPair> Pairs, ImmutableArray<string> Labels)
{
    // Fewer topics than this say nothing of how much figures sway from topic to topic.
    private const int LeastGroups = 5;

    /// <summary>Reads one object a line with <c>a</c>, <c>b</c> and <c>label</c>; <c>topic</c>, <c>doc</c> and <c>stance</c> may be there.</summary>
    /// <exception cref="EvaluationException">The file is missing, or a line lacks a text.</exception>
    public static PairSet Read(string path)
    {
        var pairs = JsonLines.Read(path).Select(l => new GoldPair(
            l.Text("a"), l.Text("b"), l.Text("label"), l.OptionalText("topic"), l.OptionalText("doc"), l.OptionalText("stance"))).ToImmutableArray();
        return new PairSet(Path.GetFileName(path), pairs, [.. pairs.Select(p => p.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// What belongs together when rows are drawn again or left out: topics where there are at least five, else documents, else
    /// single rows. One number a pair, from 0.
    /// </summary>
    public ImmutableArray<int> Groups()
    {
        var byTopic = Numbered(Pairs.Select(p => p.Topic));
        if (byTopic.Distinct().Count() >= LeastGroups)
            return byTopic;
        var byDocument = Numbered(Pairs.Select(p => p.Document));
        return byDocument.Distinct().Count() >= LeastGroups ? byDocument : [.. Enumerable.Range(0, Pairs.Length)];
    }

    private static ImmutableArray<int> Numbered(IEnumerable<string?> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(n =>
        {
            var known = numbers.TryGetValue(n ?? "", out var number);
            return known ? number : numbers[n ?? ""] = numbers.Count;
        })];
    }
}
