using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>Words to nodes, ranked by BM25 (Robertson and Zaragoza 2009; k1 = 1.2 and b = 0.75 as in Lucene).</summary>
internal sealed class InvertedIndex
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private readonly Dictionary<string, List<(int Node, int Position)>> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _lengths = [];
    private readonly Lazy<string[]> _words;
    private double _meanLength;

    private InvertedIndex() => _words = new Lazy<string[]>(() => [.. _postings.Keys.Order(StringComparer.Ordinal)]);

    public static InvertedIndex Of(IEnumerable<Node> nodes, FullTextDefinition definition)
    {
        var index = new InvertedIndex();
        foreach (var node in nodes.Where(n => definition.Labels.Any(n.Has)))
            index.Add(node, definition);
        index._meanLength = index._lengths.Count == 0 ? 1 : Math.Max(1, index._lengths.Values.Average());
        return index;
    }

    public IEnumerable<(long Node, double Score)> Search(FullTextQuery query)
    {
        var scores = new Dictionary<int, double>();
        HashSet<int>? required = null;
        var forbidden = new HashSet<int>();
        foreach (var term in query.Terms)
        {
            var hits = Hits(term);
            if (term.Use == TermUse.Forbidden)
            {
                forbidden.UnionWith(hits.Keys);
                continue;
            }

            if (term.Use == TermUse.Required)
                required = required is null ? [.. hits.Keys] : [.. required.Intersect(hits.Keys)];
            foreach (var (node, score) in Scored(hits))
                scores[node] = scores.GetValueOrDefault(node) + score;
        }

        return scores.Where(s => !forbidden.Contains(s.Key) && (required is null || required.Contains(s.Key)))
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => ((long)s.Key, s.Value));
    }

    private void Add(Node node, FullTextDefinition definition)
    {
        var position = 0;
        foreach (var property in definition.Properties)
        {
            if (node.Properties[property] is not { Kind: ValueKind.String } text)
                continue;
            foreach (var word in FullTextQuery.Words(text.AsString))
            {
                if (!_postings.TryGetValue(word, out var postings))
                    _postings[word] = postings = [];
                postings.Add(((int)node.Id.Value, position++));
            }

            // A gap, so that no phrase reaches from one property into the next.
            position += 100;
        }

        _lengths[(int)node.Id.Value] = position;
    }

    private Dictionary<int, int> Hits(FullTextTerm term)
    {
        if (term.IsPrefix)
            return Counted(WordsFrom(term.Words[0]).SelectMany(w => _postings[w]).Select(p => p.Node));
        if (term.Words.Count == 1)
            return Counted(_postings.GetValueOrDefault(term.Words[0], []).Select(p => p.Node));
        var following = term.Words.Skip(1).Select((w, i) => (Set: _postings.GetValueOrDefault(w, []).ToHashSet(), Offset: i + 1)).ToList();
        return Counted(_postings.GetValueOrDefault(term.Words[0], []).Where(p => following.TrueForAll(f => f.Set.Contains((p.Node, p.Position + f.Offset)))).Select(p => p.Node));
    }

    private IEnumerable<string> WordsFrom(string prefix)
    {
        var at = Array.BinarySearch(_words.Value, prefix, StringComparer.Ordinal);
        return _words.Value.Skip(at < 0 ? ~at : at).TakeWhile(w => w.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static Dictionary<int, int> Counted(IEnumerable<int> nodes)
    {
        var counts = new Dictionary<int, int>();
        foreach (var node in nodes)
            counts[node] = counts.GetValueOrDefault(node) + 1;
        return counts;
    }

    private IEnumerable<(int Node, double Score)> Scored(Dictionary<int, int> hits)
    {
        var rarity = Math.Log(1 + ((_lengths.Count - hits.Count + 0.5) / (hits.Count + 0.5)));
        return hits.Select(h => (h.Key, rarity * h.Value * (K1 + 1) / (h.Value + (K1 * (1 - B + (B * _lengths[h.Key] / _meanLength))))));
    }
}
