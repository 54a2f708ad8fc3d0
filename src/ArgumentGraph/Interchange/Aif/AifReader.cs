using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>
/// An AIF graph as a map: claims with the words they were spoken in, inferences as supports, conflicts as contradictions, rephrases as
/// restatements. A relation node that feeds another one is aimed at it, and no premise of it.
/// </summary>
internal sealed class AifReader
{
    private readonly AifGraph graph;
    private readonly LossLedger losses = new();
    private readonly MapAssembly map;
    private readonly Document document;
    private readonly Dictionary<string, AifNode> nodes;
    private readonly ILookup<string, AifNode> into;
    private readonly ILookup<string, AifNode> outOf;
    private readonly Dictionary<string, Insight> claims = new(StringComparer.Ordinal);
    private readonly StringBuilder text;
    private readonly Dictionary<string, List<Inference>> steps;

    public AifReader(ImportedFile file, AifGraph graph)
    {
        this.graph = graph;
        map = new MapAssembly(losses);
        document = Imported.File(file, "application/aif+json", null);
        map.Documents[document.Path] = document;
        nodes = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        var whole = graph.Edges.Where(e => nodes.ContainsKey(e.From) && nodes.ContainsKey(e.To)).Distinct().ToArray();
        losses.Add(AifLosses.DanglingEdges, graph.Edges.Distinct().Count() - whole.Length);
        into = whole.ToLookup(e => e.To, e => nodes[e.From], StringComparer.Ordinal);
        outOf = whole.ToLookup(e => e.From, e => nodes[e.To], StringComparer.Ordinal);
        text = new StringBuilder(graph.Source);
        steps = graph.Nodes.Where(n => n.IsRelation).ToDictionary(n => n.Id, _ => new List<Inference>(), StringComparer.Ordinal);
    }

    public ImportResult Read()
    {
        losses.Note($"Read as {graph.Dialect}.");
        foreach (var claim in graph.Nodes.Where(n => n.IsClaim))
            AddClaim(claim);
        foreach (var relation in graph.Nodes.Where(n => n.IsRelation))
            AddRelation(relation);
        foreach (var conflict in graph.Nodes.Where(n => n.IsRelation))
            AddUndercuts(conflict);
        losses.Add(AifLosses.DirectEdges, graph.Nodes.Where(n => n.IsClaim).Sum(n => outOf[n.Id].Count(o => o.IsClaim)), why: "no node between says how the two stand to one another");
        losses.Add(AifLosses.Transitions, graph.Nodes.Count(n => n.Type == "TA"));
        losses.Add(AifLosses.Times, graph.Nodes.Count(n => n.HasTime));
        losses.Add(AifLosses.Loose, graph.Nodes.Count(n => n.Type == "L" && !Spoken(n).Any()), why: "they state no claim");
        foreach (var unknown in graph.Nodes.Where(n => !n.IsClaim && !n.IsRelation && n.Type is not ("L" or "TA" or "YA")))
            losses.Add(AifLosses.Unknown, example: $"{unknown.Type} {unknown.Id}");
        if (claims.Count == 0)
            losses.Note("The file holds no claim.");
        return map.Result("aif");
    }

    private IEnumerable<AifNode> Spoken(AifNode locution) => outOf[locution.Id].Where(n => n.Type == "YA").SelectMany(n => outOf[n.Id]).Where(n => n.IsClaim);

    private void AddClaim(AifNode claim)
    {
        if (string.IsNullOrWhiteSpace(claim.Text))
        {
            losses.Add(AifLosses.Empty, example: claim.Id);
            return;
        }

        if (claim.Type == "EN")
            losses.Add(AifLosses.Implicit, example: claim.Text, why: "it became a claim like any other");
        var locutions = into[claim.Id].Where(n => n.Type == "YA").SelectMany(n => into[n.Id]).Concat(into[claim.Id]).Where(n => n.Type == "L" && n.Text.Length > 0).Distinct().ToArray();
        var spans = locutions.Select(SpanOf).DefaultIfEmpty(graph.Spans.TryGetValue(claim.Id, out var own) ? own : Append(claim.Text, 0));
        foreach (var span in spans.ToArray())
            claims[claim.Id] = map.Claim(claim.Text, document, span, text.ToString(span.Start, span.Length));
    }

    // The analysed text marks either the locution or the claim it states.
    private TextSpan SpanOf(AifNode locution)
    {
        if (graph.Spans.TryGetValue(locution.Id, out var marked))
            return marked;
        var colon = locution.Text.IndexOf(" : ", StringComparison.Ordinal) is >= 0 and var spaced ? spaced + 3 : locution.Text.IndexOf(':', StringComparison.Ordinal) + 1;
        if (colon > 0)
            losses.Add(AifLosses.Speakers, example: locution.Text[..colon].TrimEnd(' ', ':'), why: "a map names documents, not speakers");
        return Append(locution.Text, colon);
    }

    // What the file carries no text for stands below it, a line each.
    private TextSpan Append(string line, int from)
    {
        if (text.Length > 0)
            text.Append('\n');
        var start = text.Length + from;
        text.Append(line);
        return new TextSpan(start, text.Length);
    }

    private void AddRelation(AifNode relation)
    {
        var (sources, targets) = (Claims(into[relation.Id]), Claims(outOf[relation.Id]));
        if (relation.Type == "PA")
            losses.Add(AifLosses.Preferences, example: relation.SchemeName);
        else if (sources.Length == 0 || (targets.Length == 0 && !outOf[relation.Id].Any(n => n.IsRelation)))
            losses.Add(AifLosses.Dangling, example: $"{relation.Type} {relation.Id}");
        else
            Relate(relation, sources, targets);
    }

    // A conflict with an inference or a conflict speaks against the step, and leaves its ends alone.
    private void AddUndercuts(AifNode conflict)
    {
        foreach (var aim in outOf[conflict.Id].Where(n => n.IsRelation))
        {
            var sources = Claims(into[conflict.Id]);
            if (conflict.Type == "CA" && sources.Length > 0 && steps[aim.Id].Count > 0)
            {
                foreach (var (step, source) in steps[aim.Id].SelectMany(s => sources.Select(c => (s, c))))
                    map.Undercut(step, source, $"AIF: {conflict.SchemeName}.");
            }
            else
            {
                losses.Add(AifLosses.RelationsOfRelations, example: $"{conflict.Type} {conflict.Id} – {aim.Type} {aim.Id}", why: "only a conflict from a claim to a whole inference or conflict has a place");
            }
        }
    }

    private void Relate(AifNode relation, ImmutableArray<Insight> sources, ImmutableArray<Insight> targets)
    {
        if (relation.Type == "CA" && targets.Length > 0)
            losses.Add(AifLosses.Directions, why: "a contradiction has none");
        var type = relation.Type switch { "RA" => RelationType.Supports, "CA" => RelationType.Contradicts, _ => RelationType.Restates };
        foreach (var target in targets.Where(t => type != RelationType.Restates && !sources.All(s => s.Id == t.Id)))
            steps[relation.Id].Add(map.Infer(type, sources.Where(s => s.Id != target.Id), target));
        foreach (var source in sources)
        {
            foreach (var target in targets)
                map.Relate(source, target, type, null, $"AIF: {(relation.SchemeName.Length > 0 ? relation.SchemeName : relation.Type)}.");
        }
    }

    private ImmutableArray<Insight> Claims(IEnumerable<AifNode> ends) => [.. ends.Select(n => claims.GetValueOrDefault(n.Id)).OfType<Insight>().DistinctBy(i => i.Id)];
}
