using System.Collections.Immutable;
using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Execution.Procedures;
using ArgumentGraph.Cypher.Execution.Updates;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Planning;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution;

/// <summary>A compiled statement: its steps and the frame they share. Runs as often as wanted, but only once at a time.</summary>
internal sealed class PreparedQuery
{
    private readonly BoundStatement _statement;
    private readonly IReadOnlyDictionary<string, SourceSpan> _parameters;
    private readonly Frame _frame;
    private readonly Plan _plan;
    private readonly Operator _root;
    private readonly IReadOnlyDictionary<Plan, Operator> _steps;
    private readonly ImmutableArray<string> _columns;
    private readonly int[] _slots;

    private PreparedQuery(BoundStatement statement, IReadOnlyDictionary<string, SourceSpan> parameters, PropertyGraph graph, IReadOnlyDictionary<string, Procedure> procedures)
    {
        (_statement, _parameters, _frame) = (statement, parameters, new Frame(statement.SlotCount));
        var planner = new Planner(new GraphStatistics(graph));
        _plan = planner.Plan(statement);
        var builder = new OperatorBuilder(_frame, planner, procedures);
        _root = builder.Build(_plan);
        _steps = builder.Built;
        _columns = [.. statement.Query.Columns.Select(c => c.Name)];
        _slots = [.. statement.Query.Columns.Select(c => c.Slot)];
    }

    public bool Writes => _statement.Query.Writes;

    public static PreparedQuery Compile(string text, PropertyGraph graph, IReadOnlyDictionary<string, Procedure> procedures)
    {
        var signatures = procedures.ToDictionary(p => p.Key, p => p.Value.Signature, StringComparer.Ordinal);
        var (statement, parameters) = Binder.Bind(Parser.Parse(text), signatures);
        return new PreparedQuery(statement, parameters, graph, procedures);
    }

    /// <summary>Runs over a graph; the changes are in <paramref name="graph"/> when it returns, and worth nothing when it throws.</summary>
    public QueryResult Run(WorkingGraph graph, IReadOnlyDictionary<string, Value> parameters, QueryOptions options, FullTextIndexes fullText)
    {
        foreach (var (name, span) in _parameters)
        {
            if (!parameters.ContainsKey(name))
                throw Errors.MissingParameter(span, name);
        }

        var notifications = UnknownNames.In(_plan, graph.Indexes);
        if (_statement.Mode == StatementMode.Explain)
            return new QueryResult(_columns, [], QueryCounters.None, notifications, PlanText.Render(_plan, null));
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        timer.CancelAfter(options.Limits.Time);
        _frame.Begin(graph, parameters, options, fullText, timer.Token);
        var rows = Rows();
        Deleter.CheckConnected(_frame);
        var plan = _statement.Mode == StatementMode.Profile ? PlanText.Render(_plan, step => _steps[step].Rows) : null;
        return new QueryResult(_columns, Materialised(rows), _frame.Written.Total(), notifications, plan);
    }

    private List<Value[]> Rows()
    {
        foreach (var step in _steps.Values)
            step.ClearCount();
        _root.Reset();
        var rows = new List<Value[]>();
        while (_root.MoveNext())
        {
            if (_slots.Length == 0)
                continue;
            var row = Array.ConvertAll(_slots, s => _frame.Slots[s]);
            _frame.Charge(2);
            _frame.ChargeKept(row);
            rows.Add(row);
            _frame.CheckRows(rows.Count);
        }

        return rows;
    }

    private List<ImmutableArray<Value>> Materialised(List<Value[]> rows)
    {
        var contents = new EntityContents(_frame.Graph);
        return rows.ConvertAll(row => ImmutableArray.Create(Array.ConvertAll(row, contents.Fill)));
    }
}
