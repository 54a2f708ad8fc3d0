using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Drawing;

/// <summary>A map made by hand, of the size and shape that five short documents give: four disputes, and much that is undisputed.</summary>
internal sealed class SampleMap
{
    private readonly List<Document> documents = [];
    private readonly List<Insight> insights = [];
    private readonly List<Relation> relations = [];

    public static ArgumentMap Create()
    {
        var map = new SampleMap();
        map.AddDocuments();
        map.AddMatterOfScale();
        map.AddMatterOfCopying();
        map.AddMatterOfTheMoat();
        map.AddMatterOfOpenness();
        for (var i = 1; i <= 26; i++)
            map.Claim(1 + (i % 5), $"Undisputed remark number {i} on the trade", "the trade");
        return map.Done();
    }

    public static ArgumentMap Of(IEnumerable<Document> documents, IEnumerable<Insight> insights, IEnumerable<Relation> relations) =>
        new([.. documents], [.. insights], [.. relations.OrderBy(r => r.Type).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id, StringComparer.Ordinal)]);

    public static Document DocumentOf(string path, string title, string? date = null) =>
        new(ContentId.Of(path), path, title, ContentId.OfBytes(System.Text.Encoding.UTF8.GetBytes(path)), "text/plain", DocumentShape.InsightPage, date);

    public static Insight InsightOf(string title, string text, IEnumerable<Document> sources, params ImmutableArray<TopicStance> topics) => new(
        Insight.IdOf(text),
        title,
        text,
        InsightKind.Insight,
        [.. sources.Select(d => new Passage(Passage.IdOf(d.Sha256, new TextSpan(0, text.Length)), d.Id, new TextSpan(0, text.Length), text, 0))],
        topics);

    public static Relation RelationOf(
        Insight from, Insight to, RelationType type, RelationKind kind, double confidence, string? issue, string explanation,
        string fromCue, string toCue, RelationStrength strength = RelationStrength.Proven, RelationStatus status = RelationStatus.Proposed)
    {
        if (type != RelationType.Supports && string.CompareOrdinal(from.Id, to.Id) > 0)
            (from, to, fromCue, toCue) = (to, from, toCue, fromCue);
        return new Relation(
            Relation.IdOf(from.Id, to.Id, type, kind), from.Id, to.Id, type, kind, confidence, strength, "lexical", status, issue, explanation,
            [EvidenceOf(from, fromCue), EvidenceOf(to, toCue)]);
    }

    private static Evidence EvidenceOf(Insight insight, string cue)
    {
        var at = insight.Text.IndexOf(cue, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{cue}' is not in '{insight.Text}'");
        return new Evidence(insight.Id, new TextSpan(at, at + cue.Length), cue);
    }

    private void AddDocuments()
    {
        documents.Add(DocumentOf("seeds/1-architecture.txt", "Audio labs and architecture"));
        documents.Add(DocumentOf("seeds/2-open-weights.txt", "Building on open weights", "2025-03-12"));
        documents.Add(DocumentOf("seeds/3-imagination.html", "Imagination or infrastructure"));
        documents.Add(DocumentOf("seeds/4-systems.md", "The model is not the moat"));
        documents.Add(DocumentOf("seeds/5-platforms.txt", "Hosting at scale"));
    }

    private void AddMatterOfScale()
    {
        var few = Claim([1, 4], "A few brilliant researchers beat massive compute", "A few brilliant researchers beat massive compute in special fields.", Edge("talent", "beat"), Weak("compute", "beat massive compute"));
        var huge = Claim([5, 2], "Only huge compute makes frontier models possible", "Only huge compute makes frontier models possible, so few can play.", Edge("compute", "only huge compute"));
        var data = Claim([5], "Data, no longer compute, is the bottleneck", "Data, no longer compute, is the bottleneck of progress.", Weak("compute", "no longer compute"), Edge("data", "is the bottleneck"));
        var steps = Claim([1], "Step changes come from new algorithms", "Step changes come from new algorithms that nobody could plan.", Edge("algorithms", "come from"), Neutral("compute"));
        var central = Claim([5], "Pre-training at scale cannot be decentralised", "Pre-training at scale cannot be decentralised.", Edge("compute", "at scale"));
        var used = Claim([5], "Public text is nearly used up", "Public text is nearly used up.", Weak("data", "nearly used up"));
        Clash(few, huge, RelationKind.RivalCause, 0.88, "compute", "A few brilliant researchers", "Only huge compute");
        Clash(huge, data, RelationKind.Negation, 0.82, "compute", "Only huge compute", "no longer compute");
        Support(steps, few, 0.8, "new algorithms", "brilliant researchers");
        Support(central, huge, 0.77, "at scale", "huge compute");
        Support(used, data, 0.75, "nearly used up", "the bottleneck");
        var talent = AddTalent(steps);
        Support(few, talent, 0.4, "brilliant researchers", "Talent");
    }

    private Insight AddTalent(Insight steps)
    {
        var talent = Claim([1, 3], "Talent is the real moat", "Talent is the real moat.", Edge("moat", "the real moat"), Edge("talent", "the real moat"));
        var whole = Claim([4, 5], "The whole system around the model is the moat", "The whole system around the model is the moat.", Edge("moat", "is the moat"));
        var tenth = Claim([1], "Top tenth of experts bring most of the gain", "The top tenth of experts bring most of the gain.", Edge("talent", "most of the gain"));
        Clash(talent, whole, RelationKind.RivalCause, 0.86, "moat", "Talent is the real moat", "The whole system");
        Clash(steps, talent, RelationKind.RivalCause, 0.61, "talent", "nobody could plan", "the real moat", RelationStrength.Apparent);
        Support(tenth, talent, 0.71, "most of the gain", "Talent");
        return talent;
    }

    private void AddMatterOfTheMoat()
    {
        var whole = insights.First(i => i.Title.StartsWith("The whole", StringComparison.Ordinal));
        var serving = Claim([5], "Serving hundreds of models at once is hard to copy", "Serving hundreds of models at once is hard to copy.", Edge("moat", "hard to copy"));
        Support(serving, whole, 0.7, "hard to copy", "the moat");
    }

    private void AddMatterOfCopying()
    {
        var edge = Claim([2], "Distillation gives an efficiency edge", "Small labs are gaining an efficiency edge by distilling large models into cheaper ones.", Edge("distillation", "gaining an efficiency edge"));
        var weak = Claim([2], "Distillers are constrained by what they copy", "A lab that mostly distils the models of others is constrained by what it copies.", Weak("distillation", "is constrained by"));
        var cheap = Claim([2], "Training small from large is fast and cheap", "Training a small model from a large one is fast and cheap.", Edge("distillation", "fast and cheap"));
        var source = Claim([2], "The architectural lead stays at the source", "The architectural lead stays at the source, not with who copies.", Weak("distillation", "not with who copies"));
        var late = Claim([3], "Copying a frontier model always comes months late", "Copying a frontier model always comes months late.", Neutral("distillation"));
        Clash(edge, weak, RelationKind.Framing, 0.91, "distillation", "gaining an efficiency edge", "is constrained by");
        Support(cheap, edge, 0.84, "fast and cheap", "efficiency edge");
        Support(source, weak, 0.79, "stays at the source", "is constrained by");
        Restate(late, source, 0.52, "Copying", "who copies");
    }

    private void AddMatterOfOpenness()
    {
        var move = Claim([2, 5], "Start-ups move to open models to save cost", "Start-ups move to open models to save cost.", Edge("open models", "to save cost"));
        var cannot = Claim([5], "Open models cannot improve like open software", "Open models cannot improve like open software.", Weak("open models", "cannot improve"));
        var tuned = Claim([2], "Fine-tuned small models win in one domain", "Fine-tuned small models win in one domain.", Edge("open models", "win"));
        var money = Claim([5], "Their training needs central money", "Their training needs central money.", Weak("open models", "needs central money"));
        Clash(move, cannot, RelationKind.Scope, 0.72, "open models", "move to open models", "cannot improve", RelationStrength.Proven, RelationStatus.Accepted);
        Support(tuned, move, 0.68, "win in one domain", "move to open models");
        Support(money, cannot, 0.66, "central money", "cannot improve");
    }

    private static TopicStance Edge(string topic, string cue) => new(topic, Stance.Edge, cue);

    private static TopicStance Weak(string topic, string cue) => new(topic, Stance.Weakness, cue);

    private static TopicStance Neutral(string topic) => new(topic, Stance.Neutral, null);

    private void Claim(int document, string title, string topic) => Claim([document], title, title + ".", Neutral(topic));

    private Insight Claim(int[] sources, string title, string text, params ImmutableArray<TopicStance> topics)
    {
        var insight = InsightOf(title, text, sources.Order().Select(n => documents[n - 1]), [.. topics.OrderBy(t => t.Topic, StringComparer.Ordinal)]);
        insights.Add(insight);
        return insight;
    }

    private void Clash(
        Insight a, Insight b, RelationKind kind, double confidence, string issue, string cueOfA, string cueOfB,
        RelationStrength strength = RelationStrength.Proven, RelationStatus status = RelationStatus.Proposed) => relations.Add(
        RelationOf(a, b, RelationType.Contradicts, kind, confidence, issue, $"Both speak of {issue}: one says “{cueOfA}”, the other “{cueOfB}”.", cueOfA, cueOfB, strength, status));

    private void Support(Insight reason, Insight claim, double confidence, string cueOfReason, string cueOfClaim) => relations.Add(
        RelationOf(reason, claim, RelationType.Supports, RelationKind.Reason, confidence, null, $"“{cueOfReason}” is a reason for “{cueOfClaim}”.", cueOfReason, cueOfClaim));

    private void Restate(Insight a, Insight b, double confidence, string cueOfA, string cueOfB) => relations.Add(
        RelationOf(a, b, RelationType.Restates, RelationKind.Paraphrase, confidence, null, "Both say the same in other words.", cueOfA, cueOfB));

    private ArgumentMap Done() => Of(documents, insights, relations);
}
