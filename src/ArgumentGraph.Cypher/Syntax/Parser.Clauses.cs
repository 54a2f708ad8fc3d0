using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

// Queries and their reading clauses.
internal sealed partial class Parser
{
    private static readonly string[] ClauseWords =
        ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "DETACH", "NODETACH", "FOREACH", "CALL", "FINISH", "LOAD", "USE", "INSERT"];

    private Query Query()
    {
        Enter();
        var start = Current.Start;
        var parts = ImmutableArray.CreateBuilder<SingleQuery>();
        parts.Add(SingleQuery());
        bool? all = null;
        while (IsWord("UNION"))
        {
            var span = Current.Span;
            _at++;
            var keeps = TakeWord("ALL");
            if (!keeps)
                TakeWord("DISTINCT");
            if (all is { } before && before != keeps)
                throw Errors.MixedUnion(span);
            all = keeps;
            parts.Add(SingleQuery());
        }

        Leave();
        return new Query(parts.ToImmutable(), all == true, From(start));
    }

    private SingleQuery SingleQuery()
    {
        var start = Current.Start;
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        while (Array.Exists(ClauseWords, w => IsWord(w)))
            clauses.Add(Clause());
        if (clauses.Count == 0)
            throw UnexpectedClause();
        return new SingleQuery(clauses.ToImmutable(), From(start));
    }

    private CypherException UnexpectedClause()
    {
        var found = Current.Kind == TokenKind.Word ? TextOf(Current) : "";
        return Unexpected("a clause such as MATCH, WITH, CREATE or RETURN") is var error && Closest.To(found, ClauseWords) is { } near
            ? Errors.Unexpected(Current.Span, $"'{found}'", $"a clause. Did you mean {near}?")
            : error;
    }

    private Clause Clause()
    {
        var start = Current.Start;
        if (TakeWord("OPTIONAL"))
            return TakeWord("CALL") ? Call(start, isOptional: true) : TakeWord("MATCH") ? Match(start, true) : throw Unexpected("MATCH or CALL");
        if (TakeWord("MATCH"))
            return Match(start, false);
        if (TakeWord("UNWIND"))
            return Unwind(start);
        if (TakeWord("WITH"))
            return With(start);
        if (TakeWord("RETURN"))
            return new ReturnClause(Projection(), From(start));
        if (TakeWord("CALL"))
            return Call(start, isOptional: false);
        if (TakeWord("FINISH"))
            return new FinishClause(From(start));
        if (IsWord("LOAD") || IsWord("USE"))
            throw Errors.Unsupported(Current.Span, IsWord("LOAD") ? "LOAD CSV" : "USE", IsWord("LOAD") ? "pass the rows as a parameter and UNWIND them" : "open the store that you mean");
        return Update(start);
    }

    private MatchClause Match(int start, bool isOptional)
    {
        if (IsWord("DIFFERENT") || IsWord("REPEATABLE"))
            throw Errors.Unsupported(Current.Span, "match modes", "leave it out: relationships of one MATCH are always different");
        var patterns = Patterns();
        while (TakeWord("USING"))
            SkipHint();
        return new MatchClause(isOptional, patterns, Where(), From(start));
    }

    // Hints are read for compatibility with scripts written for a server; the planner here chooses by statistics.
    private void SkipHint()
    {
        while (!IsWord("WHERE") && !IsWord("USING") && Current.Kind != TokenKind.End && !Array.Exists(ClauseWords, w => IsWord(w)))
            _at++;
    }

    private Expression? Where() => TakeWord("WHERE") ? Expression() : null;

    private UnwindClause Unwind(int start)
    {
        var list = Expression();
        ExpectWord("AS");
        return new UnwindClause(list, Variable(), From(start));
    }

    private WithClause With(int start)
    {
        var projection = Projection();
        return new WithClause(projection, Where(), From(start));
    }

    private Projection Projection()
    {
        var start = Current.Start;
        var isDistinct = TakeWord("DISTINCT");
        var hasStar = TakeSymbol("*");
        var items = ImmutableArray.CreateBuilder<ProjectionItem>();
        if (!hasStar || TakeSymbol(","))
        {
            do
                items.Add(Item());
            while (TakeSymbol(","));
        }

        var orderBy = TakeWords("ORDER", "BY") ? SortItems() : [];
        var skip = TakeWord("SKIP") || TakeWord("OFFSET") ? Expression() : null;
        var limit = TakeWord("LIMIT") ? Expression() : null;
        if (limit is not null && skip is null && (TakeWord("SKIP") || TakeWord("OFFSET")))
            throw Errors.Unexpected(Current.Span, "SKIP after LIMIT", "SKIP before LIMIT");
        return new Projection(isDistinct, hasStar, items.ToImmutable(), orderBy, skip, limit, From(start));
    }

    private ProjectionItem Item()
    {
        var expression = Expression();
        if (TakeWord("AS"))
        {
            var alias = Variable("a name for the column");
            return new ProjectionItem(expression, alias, alias.Name);
        }

        var header = expression is Variable variable ? variable.Name : _text.Substring(expression.Span.Start, expression.Span.Length);
        return new ProjectionItem(expression, null, header);
    }

    private ImmutableArray<SortItem> SortItems()
    {
        var items = ImmutableArray.CreateBuilder<SortItem>();
        do
        {
            var expression = Expression();
            var descending = TakeWord("DESC") || TakeWord("DESCENDING");
            if (!descending && !TakeWord("ASC"))
                TakeWord("ASCENDING");
            items.Add(new SortItem(expression, descending));
        }
        while (TakeSymbol(","));
        return items.ToImmutable();
    }

    private Clause Call(int start, bool isOptional)
    {
        if (IsSymbol("{") || IsSymbol("("))
            return Subquery(start, isOptional);
        var nameStart = Current.Start;
        var name = Name("a procedure name");
        while (TakeSymbol("."))
            name += "." + Name("the rest of the procedure name");
        var nameSpan = From(nameStart);
        ImmutableArray<Expression>? arguments = TakeSymbol("(") ? Arguments() : null;
        if (!TakeWord("YIELD"))
            return new CallClause(name, arguments, false, null, null, isOptional, nameSpan, From(start));
        if (TakeSymbol("*"))
            return new CallClause(name, arguments, true, null, Where(), isOptional, nameSpan, From(start));
        var yields = ImmutableArray.CreateBuilder<YieldItem>();
        do
        {
            var (itemStart, field) = (Current.Start, Variable("the name of a result column"));
            var alias = TakeWord("AS") ? Variable() : field;
            yields.Add(new YieldItem(field.Name, alias, From(itemStart)));
        }
        while (TakeSymbol(","));
        return new CallClause(name, arguments, false, yields.ToImmutable(), Where(), isOptional, nameSpan, From(start));
    }

    private SubqueryClause Subquery(int start, bool isOptional)
    {
        ImmutableArray<Variable>? imports = null;
        var all = false;
        if (TakeSymbol("("))
        {
            var names = ImmutableArray.CreateBuilder<Variable>();
            all = TakeSymbol("*");
            while (!all && !IsSymbol(")"))
            {
                names.Add(Variable());
                if (!TakeSymbol(","))
                    break;
            }

            ExpectSymbol(")");
            imports = names.ToImmutable();
        }

        ExpectSymbol("{");
        var query = Query();
        ExpectSymbol("}");
        if (IsWord("IN") && (IsWord("TRANSACTIONS", 1) || IsWord("CONCURRENT", 1) || At(1).Kind == TokenKind.Integer))
            throw Errors.Unsupported(Current.Span, "IN TRANSACTIONS", "leave it out: a query is one step, whole or not at all");
        return new SubqueryClause(query, imports, all, isOptional, From(start));
    }
}
