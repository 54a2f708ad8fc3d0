using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange;

/// <summary>Collects what a reader finds, and makes a map of it: the same text is one insight, the same relation one relation.</summary>
internal sealed class MapAssembly(LossLedger losses)
{
    /// <summary>What a relation is given where a format says no more than that it is there.</summary>
    private const double Stated = 1;

    private static readonly LossKind s_self = new("self-relations", "relation of a claim with itself", "relations of claims with themselves");

    private readonly Dictionary<string, Document> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Insight> insights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Passage>> further = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly Dictionary<string, Relation> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Inference> inferences = new(StringComparer.Ordinal);
    private readonly HashSet<string> assumed = new(StringComparer.Ordinal);

    /// <summary>By path.</summary>
    public Dictionary<string, Document> Documents => documents;

    public IReadOnlyDictionary<string, Insight> Insights => insights;

    /// <summary>A statement; said before, it only gains places, and topics where it had none.</summary>
    public Insight Add(Insight insight)
    {
        if (!insights.TryGetValue(insight.Id, out var known))
        {
            order.Add(insight.Id);
            return insights[insight.Id] = insight;
        }

        // Joined at the end: a text that stands there a thousand times costs no more than a thousand texts.
        if (!further.TryGetValue(insight.Id, out var list))
            further[insight.Id] = list = [];
        list.AddRange(insight.Sources);
        return known.Topics.IsEmpty && !insight.Topics.IsEmpty ? insights[insight.Id] = known with { Topics = insight.Topics } : known;
    }

    /// <summary>Puts an insight in the place of the one with its id.</summary>
    public Insight Replace(Insight insight) => insights[insight.Id] = insight;

    /// <summary>A relation as a format gives it in full.</summary>
    public void Add(Relation relation) => relations.TryAdd(relation.Id, relation);

    /// <summary>A relation of which the format gives the type and the ends alone; <paramref name="kind"/> where it gives that as well.</summary>
    public void Relate(Insight from, Insight to, RelationType type, RelationKind? kind, string explanation)
    {
        if (from.Id == to.Id)
        {
            losses.Add(s_self, example: from.Title);
            return;
        }

        if (type != RelationType.Supports && string.CompareOrdinal(from.Id, to.Id) > 0)
            (from, to) = (to, from);
        var relation = new Relation(
            Relation.IdOf(from.Id, to.Id, type, kind ?? Assumed(type)), from.Id, to.Id, type, kind ?? Assumed(type), Stated, RelationStrength.Proven,
            Imported.Method, RelationStatus.Proposed, null, explanation, []);
        if (relations.TryAdd(relation.Id, relation) && kind is null)
            assumed.Add(relation.Id);
    }

    /// <summary>A step; it stands in the map where its premises are linked or something undercuts it, for else the relation says it all.</summary>
    public Inference Infer(RelationType type, IEnumerable<Insight> premises, Insight conclusion)
    {
        string[] ids = [.. premises.Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var id = Inference.IdOf(type, ids, conclusion.Id);
        return inferences.TryGetValue(id, out var known) ? known : inferences[id] = new Inference(id, type, [.. ids], conclusion.Id, Imported.Method, []);
    }

    /// <summary>Puts a step in the place of the one with its id.</summary>
    public void Replace(Inference inference) => inferences[inference.Id] = inference;

    public void Undercut(Inference inference, Undercut undercut)
    {
        var known = inferences[inference.Id];
        if (known.Undercuts.All(u => u.InsightId != undercut.InsightId))
            inferences[known.Id] = known with { Undercuts = [.. known.Undercuts.Append(undercut).OrderBy(u => u.InsightId, StringComparer.Ordinal)] };
    }

    public void Undercut(Inference inference, Insight by, string explanation) => Undercut(inference, new Undercut(by.Id, Stated, explanation, []));

    /// <summary>A claim with a title made from its text.</summary>
    public Insight Claim(string text, Document document, TextSpan span, string quote, string? title = null) => Add(new Insight(
        Insight.IdOf(text),
        string.IsNullOrWhiteSpace(title) ? Reading.Titles.TitleMaker.Of(text) : title,
        text,
        InsightKind.Claim,
        [new Passage(Passage.IdOf(document.Sha256.Length > 0 ? document.Sha256 : document.Id, span), document.Id, span, quote, 0)],
        []));

    public ImportResult Result(string format)
    {
        foreach (var document in documents.Values)
            paths[document.Id] = document.Path;
        var stating = insights.Values.SelectMany(i => i.Sources).Concat(further.Values.SelectMany(s => s)).Select(s => s.DocumentId).ToHashSet(StringComparer.Ordinal);
        var map = Imported.Map(documents.Values.Where(d => stating.Contains(d.Id)), order.Select(Whole), relations.Values) with
        {
            Inferences = [.. inferences.Values.Where(i => i.Premises.Length > 1 || i.Undercuts.Length > 0).OrderBy(i => i.Id, StringComparer.Ordinal)],
        };
        return new ImportResult(map, losses.Report(format, map)) { AssumedKinds = [.. assumed] };
    }

    private Insight Whole(string id) => further.TryGetValue(id, out var more)
        ? insights[id] with { Sources = [.. insights[id].Sources.Concat(more).DistinctBy(s => (s.DocumentId, s.Span)).OrderBy(s => PathOf(s), StringComparer.Ordinal).ThenBy(s => s.Span.Start)] }
        : insights[id];

    private string PathOf(Passage source) => paths.TryGetValue(source.DocumentId, out var path) ? path : "";

    private static RelationKind Assumed(RelationType type) => type switch
    {
        RelationType.Supports => RelationKind.Reason,
        RelationType.Contradicts => RelationKind.Negation,
        _ => RelationKind.Paraphrase,
    };
}
