using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange;

/// <summary>
/// Insights and relations out of named values, as GraphML's keys and CSV's columns give them. A value that is not there gets a plain reading;
/// one that cannot be read is an error that names its place.
/// </summary>
internal sealed class RowReader(LossLedger losses, Document file)
{
    private static readonly LossKind s_dangling = new("dangling-relations", "relation with an end that is not there", "relations with an end that is not there");
    private static readonly LossKind s_untyped = new("untyped-relations", "relation of no known type", "relations of no known type");

    private static readonly LossKind s_broken = new("broken-inferences", "inference without premises or conclusion", "inferences without premises or conclusion");

    private readonly MapAssembly map = new(losses);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly List<(Row Row, Relation Relation)> relations = [];
    private readonly List<(Row Row, string From, string To)> junctions = [];

    /// <summary>Some values by name, and where they stand.</summary>
    internal sealed record Row(string Place, IReadOnlyDictionary<string, string> Values)
    {
        public string? this[string name] => Values.TryGetValue(name, out var value) ? value : null;
    }

    /// <param name="name">By which relations call it.</param>
    /// <param name="span">Of the row in the file, for an insight without places.</param>
    public void AddInsight(Row row, string name, TextSpan span)
    {
        if (row["kind"] == InferenceRows.Kind)
        {
            ids[name] = row["key"] is { Length: > 0 } own ? own : name;
            return;
        }

        var title = row["label"] ?? "";
        var text = row["text"] is { Length: > 0 } words ? words : title;
        if (text.Length == 0)
            throw new InterchangeException($"{row.Place}: found neither text nor label, expected at least one of them.");
        var sources = row["places"] is { Length: > 0 } places ? PartsJson.ReadSources(Json(row, "places", places), text, map.Documents) : [];
        if (sources.IsEmpty)
        {
            map.Documents[file.Path] = file;
            sources = [new Passage(Passage.IdOf(file.Sha256, span), file.Id, span, text, 0)];
        }

        var id = row["key"] is { Length: > 0 } key ? key : Insight.IdOf(text);
        ids[name] = id;
        map.Add(new Insight(
            id, title.Length > 0 ? title : text, text, Word(row, "kind", InsightKind.Claim), sources,
            row["topics"] is { Length: > 0 } topics ? PartsJson.ReadTopics(Json(row, "topics", topics)) : []));
    }

    public void AddRelation(Row row, string from, string to)
    {
        if (!ids.TryGetValue(from, out var start) || !ids.TryGetValue(to, out var end))
        {
            losses.Add(s_dangling, example: $"{from} – {to}");
            return;
        }

        if (InferenceRows.Types.Contains(row["relation"]))
        {
            junctions.Add((row, start, end));
            return;
        }

        if (row["relation"] is not { } words || !Enum.GetValues<RelationType>().Any(t => Words.Of(t) == words))
        {
            losses.Add(s_untyped, example: row["relation"] ?? row["label"], why: "expected SUPPORTS, CONTRADICTS or RESTATES");
            return;
        }

        var type = Words.Parse<RelationType>(words);
        if (type != RelationType.Supports && string.CompareOrdinal(start, end) > 0)
            (start, end) = (end, start);
        var kind = Word(row, "kind", type == RelationType.Supports ? RelationKind.Reason : type == RelationType.Contradicts ? RelationKind.Negation : RelationKind.Paraphrase);
        relations.Add((row, new Relation(
            row["key"] is { Length: > 0 } key ? key : Relation.IdOf(start, end, type, kind), start, end, type, kind, Confidence(row), Word(row, "strength", RelationStrength.Proven),
            row["rule"] is { Length: > 0 } rule ? rule : Imported.Method, Word(row, "status", RelationStatus.Proposed), row["issue"] is { Length: > 0 } issue ? issue : null, row["explanation"] ?? "", [])));
    }

    public ImportResult Result(string format)
    {
        ReadJunctions();
        foreach (var (row, relation) in relations)
            map.Add(relation with { Evidence = EvidenceOf(row) });
        return map.Result(format);
    }

    private void ReadJunctions()
    {
        var premises = junctions.Where(j => j.Row["relation"] == MapSchema.PremiseOf && map.Insights.ContainsKey(j.From)).ToLookup(j => j.To, j => map.Insights[j.From], StringComparer.Ordinal);
        var steps = new Dictionary<string, Inference>(StringComparer.Ordinal);
        foreach (var (row, from, to) in junctions.Where(j => j.Row["relation"] == MapSchema.Concludes && map.Insights.ContainsKey(j.To) && premises[j.From].Any()))
        {
            var step = map.Infer(Word(row, "kind", RelationType.Supports), premises[from], map.Insights[to]) with { Method = row["rule"] is { Length: > 0 } rule ? rule : Imported.Method };
            map.Replace(step);
            steps[from] = step;
        }

        foreach (var (row, from, to) in junctions.Where(j => j.Row["relation"] == MapSchema.Undercuts && map.Insights.ContainsKey(j.From) && steps.ContainsKey(j.To)))
            map.Undercut(steps[to], new Undercut(from, Confidence(row), row["explanation"] ?? "", EvidenceOf(row)));
        losses.Add(s_broken, junctions.Select(j => j.Row["relation"] == MapSchema.Concludes ? j.From : j.To).Distinct().Count(j => !steps.ContainsKey(j)));
    }

    private ImmutableArray<Evidence> EvidenceOf(Row row) =>
        row["evidence"] is { Length: > 0 } evidence ? PartsJson.ReadEvidence(Json(row, "evidence", evidence), map.Insights, losses) : [];

    private static JsonPlace Json(Row row, string name, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return new JsonPlace(document.RootElement.Clone(), $"{row.Place}, {name}");
        }
        catch (JsonException error)
        {
            throw new InterchangeException($"{row.Place}, {name}: found no JSON, expected a list as argraph writes it. {error.Message}", error);
        }
    }

    private static T Word<T>(Row row, string name, T otherwise)
        where T : struct, Enum
    {
        try
        {
            return row[name] is { Length: > 0 } word ? Words.Parse<T>(word) : otherwise;
        }
        catch (FormatException error)
        {
            throw new InterchangeException($"{row.Place}, {name}: {error.Message}", error);
        }
    }

    private static double Confidence(Row row)
    {
        var text = row["confidence"] is { Length: > 0 } own ? own : row["weight"] is { Length: > 0 } weight ? weight : "1";
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
            ? number
            : throw new InterchangeException($"{row.Place}, confidence: found '{text}', expected a number from 0 to 1.");
    }
}
