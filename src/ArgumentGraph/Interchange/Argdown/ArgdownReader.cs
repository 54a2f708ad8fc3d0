using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Interchange.Argdown.Syntax;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>
/// Argdown as a map: a class of statements is an insight, other wordings of it restate it, an argument is an insight by its description,
/// premises support their conclusion. What our own writer put into data comes back.
/// </summary>
internal sealed class ArgdownReader
{
    private static readonly string[] s_ownFields = ["id", "title", "kind", "edge", "weakness", "neutral", "sources", "relations", "inferences", "inference", "isCanonical"];

    private readonly ImportedFile file;
    private readonly string text;
    private readonly LossLedger losses = new();
    private readonly ArgdownModel model;
    private readonly MapAssembly map;
    private readonly Dictionary<ArgdownNode, Insight> insights = [];
    private readonly Dictionary<ArgdownNode, Inference> steps = [];
    private readonly Document document;

    private ArgdownReader(ImportedFile file)
    {
        this.file = file;
        text = file.Text();
        model = new ArgdownModel(losses);
        map = new MapAssembly(losses);
        ArgdownParser.Parse(text, model);
        document = Imported.File(file, "text/vnd.argdown", TitleOf(model.Settings));
    }

    public static ImportResult Read(ImportedFile file) => new ArgdownReader(file).Read();

    private ImportResult Read()
    {
        map.Documents[document.Path] = document;
        foreach (var statement in model.Statements)
            AddStatement(statement);
        foreach (var argument in model.Arguments.Where(IsClaim))
            insights[argument] = AddMember(argument, argument.Canonical ?? argument.Members.FirstOrDefault());
        foreach (var inference in model.Arguments.SelectMany(a => a.Inferences))
            AddInference(inference);
        foreach (var argument in model.Arguments.Where(a => a.Inferences.Count > 0 && insights.ContainsKey(a)))
            map.Relate(insights[argument], insights[argument.Inferences[^1].Conclusion], RelationType.Supports, null, $"Argdown: the argument <{argument.Title}> concludes it.");
        var annotations = new ArgdownAnnotations(model.Statements, insights, map, losses);
        foreach (var relation in model.Relations)
            Add(relation, annotations);
        annotations.AddRestatements();
        new ArgdownSteps(model, insights, map, losses).Read(steps);
        CountFields();
        if (model.Statements.Count + model.Arguments.Count == 0)
            losses.Note($"{file.Path} holds no statement and no argument.");
        return map.Result("argdown");
    }

    // An argument that was reconstructed is its premises and its conclusion, unless it also says something, or something is said about it.
    private bool IsClaim(ArgdownNode argument) =>
        argument.Inferences.Count == 0 || (argument.Canonical is not null && !ArgdownSteps.IsOurs(argument)) || model.Relations.Any(r => r.To == argument && r.Type != ArgdownRelationType.Undercut);

    private void AddStatement(ArgdownNode statement)
    {
        var canonical = statement.Canonical;
        insights[statement] = AddMember(statement, canonical ?? statement.Members.FirstOrDefault());
        foreach (var other in statement.Members.Where(m => m.HasText && m != canonical))
        {
            var wording = map.Claim(other.Words, document, other.Span, other.Span.Of(text));
            if (wording.Id != insights[statement].Id)
                map.Relate(wording, insights[statement], RelationType.Restates, RelationKind.Paraphrase, $"Argdown: both are wordings of [{statement.Title}].");
        }
    }

    private Insight AddMember(ArgdownNode node, ArgdownMember? member)
    {
        var words = member is { HasText: true } ? member.Words : node.Title;
        var span = member?.Span ?? default;
        var data = DataOf(node);
        var title = data.TryGetProperty("title", out var own) && own.ValueKind == JsonValueKind.String ? own.GetString() : IsUntitled(node) ? null : node.Title;
        var plain = map.Insights.ContainsKey(Insight.IdOf(words)) || SourcesOf(data, words) is not { Length: > 0 } sources
            ? map.Claim(words, document, span, span.Of(text), title)
            : map.Add(new Insight(Insight.IdOf(words), title ?? words, words, InsightKind.Claim, sources, []));
        return map.Replace(plain with { Kind = KindOf(data, plain.Kind), Topics = ArgdownTopics.Read(node.Tags.Concat(plain.Topics.Select(t => t.Topic)), data) });
    }

    private static bool IsUntitled(ArgdownNode node) => node.Title.StartsWith("Untitled ", StringComparison.Ordinal) && node.Title.AsSpan(9).IndexOfAnyExceptInRange('0', '9') < 0;

    private static JsonElement DataOf(ArgdownNode node) => JsonSerializer.SerializeToElement(node.Data);

    private static InsightKind KindOf(JsonElement data, InsightKind otherwise) =>
        data.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && Enum.TryParse<InsightKind>(kind.GetString(), ignoreCase: true, out var known) ? known : otherwise;

    // Sources that somebody has edited into something else are no reason to refuse the statement.
    private ImmutableArray<Passage>? SourcesOf(JsonElement data, string words)
    {
        if (!data.TryGetProperty("sources", out var list))
            return null;
        if (data.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() != Insight.IdOf(words))
        {
            losses.Add(MapFeature.Places.Kind, example: words, why: "the statement was edited since; its place is now in this file");
            return null;
        }

        try
        {
            return PartsJson.ReadSources(new JsonPlace(list, "sources"), words, map.Documents);
        }
        catch (InterchangeException error)
        {
            losses.Add(MapFeature.Places.Kind, why: error.Message);
            return null;
        }
    }

    private void AddInference(ArgdownInference inference)
    {
        var (premises, conclusion) = (inference.Premises.Select(p => insights[p]).Where(p => p.Id != insights[inference.Conclusion].Id).ToArray(), insights[inference.Conclusion]);
        if (premises.Length > 0)
            steps[inference.Argument] = map.Infer(RelationType.Supports, premises, conclusion);
        if (ArgdownSteps.IsOurs(inference.Argument))
            return;
        foreach (var premise in inference.Premises)
            map.Relate(insights[premise], insights[inference.Conclusion], RelationType.Supports, null, $"Argdown: a premise of the argument <{inference.Argument.Title}>.");
    }

    private void Add(ArgdownRelation relation, ArgdownAnnotations annotations)
    {
        if (relation.Type == ArgdownRelationType.Undercut)
        {
            AddUndercut(relation);
            return;
        }

        if (!insights.TryGetValue(relation.From, out var from) || !insights.TryGetValue(relation.To, out var to))
            return;
        var type = TypeOf(relation.Type);
        if (annotations.Add(relation, type))
            return;
        if (relation.Type == ArgdownRelationType.Attack)
            losses.Add(ArgdownLosses.Directions, why: "a contradiction has none");
        map.Relate(from, to, type, null, $"Argdown: “{relation.From.Title}” {Verb(relation.Type)} “{relation.To.Title}”.");
    }

    // What undercuts an argument speaks against its last step; where it is sketched only, against the step to all that it supports or attacks.
    private void AddUndercut(ArgdownRelation relation)
    {
        Inference[] undercut = steps.TryGetValue(relation.To, out var last)
            ? [last]
            : [.. model.RelationsFrom[relation.To].Where(r => r.Type != ArgdownRelationType.Undercut && relation.To.IsArgument && insights.ContainsKey(r.To) && insights[r.To].Id != insights[r.From].Id)
                .Select(r => map.Infer(TypeOf(r.Type), [insights[r.From]], insights[r.To]))];
        if (undercut.Length == 0 || !insights.TryGetValue(relation.From, out var by))
            losses.Add(ArgdownLosses.Undercuts, example: $"{relation.From.Title} – {relation.To.Title}", why: "left out: what they undercut is no step to anything");
        else
            Array.ForEach(undercut, step => map.Undercut(step, by, $"Argdown: “{relation.From.Title}” undercuts “{relation.To.Title}”."));
    }

    private static RelationType TypeOf(ArgdownRelationType type) => type is ArgdownRelationType.Support or ArgdownRelationType.Entails ? RelationType.Supports : RelationType.Contradicts;

    private static string Verb(ArgdownRelationType type) => type switch
    {
        ArgdownRelationType.Support => "supports",
        ArgdownRelationType.Entails => "entails",
        ArgdownRelationType.Attack => "attacks",
        ArgdownRelationType.Contrary => "is contrary to",
        _ => "contradicts",
    };

    private void CountFields()
    {
        foreach (var field in model.Statements.Concat(model.Arguments).SelectMany(n => n.Data.Keys).Except(s_ownFields).Order(StringComparer.Ordinal))
            losses.Add(ArgdownLosses.Fields, model.Statements.Concat(model.Arguments).Count(n => n.Data.ContainsKey(field)), field);
    }

    private static string? TitleOf(JsonElement settings) =>
        settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String ? title.GetString() : null;
}
