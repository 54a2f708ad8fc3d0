using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Benchmarks.Cypher;

/// <summary>A generated argument graph: insights, topics, and relations of which a few insights have very many.</summary>
internal static class ArgumentGraphData
{
    private static readonly string[] Types = ["SUPPORTS", "SUPPORTS", "SUPPORTS", "CONTRADICTS", "RESTATES"];
    private static readonly string[] Words = ["distillation", "edge", "weakness", "team", "budget", "chip", "model", "cost", "focus", "speed", "data", "risk"];

    public static PropertyGraph Make(int insights, int relations)
    {
        var random = new Random(1);
        var topics = Math.Max(1, insights / 100);
        var nodes = Enumerable.Range(1, insights).Select(i => new Node(new NodeId(i), ["Insight"], PropertyMap.Of(("id", $"i{i}"), ("title", Title(i, random)), ("kind", i % 3 == 0 ? "fact" : "claim"))))
            .Concat(Enumerable.Range(1, topics).Select(t => new Node(new NodeId(insights + t), ["Topic"], PropertyMap.Of(("id", $"t{t}"), ("name", $"topic {t}")))));
        var links = Enumerable.Range(1, relations).Select(r => Relation(r, insights, random))
            .Concat(Enumerable.Range(1, insights).Select(i => new Relationship(new RelationshipId(relations + i), "ABOUT", new NodeId(i), new NodeId(insights + 1 + (i % topics)), PropertyMap.Empty)));
        return new PropertyGraph(nodes.ToList(), links.ToList());
    }

    // The square makes low numbers frequent, as some claims are spoken of far more than others.
    private static Relationship Relation(int id, int insights, Random random)
    {
        var from = 1 + random.Next(insights);
        var to = 1 + (int)(insights * random.NextDouble() * random.NextDouble());
        return new Relationship(
            new RelationshipId(id), Types[random.Next(Types.Length)], new NodeId(from), new NodeId(Math.Min(to, insights)),
            PropertyMap.Of(("confidence", Math.Round(random.NextDouble(), 4))));
    }

    private static string Title(int id, Random random) => $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]} {id}";
}
