using static ArgumentGraph.Interchange.Argdown.Syntax.ArgdownTokenKind;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>Relations under a member, and premises with their conclusions.</summary>
internal sealed partial class ArgdownParser
{
    private void Relations(ArgdownNode parent)
    {
        if (Now.Kind != ArgdownTokenKind.Indent || tokens[at + 1].Kind != Relation)
            return;
        at++;
        while (Now.Kind == Relation)
        {
            var symbol = Cut(Now).TrimStart();
            at++;
            if (symbol == "><" && Now.Kind is ArgumentDefinition or ArgumentReference)
                throw Unexpected("a statement, for only statements contradict one another");
            Member(child => model.Relate(RelationOf(symbol, child, parent)));
        }

        if (!Take(Dedent) && Now.Kind is not (EmptyLine or End))
            throw Unexpected("a relation at the same depth, or an empty line");
    }

    private static ArgdownRelation RelationOf(string symbol, ArgdownNode child, ArgdownNode parent) => symbol switch
    {
        "+" or "<+" => new(ArgdownRelationType.Support, child, parent, parent),
        "+>" => new(ArgdownRelationType.Support, parent, child, parent),
        "-" or "<-" => new(ArgdownRelationType.Attack, child, parent, parent),
        "->" => new(ArgdownRelationType.Attack, parent, child, parent),
        "><" => new(ArgdownRelationType.Contradictory, parent, child, parent),
        "_>" => new(ArgdownRelationType.Undercut, parent, child, parent),
        _ => new(ArgdownRelationType.Undercut, child, parent, parent),
    };

    private void ParseReconstruction(ArgdownNode? described)
    {
        var argument = described is { Inferences.Count: 0 } ? described : null;
        var (numbered, premises, steps) = (new List<ArgdownNode>(), new List<ArgdownNode>(), new List<ArgdownInference>());
        while (Now.Kind is Number or InferenceStart)
        {
            if (Now.Kind == Number)
            {
                numbered.Add(NumberedStatement());
                premises.Add(numbered[^1]);
                continue;
            }

            var (used, undercutters) = Inference(numbered);
            if (Now.Kind != Number)
                throw Unexpected("a numbered conclusion under the line of the inference");
            argument ??= model.Node(null, isArgument: true);
            numbered.Add(NumberedStatement());
            steps.Add(new ArgdownInference(argument, used.Count > 0 ? used : premises, numbered[^1]));
            argument.Inferences.Add(steps[^1]);
            premises = [numbered[^1]];
            foreach (var undercutter in undercutters)
                model.Relate(new ArgdownRelation(ArgdownRelationType.Undercut, undercutter, argument, argument));
        }

        if (steps.Count == 0 || premises.Count > 1 || premises[^1] != steps[^1].Conclusion)
            throw Unexpected("a line of hyphens (----) and a numbered conclusion after the premises");
    }

    private ArgdownNode NumberedStatement()
    {
        at++;
        if (Now.Kind is ArgumentDefinition or ArgumentReference)
            throw Unexpected("a statement after the number");
        return Member();
    }

    // "--", a line of rules and data, "--"; or "----". What undercuts the step is indented under it.
    private (List<ArgdownNode> Used, List<ArgdownNode> Undercutters) Inference(List<ArgdownNode> numbered)
    {
        at++;
        var used = new List<ArgdownNode>();
        for (; Now.Kind is NewLine or ArgdownTokenKind.Text or Escaped or ListDelimiter or Data; at++)
        {
            if (Now.Kind == Data)
                used = Used(numbered);
            else if (Now.Kind != NewLine && Now.Kind != ListDelimiter && !string.IsNullOrWhiteSpace(Cut(Now)))
                model.Losses.Add(ArgdownLosses.Rules, example: Cut(Now));
        }

        if (!Take(InferenceEnd))
            throw Unexpected("the second pair of hyphens that ends the inference");
        Take(NewLine);
        return (used, Undercutters());
    }

    private List<ArgdownNode> Used(List<ArgdownNode> numbered)
    {
        if (YamlReader.Data(Cut(Now)) is not { ValueKind: System.Text.Json.JsonValueKind.Object } data || !data.TryGetProperty("uses", out var uses) || uses.ValueKind != System.Text.Json.JsonValueKind.Array)
            return [];
        return [.. uses.EnumerateArray().Where(u => u.ValueKind == System.Text.Json.JsonValueKind.Number && u.TryGetInt32(out var n) && n >= 1 && n <= numbered.Count).Select(u => numbered[u.GetInt32() - 1])];
    }

    private List<ArgdownNode> Undercutters()
    {
        var found = new List<ArgdownNode>();
        if (Now.Kind != ArgdownTokenKind.Indent || tokens[at + 1].Kind != Relation)
            return found;
        at++;
        while (Now.Kind == Relation && Cut(Now).TrimStart() is "_" or "<_")
        {
            at++;
            found.Add(Member());
        }

        if (!Take(Dedent))
            throw Unexpected("an undercut (<_) of the inference");
        return found;
    }
}
