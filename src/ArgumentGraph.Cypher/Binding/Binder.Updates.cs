using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

// Writing clauses.
internal sealed partial class Binder
{
    private (BoundClause, Scope) BindUpdate(Clause clause, Scope scope)
    {
        var (bound, after) = clause switch
        {
            CreateClause create => BindCreate(create, scope),
            MergeClause merge => BindMerge(merge, scope),
            SetClause set => (new BoundSet(BindSetItems(set.Items, scope), set.Span), scope),
            RemoveClause remove => (new BoundRemove([.. remove.Items.Select(i => BindRemoveItem(i, scope))], remove.Span), scope),
            DeleteClause delete => (new BoundDelete(delete.IsDetach, [.. delete.Targets.Select(t => BindDeleted(t, scope))], delete.Span), scope),
            ForeachClause each => BindForeach(each, scope),
            _ => throw new InvalidOperationException($"No binding for {clause.GetType().Name}: this is a bug, please report it."),
        };
        return ((BoundUpdate)bound with { Carried = [.. after.Symbols.Select(s => s.Slot)] }, after);
    }

    private (BoundUpdate, Scope) BindCreate(CreateClause create, Scope scope)
    {
        var given = scope.Symbols.Select(s => s.Slot).ToImmutableArray();
        var paths = ImmutableArray.CreateBuilder<BoundPath>();
        foreach (var pattern in create.Patterns)
        {
            var (path, after) = BindWritten(pattern, scope, isMerge: false);
            paths.Add(path);
            scope = after;
        }

        return (new BoundCreate(paths.ToImmutable(), given, create.Span), scope);
    }

    private (BoundUpdate, Scope) BindMerge(MergeClause merge, Scope scope)
    {
        var given = scope.Symbols.Select(s => s.Slot).ToImmutableArray();
        var (path, after) = BindWritten(merge.Pattern, scope, isMerge: true);
        var introduced = path.Elements.Select(e => e is BoundNode node ? node.Slot : ((BoundRelationship)e).Slot).Except(given).ToImmutableArray();
        var predicates = path.Elements.SelectMany(Demands).ToImmutableArray();
        var match = new BoundMatch(false, [Sought(path)], predicates, given, path.NameSlot is { } name ? introduced.Add(name) : introduced, merge.Span);
        return (new BoundMerge(path, match, BindSetItems(merge.OnCreate, after), BindSetItems(merge.OnMatch, after), given, merge.Span), after);
    }

    // A type that is known only when the query runs cannot choose the relationships to walk; it is a demand on them instead.
    private static BoundPath Sought(BoundPath path) =>
        path with { Elements = [.. path.Elements.Select(e => e is BoundRelationship { Types: LabelDynamic } relationship ? relationship with { Types = null } : e)] };

    private static IEnumerable<Expression> Demands(BoundElement element)
    {
        var (reference, labels, properties) = element switch
        {
            BoundNode node => (new SlotReference(node.Slot, node.Name, StaticType.Node, node.Span), node.Labels, node.Properties),
            BoundRelationship relationship => (new SlotReference(relationship.Slot, relationship.Name, StaticType.Relationship, relationship.Span), relationship.Types as LabelDynamic, relationship.Properties),
            _ => throw new InvalidOperationException("A written pattern has nodes and relationships only: this is a bug, please report it."),
        };
        if (labels is not null)
            yield return new LabelCheck(reference, labels, labels.Span);
        foreach (var entry in (properties as MapLiteral)?.Entries ?? [])
            yield return new Comparison(ComparisonOperator.Equal, new PropertyAccess(reference, entry.Key, entry.KeySpan, entry.KeySpan), entry.Value, entry.KeySpan);
    }

    private (BoundPath Path, Scope After) BindWritten(PathPattern pattern, Scope scope, bool isMerge)
    {
        if (pattern.Selector.Kind != SelectorKind.All)
            throw Errors.NotWritable(pattern.Span, "A path selector");
        var elements = ImmutableArray.CreateBuilder<BoundElement>();
        var isAlone = pattern.Elements.Length == 1;
        foreach (var element in pattern.Elements)
        {
            var (bound, after) = element switch
            {
                NodePattern node => BindWrittenNode(node, scope, isAlone, isMerge),
                RelationshipPattern relationship => BindWrittenRelationship(relationship, scope, isMerge),
                _ => throw Errors.NotWritable(element.Span, "A quantified part"),
            };
            elements.Add(bound);
            scope = after;
        }

        if (pattern.Name is not { } name)
            return (new BoundPath(null, pattern.Selector, elements.ToImmutable(), pattern.Span), scope);
        if (scope.Find(name.Name) is not null)
            throw Errors.VariableAlreadyBound(name.Span, name.Name);
        var path = NewSymbol(name.Name, StaticType.Path);
        return (new BoundPath(path.Slot, pattern.Selector, elements.ToImmutable(), pattern.Span), scope.With(path));
    }

    private (BoundElement, Scope) BindWrittenNode(NodePattern node, Scope scope, bool isAlone, bool isMerge)
    {
        if (node.Where is not null)
            throw Errors.NotWritable(node.Where.Span, "A condition");
        if (node.Labels is not null && !IsWritable(node.Labels))
            throw Errors.NotWritable(node.Labels.Span, "A label expression");
        if (node.Name is { } name && scope.Find(name.Name) is { } known)
        {
            if (!known.Type.CanBe(StaticType.Node))
                throw Errors.VariableTypeConflict(name.Span, name.Name, known.Type.ToString(), "a node");
            if (isAlone || node.Labels is not null || node.Properties is not null)
                throw Errors.AlreadyBoundInPattern(name.Span, name.Name);
            return (new BoundNode(known.Slot, name.Name, null, null, node.Span) { IsReference = true }, scope);
        }

        var properties = BindWrittenProperties(node.Properties, scope, isMerge);
        var labels = node.Labels is null ? null : BindLabels(node.Labels, scope);
        var symbol = NewSymbol(node.Name?.Name ?? "", StaticType.Node);
        return (new BoundNode(symbol.Slot, symbol.Name, labels, properties, node.Span), node.Name is null ? scope : scope.With(symbol));
    }

    private static bool IsWritable(LabelExpression labels) => labels switch
    {
        LabelName or LabelDynamic { IsAny: false } => true,
        LabelAnd and => IsWritable(and.Left) && IsWritable(and.Right),
        _ => false,
    };

    private (BoundElement, Scope) BindWrittenRelationship(RelationshipPattern pattern, Scope scope, bool isMerge)
    {
        if (pattern.Name is { } name && scope.Find(name.Name) is not null)
            throw Errors.VariableAlreadyBound(name.Span, name.Name);
        if (pattern.Length is not null || pattern.Quantifier is not null)
            throw Errors.VariableLengthWritten(pattern.Span);
        if (pattern.Types is not LabelName and not LabelDynamic)
            throw Errors.NoSingleType(pattern.Span);
        if (pattern.Where is not null)
            throw Errors.NotWritable(pattern.Where.Span, "A condition");
        if (pattern.Direction == Direction.Both && !isMerge)
            throw Errors.NoDirection(pattern.Span);
        var properties = BindWrittenProperties(pattern.Properties, scope, isMerge);
        var symbol = NewSymbol(pattern.Name?.Name ?? "", StaticType.Relationship);
        var bound = new BoundRelationship(symbol.Slot, symbol.Name, BindLabels(pattern.Types, scope), pattern.Direction, null, properties, null, -1, pattern.Span);
        return (bound, pattern.Name is null ? scope : scope.With(symbol));
    }

    private Expression? BindWrittenProperties(Expression? properties, Scope scope, bool isMerge)
    {
        if (isMerge && properties is Parameter)
            throw Errors.ParameterAsPattern(properties.Span);
        return BindOptional(properties, scope);
    }

    private ImmutableArray<SetItem> BindSetItems(ImmutableArray<SetItem> items, Scope scope) => [.. items.Select(i => BindSetItem(i, scope))];

    private SetItem BindSetItem(SetItem item, Scope scope) => item switch
    {
        SetProperty set => set with { Target = BindWritable(set.Target, scope), Value = Bind(set.Value, scope) },
        SetDynamicProperty set => set with { Target = BindWritable(set.Target, scope), Key = Bind(set.Key, scope), Value = Bind(set.Value, scope) },
        SetProperties set => set with { Target = BindWritable(set.Target, scope), Value = Bind(set.Value, scope) },
        SetLabels set when IsWritable(set.Labels) => set with { Target = BindNode(set.Target, scope), Labels = BindLabels(set.Labels, scope) },
        SetLabels set => throw Errors.NotWritable(set.Labels.Span, "A label expression"),
        _ => throw new InvalidOperationException($"No binding for {item.GetType().Name}: this is a bug, please report it."),
    };

    private RemoveItem BindRemoveItem(RemoveItem item, Scope scope) => item switch
    {
        RemoveProperty remove => remove with { Target = BindWritable(remove.Target, scope) },
        RemoveDynamicProperty remove => remove with { Target = BindWritable(remove.Target, scope), Key = Bind(remove.Key, scope) },
        RemoveLabels remove when IsWritable(remove.Labels) => remove with { Target = BindNode(remove.Target, scope), Labels = BindLabels(remove.Labels, scope) },
        _ => throw Errors.NotWritable(item.Span, "A label expression"),
    };

    private Expression BindWritable(Expression target, Scope scope)
    {
        var bound = Bind(target, scope);
        Require(bound, StaticType.Entity, "a node or a relationship, to write to");
        return bound;
    }

    private Expression BindNode(Expression target, Scope scope)
    {
        var bound = Bind(target, scope);
        Require(bound, StaticType.Node, "a node, to write its labels");
        return bound;
    }

    private Expression BindDeleted(Expression target, Scope scope)
    {
        if (target is LabelCheck)
            throw Errors.InvalidDelete(target.Span);
        var bound = Bind(target, scope);
        Require(bound, StaticType.Entity.Or(StaticType.Path), "a node, a relationship or a path, to delete");
        return bound;
    }

    private (BoundUpdate, Scope) BindForeach(ForeachClause each, Scope scope)
    {
        var (list, item) = BindItem(each.Item, each.List, scope);
        var inner = scope.With(item);
        var updates = ImmutableArray.CreateBuilder<BoundClause>();
        foreach (var update in each.Updates)
        {
            var (bound, after) = BindUpdate(update, inner);
            updates.Add(bound);
            inner = after;
        }

        return (new BoundForeach(item.Slot, list, updates.ToImmutable(), each.Span), scope);
    }
}
