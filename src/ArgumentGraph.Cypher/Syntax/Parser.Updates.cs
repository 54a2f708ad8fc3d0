using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

// Writing clauses.
internal sealed partial class Parser
{
    private Clause Update(int start)
    {
        if (TakeWord("CREATE") || TakeWord("INSERT"))
            return new CreateClause(Patterns(), From(start));
        if (TakeWord("MERGE"))
            return Merge(start);
        if (TakeWord("SET"))
            return new SetClause(SetItems(), From(start));
        if (TakeWord("REMOVE"))
            return new RemoveClause(RemoveItems(), From(start));
        if (TakeWord("FOREACH"))
            return Foreach(start);
        var detach = TakeWord("DETACH");
        if (!detach)
            TakeWord("NODETACH");
        ExpectWord("DELETE");
        return new DeleteClause(detach, List(Expression), From(start));
    }

    private MergeClause Merge(int start)
    {
        var pattern = PathPattern();
        var onCreate = ImmutableArray.CreateBuilder<SetItem>();
        var onMatch = ImmutableArray.CreateBuilder<SetItem>();
        while (TakeWord("ON"))
        {
            var target = TakeWord("CREATE") ? onCreate : TakeWord("MATCH") ? onMatch : throw Unexpected("CREATE or MATCH");
            ExpectWord("SET");
            target.AddRange(SetItems());
        }

        return new MergeClause(pattern, onCreate.ToImmutable(), onMatch.ToImmutable(), From(start));
    }

    private ForeachClause Foreach(int start)
    {
        ExpectSymbol("(");
        var item = Variable();
        ExpectWord("IN");
        _barEndsLabels = true;
        var list = Expression();
        _barEndsLabels = false;
        ExpectSymbol("|");
        var updates = ImmutableArray.CreateBuilder<Clause>();
        Enter();
        do
            updates.Add(Update(Current.Start));
        while (!IsSymbol(")"));
        Leave();
        ExpectSymbol(")");
        return new ForeachClause(item, list, updates.ToImmutable(), From(start));
    }

    private ImmutableArray<T> List<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(read());
        while (TakeSymbol(","));
        return items.ToImmutable();
    }

    private ImmutableArray<SetItem> SetItems() => List(SetItem);

    private SetItem SetItem()
    {
        var start = Current.Start;
        if (IsName() && (IsSymbol(":", 1) || IsWord("IS", 1)))
        {
            var node = Variable();
            return new SetLabels(node, Labels(), From(start));
        }

        var target = Postfix();
        if (target is LabelCheck { Operand: var operand, Labels: var labels })
            return new SetLabels(operand, labels, From(start));
        if (TakeSymbol("+="))
            return new SetProperties(target, Expression(), true, From(start));
        ExpectSymbol("=");
        var value = Expression();
        return target switch
        {
            PropertyAccess access => new SetProperty(access.Target, access.Key, value, From(start)),
            IndexAccess access => new SetDynamicProperty(access.Target, access.Index, value, From(start)),
            Syntax.Variable => new SetProperties(target, value, false, From(start)),
            _ => throw Errors.NotSettable(target.Span),
        };
    }

    private ImmutableArray<RemoveItem> RemoveItems() => List(RemoveItem);

    private RemoveItem RemoveItem()
    {
        var start = Current.Start;
        if (IsName() && (IsSymbol(":", 1) || IsWord("IS", 1)))
        {
            var node = Variable();
            return new RemoveLabels(node, Labels(), From(start));
        }

        return Postfix() switch
        {
            PropertyAccess access => new RemoveProperty(access.Target, access.Key, From(start)),
            IndexAccess access => new RemoveDynamicProperty(access.Target, access.Index, From(start)),
            LabelCheck check => new RemoveLabels(check.Operand, check.Labels, From(start)),
            var other => throw Errors.NotSettable(other.Span),
        };
    }

    private LabelExpression Labels()
    {
        if (!TakeSymbol(":"))
            ExpectWord("IS");
        return LabelExpression(isColonForm: true);
    }
}
