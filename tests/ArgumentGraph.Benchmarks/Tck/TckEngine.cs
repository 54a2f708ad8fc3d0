using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Execution.Procedures;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Benchmarks.Tck;

/// <summary>Runs scenarios, each on a graph of its own.</summary>
public static class TckEngine
{
    public static TckOutcome Run(TckScenario scenario)
    {
        using var store = new MemoryGraphStore();
        var engine = new CypherEngine(store, [], scenario.Procedures.Select(Procedure));
        var options = new QueryOptions { AllowsWriting = true, Now = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero) };
        foreach (var statement in (scenario.Given.GraphScript ?? []).Concat(scenario.Given.Setup))
            engine.Query(statement, options: options);
        var parameters = scenario.Parameters.ToDictionary(p => p.Key, p => Literal(p.Value), StringComparer.Ordinal);
        var before = store.Read();
        try
        {
            var table = Table(engine.Query(scenario.Query, parameters, options));
            var effects = SideEffects(before, store.Read());
            return new TckOutcome(scenario.Id, table.Columns, table.Rows, null, effects, [.. scenario.Control.Select(c => Table(engine.Query(c.Query, options: options)))]);
        }
        catch (CypherException wrong)
        {
            var code = wrong.Diagnostic.Code;
            var error = new TckError(code.Type, code.Phase == ErrorPhase.CompileTime ? "compile time" : "runtime", code.Detail);
            return new TckOutcome(scenario.Id, null, null, error, SideEffects(before, store.Read()), []);
        }
    }

    private static Value Literal(string text)
    {
        using var store = new MemoryGraphStore();
        return new CypherEngine(store).Query($"RETURN {text} AS value").Rows[0][0];
    }

    private static TckTable Table(QueryResult result) =>
        new(result.Columns, [.. result.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(ValueText.Of)])]);

    private static Procedure Procedure(TckProcedure table)
    {
        var signature = Signature(table);
        var rows = table.Rows.Select(r => r.Select(Literal).ToArray()).ToList();
        var inputs = signature.Inputs.Length;
        return new Procedure(signature, (_, arguments, _) => rows
            .Where(r => Enumerable.Range(0, inputs).All(i => ValueOrder.Equivalence.Equals(r[i], arguments[i])))
            .Select(r => r[inputs..]));
    }

    // test.my.proc(name :: STRING?, in :: INTEGER?) :: (out :: INTEGER?)
    private static ProcedureSignature Signature(TckProcedure table)
    {
        var fields = System.Text.RegularExpressions.Regex.Matches(table.Signature, @"(\w+) :: (\w+)\??")
            .Select(m => new ProcedureField(m.Groups[1].Value, new CypherType(m.Groups[2].Value, Enum.Parse<CypherTypeKind>(m.Groups[2].Value, ignoreCase: true), false, [])))
            .ToList();
        return new ProcedureSignature(table.Name, [.. fields.Take(table.Inputs.Count)], [.. fields.Skip(table.Inputs.Count)]);
    }

    private static Dictionary<string, int> SideEffects(PropertyGraph before, PropertyGraph after)
    {
        var effects = new Dictionary<string, int>(StringComparer.Ordinal);
        Count("nodes", g => g.Nodes.Select(n => n.Id));
        Count("relationships", g => g.Relationships.Select(r => r.Id));
        Count("labels", g => g.Nodes.SelectMany(n => n.Labels).Distinct());
        Count("properties", g => g.Nodes.SelectMany(n => n.Properties.Select(p => (0, n.Id.Value, p)))
            .Concat(g.Relationships.SelectMany(r => r.Properties.Select(p => (1, r.Id.Value, p)))));
        return effects;

        void Count<T>(string what, Func<PropertyGraph, IEnumerable<T>> read)
        {
            var (old, now) = (read(before).ToHashSet(), read(after).ToHashSet());
            var (added, removed) = (now.Count(e => !old.Contains(e)), old.Count(e => !now.Contains(e)));
            if (added > 0)
                effects["+" + what] = added;
            if (removed > 0)
                effects["-" + what] = removed;
        }
    }
}
