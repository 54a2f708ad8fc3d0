using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Procedures;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>
/// Cypher over a store. Compiled queries are kept by their text, so a repeated query costs only its run. One thread at a time.
/// </summary>
/// <example><code>
/// var engine = new CypherEngine(new MemoryGraphStore());
/// engine.Query("CREATE (:Insight {title: 'Small teams ship faster'})", options: new QueryOptions { AllowsWriting = true });
/// var result = engine.Query("MATCH (i:Insight) RETURN i.title AS title");
/// </code></example>
public sealed class CypherEngine
{
    private const int MostPrepared = 200;
    private static readonly FrozenDictionary<string, Value> NoParameters = FrozenDictionary<string, Value>.Empty;
    private readonly IGraphStore _store;
    private readonly FullTextIndexes _fullText;
    private readonly Dictionary<string, Procedure> _procedures;
    private readonly Dictionary<string, PreparedQuery> _prepared = new(StringComparer.Ordinal);
    private (int Nodes, int Relationships) _plannedFor;

    /// <summary>An engine over a store, with the full-text indexes that <c>db.index.fulltext.queryNodes</c> may name.</summary>
    public CypherEngine(IGraphStore store, params IEnumerable<FullTextDefinition> fullTextIndexes)
        : this(store, fullTextIndexes, [])
    {
    }

    internal CypherEngine(IGraphStore store, IEnumerable<FullTextDefinition> fullTextIndexes, IEnumerable<Procedure> procedures)
    {
        _store = store;
        _fullText = new FullTextIndexes(fullTextIndexes);
        _procedures = BuiltInProcedures.All.Concat(procedures).ToDictionary(p => p.Signature.Name, StringComparer.Ordinal);
    }

    /// <summary>The names of all functions, in ordinal order, for completion.</summary>
    public static ImmutableArray<string> FunctionNames { get; } = [.. Binding.Functions.All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Answers a query. What it writes is committed whole before this returns, and not at all when it throws.</summary>
    /// <exception cref="CypherException">The query is wrong, does not fit the data, or went beyond a limit; the message says which.</exception>
    public QueryResult Query(string text, IReadOnlyDictionary<string, Value>? parameters = null, QueryOptions? options = null)
    {
        options ??= QueryOptions.Default;
        var snapshot = _store.Read();
        var query = Prepare(text, snapshot);
        if (query.Writes && !options.AllowsWriting)
            throw Errors.WritesForbidden(new SourceSpan(0, 0));
        var graph = new WorkingGraph(snapshot);
        var result = Run(query, graph, parameters ?? NoParameters, options);
        if (graph.IsChanged)
            Commit(snapshot, graph.Changes());
        return result;
    }

    /// <summary>What is wrong with a query, or what it warns of; nothing is run.</summary>
    public ImmutableArray<Diagnostic> Check(string text)
    {
        try
        {
            Prepare(text, _store.Read());
            return [];
        }
        catch (CypherException wrong)
        {
            return wrong.Diagnostics;
        }
    }

    private void Commit(PropertyGraph snapshot, GraphChanges changes)
    {
        _store.Commit(changes);
        _fullText.Keep(snapshot, _store.Read(), changes);
    }

    private PreparedQuery Prepare(string text, PropertyGraph snapshot)
    {
        if (_prepared.Count >= MostPrepared || HasOutgrownPlans(snapshot))
        {
            _prepared.Clear();
            _plannedFor = (snapshot.Nodes.Count, snapshot.Relationships.Count);
        }

        if (_prepared.TryGetValue(text, out var query))
            return query;
        try
        {
            return _prepared[text] = PreparedQuery.Compile(text, snapshot, _procedures);
        }
        catch (InsufficientExecutionStackException)
        {
            throw Errors.StackLimit();
        }
    }

    // A plan holds for any graph, but is only good for one of about the size that it was made for.
    private bool HasOutgrownPlans(PropertyGraph snapshot)
    {
        return Differs(_plannedFor.Nodes, snapshot.Nodes.Count) || Differs(_plannedFor.Relationships, snapshot.Relationships.Count);

        static bool Differs(int planned, int now) => Math.Abs(now - planned) > planned / 10;
    }

    private QueryResult Run(PreparedQuery query, WorkingGraph graph, IReadOnlyDictionary<string, Value> parameters, QueryOptions options)
    {
        try
        {
            return query.Run(graph, parameters, options, _fullText);
        }
        catch (InsufficientExecutionStackException)
        {
            throw Errors.StackLimit();
        }
        catch (OutOfMemoryException)
        {
            throw Errors.MemoryLimit(options.Limits.Memory);
        }
    }
}
