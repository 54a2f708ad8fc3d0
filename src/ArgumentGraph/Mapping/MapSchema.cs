using System.Collections.Frozen;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>Labels, relationship types and property keys of the map as a property graph, the same in every store.</summary>
public static class MapSchema
{
    /// <summary>Label of a document.</summary>
    public const string Document = "Document";

    /// <summary>Label of a place in a document.</summary>
    public const string Passage = "Passage";

    /// <summary>Label of an insight.</summary>
    public const string Insight = "Insight";

    /// <summary>Label of a topic.</summary>
    public const string Topic = "Topic";

    /// <summary>Label of a step from premises to a conclusion.</summary>
    public const string Inference = "Inference";

    /// <summary>Label of a person's verdict; never written or deleted by a build.</summary>
    public const string Judgement = "Judgement";

    /// <summary>Label of a build that changed something.</summary>
    public const string Run = "Run";

    /// <summary>Label of a saved arrangement of a view.</summary>
    public const string View = "View";

    /// <summary>From a document to a passage.</summary>
    public const string HasPassage = "HAS_PASSAGE";

    /// <summary>From an insight to a passage.</summary>
    public const string StatedIn = "STATED_IN";

    /// <summary>From an insight to a topic.</summary>
    public const string About = "ABOUT";

    /// <summary>From a premise to its inference.</summary>
    public const string PremiseOf = "PREMISE_OF";

    /// <summary>From an inference to its conclusion.</summary>
    public const string Concludes = "CONCLUDES";

    /// <summary>From an insight to the inference that it speaks against.</summary>
    public const string Undercuts = "UNDERCUTS";

    /// <summary>The key that identifies a node within its label, and a relation within its type.</summary>
    public const string Id = "id";

    /// <summary>Labels whose nodes a build owns: it creates, changes and deletes them.</summary>
    public static IReadOnlyList<string> BuiltLabels { get; } = [Document, Passage, Insight, Topic, Inference];

    /// <summary>Relationship types that a build owns; of relations, those whose method is not <see cref="Manual"/>.</summary>
    public static IReadOnlyList<string> BuiltTypes { get; } =
        [HasPassage, StatedIn, About, PremiseOf, Concludes, Undercuts, .. Enum.GetValues<RelationType>().Select(Words.Of)];

    /// <summary>The method of a relation that a person drew.</summary>
    public const string Manual = "manual";

    /// <summary>The method of a relation that came with a map of another program; builds keep it, another import may change it.</summary>
    public const string Import = "import";

    /// <summary>Marks documents and topics that came with a map of another program.</summary>
    public const string Imported = "imported";

    private static readonly Dictionary<string, FrozenSet<string>> s_ownedKeys = new()
    {
        [Document] = [Id, "path", "title", "sha256", "mediaType", "shape", "date", Imported],
        [Passage] = [Id, "start", "end", "paragraph", "heading", "text"],
        [Insight] = [Id, "title", "text", "kind"],
        [Topic] = [Id, "name"],
        [Inference] = [Id, "type", "method"],
        [HasPassage] = [],
        [StatedIn] = [],
        [About] = ["stance", "cue", Imported],
        [PremiseOf] = [],
        [Concludes] = [],
        [Undercuts] = ["confidence", "explanation", "evidence"],
        [Run] = [Id, "engine", "settings", "startedAt", "fingerprint", "complete"],
    };

    private static readonly FrozenSet<string> s_relationKeys =
        [Id, "confidence", "kind", "strength", "method", "status", "issue", "explanation", "evidence"];

    /// <summary>Whether a relationship type is one of the relations between insights.</summary>
    public static bool IsRelation(string type) => Enum.GetValues<RelationType>().Any(t => Words.Of(t) == type);

    /// <summary>Whether a build made the relation, so that a later build may change or delete it.</summary>
    public static bool IsBuilt(Relationship relation) =>
        relation.Properties[Id].Kind == ValueKind.String
        && relation.Properties["method"] is { Kind: ValueKind.String } method
        && method.AsString != Manual;

    /// <summary>Properties that a build, or the program itself, writes on a label or type; every other property belongs to people.</summary>
    public static FrozenSet<string> OwnedKeys(string labelOrType) => s_ownedKeys.GetValueOrDefault(labelOrType, s_relationKeys);
}
