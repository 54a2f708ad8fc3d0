using System.Text.Json;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>What a text of Argdown says: classes of statements, arguments and relations, each in the order of the text.</summary>
internal sealed class ArgdownModel(LossLedger losses)
{
    private readonly Dictionary<(bool IsArgument, string Title), ArgdownNode> nodes = [];
    private readonly HashSet<(ArgdownRelationType, ArgdownNode, ArgdownNode)> known = [];
    private ILookup<ArgdownNode, ArgdownRelation>? relationsFrom;
    private int untitled;

    public LossLedger Losses => losses;

    public List<ArgdownNode> Statements { get; } = [];

    public List<ArgdownNode> Arguments { get; } = [];

    public List<ArgdownRelation> Relations { get; private set; } = [];

    /// <summary>By what they start at.</summary>
    public ILookup<ArgdownNode, ArgdownRelation> RelationsFrom => relationsFrom ??= Relations.ToLookup(r => r.From);

    /// <summary>The head of the file; undefined where there is none.</summary>
    public JsonElement Settings { get; set; }

    public bool IsStrict => Setting("mode") is { ValueKind: JsonValueKind.String } mode && mode.GetString() == "strict";

    public bool RemovesTags => Setting("removeTagsFromText") is { ValueKind: JsonValueKind.True };

    /// <summary>The node of a title; made when it is first met. Statements and arguments may share one.</summary>
    public ArgdownNode Node(string? title, bool isArgument)
    {
        title ??= NextUntitled();
        if (!nodes.TryGetValue((isArgument, title), out var node))
        {
            nodes[(isArgument, title)] = node = new ArgdownNode(title, isArgument);
            (isArgument ? Arguments : Statements).Add(node);
        }

        return node;
    }

    /// <summary>A relation written twice is one.</summary>
    public void Relate(ArgdownRelation relation)
    {
        if (!known.Add((relation.Type, relation.From, relation.To)))
            return;
        if (relation.IsSymmetric)
            known.Add((relation.Type, relation.To, relation.From));
        Relations.Add(relation);
    }

    /// <summary>
    /// What the reference implementation does when all is read: what a reconstructed argument supports or attacks, its conclusion does; and
    /// in strict mode statements entail one another or are contraries.
    /// </summary>
    public void Finish()
    {
        var written = Relations;
        Relations = [];
        known.Clear();
        foreach (var relation in written)
        {
            var from = relation.From.Inferences.Count > 0 ? relation.From.Inferences[^1].Conclusion : relation.From;
            var between = !from.IsArgument && !relation.To.IsArgument;
            Relate(relation with { From = from, Type = IsStrict && between ? Strict(relation.Type) : relation.Type });
        }
    }

    private static ArgdownRelationType Strict(ArgdownRelationType type) => type switch
    {
        ArgdownRelationType.Support => ArgdownRelationType.Entails,
        ArgdownRelationType.Attack => ArgdownRelationType.Contrary,
        _ => type,
    };

    private string NextUntitled() => FormattableString.Invariant($"Untitled {++untitled}");

    private JsonElement Setting(string name) =>
        Settings.ValueKind == JsonValueKind.Object && Settings.TryGetProperty("model", out var model) && model.ValueKind == JsonValueKind.Object && model.TryGetProperty(name, out var value)
            ? value
            : default;
}
