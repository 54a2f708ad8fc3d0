using System.Text;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Tests.Cypher.Execution;

/// <summary>
/// Each <c>Fixtures/Cypher/*.cases</c> file: queries behind <c>&gt; </c>, below each its rows and what it wrote, or its message with the
/// caret. Every query runs on a fresh copy of <c>graph.cypher</c>. <c>UPDATE_GOLDEN=1</c> rewrites the answers.
/// </summary>
public sealed class CaseFileTests
{
    private static readonly QueryOptions Options = new() { AllowsWriting = true, Now = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) };

    private static readonly Dictionary<string, Value> Parameters = new()
    {
        ["props"] = new ValueMap(KeyValuePair.Create("a", (Value)1L), KeyValuePair.Create("b", (Value)"x")),
        ["p"] = new ValueMap(KeyValuePair.Create("a", (Value)1L)),
    };

    [Theory]
    [InlineData("functions-scalar")]
    [InlineData("functions-strings")]
    [InlineData("functions-numbers")]
    [InlineData("aggregates")]
    [InlineData("lists-and-maps")]
    [InlineData("temporal")]
    [InlineData("patterns")]
    [InlineData("clauses")]
    [InlineData("writing")]
    [InlineData("fulltext")]
    [InlineData("errors")]
    public void Every_query_of_the_file_answers_as_written(string file)
    {
        var graph = Graph();
        var text = new StringBuilder();
        foreach (var query in Queries(file))
            text.Append("> ").Append(query.Replace("\n", "\n> ", StringComparison.Ordinal)).Append('\n').Append(Answer(graph, query)).Append('\n');
        Golden.Verify(text.ToString(), Path.Combine("Cypher", file + ".cases"));
    }

    private static PropertyGraph Graph()
    {
        using var store = new MemoryGraphStore();
        new CypherEngine(store).Query(File.ReadAllText(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Cypher", "graph.cypher")), options: Options);
        return store.Read();
    }

    private static IEnumerable<string> Queries(string file)
    {
        var query = new List<string>();
        foreach (var line in File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Cypher", file + ".cases")).Append(""))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                query.Add(line[2..]);
            }
            else if (query.Count > 0)
            {
                yield return string.Join('\n', query);
                query.Clear();
            }
        }
    }

    private static string Answer(PropertyGraph graph, string query)
    {
        using var store = new MemoryGraphStore();
        store.Commit(new GraphChanges([.. graph.Nodes], [.. graph.Relationships], [], []));
        try
        {
            var result = new CypherEngine(store, new FullTextDefinition("insights", ["Insight"], ["title"])).Query(query, Parameters, Options);
            var lines = result.Rows.Select(r => string.Join(" | ", r.Select(ValueText.Of))).Prepend(string.Join(" | ", result.Columns)).Where(l => l.Length > 0);
            var written = result.Counters == QueryCounters.None ? "" : Written(result.Counters) + "\n";
            return string.Join("\n", lines) + "\n" + written;
        }
        catch (CypherException wrong)
        {
            return $"{wrong.Diagnostic.Code}: {wrong.Render(query)}\n";
        }
    }

    private static string Written(QueryCounters counters)
    {
        var all = new (string Name, int Count)[]
        {
            ("nodes created", counters.NodesCreated), ("nodes deleted", counters.NodesDeleted),
            ("relationships created", counters.RelationshipsCreated), ("relationships deleted", counters.RelationshipsDeleted),
            ("properties set", counters.PropertiesSet), ("labels added", counters.LabelsAdded), ("labels removed", counters.LabelsRemoved),
        };
        return "written: " + string.Join(", ", all.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Name}"));
    }
}
