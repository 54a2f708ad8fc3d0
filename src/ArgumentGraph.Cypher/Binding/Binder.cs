using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>Gives names their meaning: variables become slots of one row, functions their definitions; checks types and places.</summary>
internal sealed partial class Binder
{
    private readonly IReadOnlyDictionary<string, ProcedureSignature> _procedures;
    private readonly Dictionary<string, SourceSpan> _parameters = new(StringComparer.Ordinal);
    private int _slotCount;
    private bool _writes;

    private Binder(IReadOnlyDictionary<string, ProcedureSignature> procedures) => _procedures = procedures;

    /// <summary>The bound statement, and the parameters that it reads with their first place.</summary>
    public static (BoundStatement Statement, IReadOnlyDictionary<string, SourceSpan> Parameters) Bind(
        Statement statement, IReadOnlyDictionary<string, ProcedureSignature> procedures)
    {
        var binder = new Binder(procedures);
        try
        {
            var query = binder.Bind(statement.Query, Scope.Empty, Scope.Empty, isTop: true);
            return (new BoundStatement(statement.Mode, query, binder._slotCount, []), binder._parameters);
        }
        catch (InsufficientExecutionStackException)
        {
            throw Errors.TooDeep(statement.Query.Span, Parser.MaxDepth);
        }
    }

    private Symbol NewSymbol(string name, StaticType type) => new(name, _slotCount++, type);

    private BoundQuery Bind(Query query, Scope start, Scope constant, bool isTop)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outerWrites = _writes;
        _writes = false;
        var parts = query.Parts.Select(p => Bind(p, start, constant, isTop && query.Parts.Length == 1)).ToImmutableArray();
        var columns = parts.Length == 1 ? parts[0].Columns : UnionColumns(query, parts);
        var writes = _writes;
        _writes = outerWrites | writes;
        return new BoundQuery(parts, query.KeepsDuplicates, columns, writes);
    }

    private ImmutableArray<BoundColumn> UnionColumns(Query query, ImmutableArray<BoundSingleQuery> parts)
    {
        var names = parts[0].Columns.Select(c => c.Name).ToList();
        for (var i = 1; i < parts.Length; i++)
        {
            var other = parts[i].Columns.Select(c => c.Name).ToList();
            if (!names.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal)))
                throw Errors.DifferentColumns(query.Parts[i].Span, string.Join(", ", names), string.Join(", ", other));
        }

        return [.. parts[0].Columns.Select(c => new BoundColumn(c.Name, _slotCount++, parts.Select(p => p.Columns.First(o => o.Name == c.Name).Type).Aggregate((a, b) => a.Or(b))))];
    }

    private BoundSingleQuery Bind(SingleQuery query, Scope start, Scope constant, bool isTop)
    {
        CheckComposition(query);
        var scope = start;
        var clauses = ImmutableArray.CreateBuilder<BoundClause>();
        for (var i = 0; i < query.Clauses.Length; i++)
        {
            var isOnly = isTop && query.Clauses.Length == 1;
            var (bound, after) = Bind(query.Clauses[i], scope, constant, isOnly);
            clauses.Add(bound);
            scope = after;
        }

        var columns = clauses[^1] switch
        {
            BoundProjection { IsReturn: true } projection => projection.Columns,
            BoundProcedureCall { IsVoid: false } call when query.Clauses.Length == 1 => call.Yields.Select(y => new BoundColumn(y.Name, y.Slot, StaticType.Any)).ToImmutableArray(),
            _ => [],
        };
        return new BoundSingleQuery(clauses.ToImmutable(), columns);
    }

    private (BoundClause Bound, Scope After) Bind(Clause clause, Scope scope, Scope constant, bool isOnly)
    {
        switch (clause)
        {
            case MatchClause match:
                return BindMatch(match, scope);
            case UnwindClause unwind:
                return BindUnwind(unwind, scope);
            case WithClause with:
                return BindProjection(with.Projection, with.Where, scope, constant, isReturn: false);
            case ReturnClause result:
                return BindProjection(result.Projection, null, scope, constant, isReturn: true);
            case FinishClause finish:
                return (new BoundProjection(true, false, false, [], [], [], [], null, new Literal(0L, finish.Span), null, [], [], finish.Span), Scope.Empty);
            case CallClause call:
                return BindCall(call, scope, isOnly);
            case SubqueryClause subquery:
                return BindSubquery(subquery, scope, constant);
            default:
                _writes = true;
                return BindUpdate(clause, scope);
        }
    }

    private (BoundClause, Scope) BindUnwind(UnwindClause unwind, Scope scope)
    {
        var list = Bind(unwind.List, scope);
        if (scope.Find(unwind.Item.Name) is not null)
            throw Errors.VariableAlreadyBound(unwind.Item.Span, unwind.Item.Name);
        var type = StaticTyping.Of(list);
        var element = type.Is(StaticType.List) ? type.Element ?? StaticType.Any : StaticType.Any;
        var symbol = NewSymbol(unwind.Item.Name, element);
        return (new BoundUnwind(list, symbol.Slot, symbol.Name, unwind.Span), scope.With(symbol));
    }

    private (BoundClause, Scope) BindSubquery(SubqueryClause clause, Scope scope, Scope constant)
    {
        var (start, visible) = SubqueryScope(clause, scope, constant);
        var query = Bind(clause.Query, start, visible, isTop: false);
        var after = scope;
        foreach (var column in query.Columns)
        {
            if (scope.Find(column.Name) is not null)
                throw Errors.VariableAlreadyBound(clause.Span, column.Name);
            after = after.With(new Symbol(column.Name, column.Slot, column.Type));
        }

        return (new BoundSubquery(query, query.Columns.IsEmpty, clause.IsOptional, clause.Span), after);
    }

    // CALL (a, b) { } sees its imports throughout; CALL { WITH a ... } sees the outer variables in that WITH alone.
    private static (Scope Start, Scope Constant) SubqueryScope(SubqueryClause clause, Scope scope, Scope constant)
    {
        if (clause.ImportsAll)
            return (scope, scope);
        if (clause.Imports is not { } imports)
        {
            var imported = clause.Query.Parts.All(p => p.Clauses[0] is WithClause);
            return (imported ? scope : constant, constant);
        }

        var visible = constant;
        foreach (var name in imports)
            visible = visible.With(scope.Find(name.Name) ?? throw Errors.UndefinedVariable(name.Span, name.Name, scope.Symbols.Select(s => s.Name)));
        return (visible, visible);
    }

    private static void CheckComposition(SingleQuery query)
    {
        var written = false;
        for (var i = 0; i < query.Clauses.Length; i++)
        {
            var clause = query.Clauses[i];
            if (clause is ReturnClause or FinishClause && i < query.Clauses.Length - 1)
                throw Errors.InvalidComposition(query.Clauses[i + 1].Span, "RETURN ends a query; use WITH to go on.");
            if (written && clause is MatchClause)
                throw Errors.InvalidComposition(clause.Span, "A MATCH behind a writing clause needs a WITH between them, which says that the writing comes first.");
            written = clause is not WithClause && (written || IsWriting(clause));
        }

        var last = query.Clauses[^1];
        if (last is MatchClause or UnwindClause or WithClause)
            throw Errors.InvalidComposition(last.Span, "The query ends without a result; add RETURN.");
    }

    private static bool IsWriting(Clause clause) => clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;
}
