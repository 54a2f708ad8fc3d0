using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

// CALL of procedures.
internal sealed partial class Binder
{
    private (BoundClause, Scope) BindCall(CallClause call, Scope scope, bool isOnly)
    {
        if (!_procedures.TryGetValue(call.Procedure, out var procedure))
            throw Errors.UnknownProcedure(call.NameSpan, call.Procedure, _procedures.Keys);
        var arguments = BindArguments(call, procedure, scope, isOnly);
        var (yields, after) = BindYields(call, procedure, scope, isOnly);
        var where = call.Where is null ? null : BindPredicate(call.Where, after);
        return (new BoundProcedureCall(procedure, arguments, yields, where, call.IsOptional, procedure.Outputs.IsEmpty, call.Span), after);
    }

    private ImmutableArray<Expression> BindArguments(CallClause call, ProcedureSignature procedure, Scope scope, bool isOnly)
    {
        if (call.Arguments is not { } given)
        {
            if (!isOnly && !procedure.Inputs.IsEmpty)
                throw Errors.ImplicitArgumentsInQuery(call.NameSpan, call.Procedure);
            return [.. procedure.Inputs.Take(procedure.Inputs.Length - procedure.OptionalInputs).Select(i => Bind(new Parameter(i.Name, call.NameSpan), scope))];
        }

        if (given.Length > procedure.Inputs.Length || given.Length < procedure.Inputs.Length - procedure.OptionalInputs)
            throw Errors.WrongArgumentCount(call.Span, call.Procedure, given.Length, procedure.Inputs.IsEmpty ? "none" : $"({string.Join(", ", procedure.Inputs.Select(i => $"{i.Name} :: {i.Type}"))})");
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        for (var i = 0; i < given.Length; i++)
        {
            var bound = Bind(given[i], scope);
            var (type, wanted) = (StaticTyping.Of(bound), StaticTyping.Of(procedure.Inputs[i].Type));
            if (!type.CanBe(wanted))
                throw Errors.InvalidArgumentType(given[i].Span, type.ToString(), $"{procedure.Inputs[i].Type} for {procedure.Inputs[i].Name}");
            arguments.Add(bound);
        }

        return arguments.ToImmutable();
    }

    private (ImmutableArray<BoundYield>, Scope) BindYields(CallClause call, ProcedureSignature procedure, Scope scope, bool isOnly)
    {
        if (call.YieldsAll && !isOnly)
            throw Errors.YieldStarInQuery(call.Span);
        if (call.Yields is null && !isOnly && !procedure.Outputs.IsEmpty)
            return ([], scope);
        var items = call.Yields ?? [.. procedure.Outputs.Select(o => new YieldItem(o.Name, new Variable(o.Name, call.NameSpan), call.NameSpan))];
        var yields = ImmutableArray.CreateBuilder<BoundYield>();
        foreach (var item in items)
        {
            var field = procedure.Outputs.ToList().FindIndex(o => o.Name == item.Field);
            if (field < 0)
                throw Errors.UnknownField(item.Span, item.Field, procedure.Outputs.Select(o => o.Name));
            if (scope.Find(item.Name.Name) is not null)
                throw Errors.VariableAlreadyBound(item.Name.Span, item.Name.Name);
            var symbol = NewSymbol(item.Name.Name, StaticTyping.Of(procedure.Outputs[field].Type));
            scope = scope.With(symbol);
            yields.Add(new BoundYield(field, symbol.Slot, symbol.Name));
        }

        return (yields.ToImmutable(), scope);
    }
}
