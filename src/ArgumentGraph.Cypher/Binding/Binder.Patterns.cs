using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

// MATCH: names first, then what the pattern demands, since a demand may speak of any variable of the clause.
internal sealed partial class Binder
{
    private (BoundClause, Scope) BindMatch(MatchClause clause, Scope scope)
    {
        var reader = new PatternReader(this, scope);
        var paths = clause.Patterns.Select(reader.Read).ToImmutableArray();
        var predicates = reader.Predicates();
        var inline = predicates.Count;
        if (clause.Where is not null)
            predicates.AddRange(ExpressionTree.Conjuncts(BindPredicate(clause.Where, reader.Scope)));
        var given = scope.Symbols.Select(s => s.Slot).ToImmutableArray();
        return (new BoundMatch(clause.IsOptional, paths, [.. predicates], given, [.. reader.Introduced], clause.Span) { InlineCount = inline }, reader.Scope);
    }

    /// <summary>Reads the paths of one clause into slots, and collects what they demand.</summary>
    private sealed class PatternReader(Binder binder, Scope outer)
    {
        private readonly List<Action<List<Expression>>> _demands = [];
        private readonly HashSet<string> _relationships = new(StringComparer.Ordinal);

        public Scope Scope { get; private set; } = outer;

        public List<int> Introduced { get; } = [];

        public List<Expression> Predicates()
        {
            var predicates = new List<Expression>();
            foreach (var demand in _demands)
                demand(predicates);
            return predicates;
        }

        public BoundPath Read(PathPattern pattern)
        {
            var elements = ReadElements(pattern.Elements);
            if (pattern.Where is { } where)
                _demands.Add(into => into.AddRange(ExpressionTree.Conjuncts(binder.BindPredicate(where, Scope))));
            CheckSelector(pattern, elements);
            if (pattern.Name is not { } name)
                return new BoundPath(null, pattern.Selector, elements, pattern.Span);
            if (Scope.Find(name.Name) is not null)
                throw Errors.VariableAlreadyBound(name.Span, name.Name);
            return new BoundPath(Introduce(name, StaticType.Path), pattern.Selector, elements, pattern.Span);
        }

        private static void CheckSelector(PathPattern pattern, ImmutableArray<BoundElement> elements)
        {
            if (pattern.Selector.Kind is not (SelectorKind.ShortestPath or SelectorKind.AllShortestPaths))
                return;
            if (elements is not [BoundNode, BoundRelationship relationship, BoundNode])
                throw Errors.InvalidShortestPath(pattern.Span, "shortestPath() needs a pattern of two nodes and one relationship, as in shortestPath((a)-[*]-(b)).");
            if (relationship.Length is { Min: > 1 })
                throw Errors.InvalidShortestPath(relationship.Span, "shortestPath() takes a smallest length of 0 or 1; use ANY SHORTEST or a WHERE on length(path).");
        }

        private ImmutableArray<BoundElement> ReadElements(ImmutableArray<PatternElement> elements)
        {
            var read = ImmutableArray.CreateBuilder<BoundElement>();
            foreach (var element in elements)
            {
                switch (element)
                {
                    case NodePattern node:
                        read.Add(ReadNode(node));
                        break;
                    case RelationshipPattern relationship:
                        read.Add(ReadRelationship(relationship));
                        break;
                    case QuantifiedPattern { Quantifier: null } group:
                        AddGroup(read, group);
                        break;
                    case QuantifiedPattern group:
                        AddNodeBetween(read);
                        read.Add(ReadQuantified(group));
                        break;
                }
            }

            if (read[^1] is BoundQuantified)
                read.Add(AnonymousNode(elements[^1].Span));
            return read.ToImmutable();
        }

        // A quantified part begins and ends at a node of its own, so there is one on either side of it.
        private void AddNodeBetween(ImmutableArray<BoundElement>.Builder read)
        {
            if (read.Count == 0 || read[^1] is BoundQuantified)
                read.Add(AnonymousNode(default));
        }

        private void AddGroup(ImmutableArray<BoundElement>.Builder read, QuantifiedPattern group)
        {
            if (group.Pattern.Name is not null || group.Pattern.Selector.Kind != SelectorKind.All)
                throw Errors.Unsupported(group.Span, "A path name or selector inside parentheses", "name the whole path instead");
            read.AddRange(ReadElements(group.Pattern.Elements));
            if (group.Pattern.Where is { } where)
                _demands.Add(into => into.AddRange(ExpressionTree.Conjuncts(binder.BindPredicate(where, Scope))));
        }

        private BoundNode AnonymousNode(SourceSpan span)
        {
            var slot = binder._slotCount++;
            Introduced.Add(slot);
            return new BoundNode(slot, "", null, null, span);
        }

        private BoundNode ReadNode(NodePattern node)
        {
            var slot = node.Name is { } name ? Node(name) : Anonymous();
            var reference = new SlotReference(slot, node.Name?.Name ?? "", StaticType.Node, node.Name?.Span ?? node.Span);
            _demands.Add(into => Demand(into, reference, node.Labels, node.Properties, node.Where));
            return new BoundNode(slot, reference.Name, node.Labels, null, node.Span);
        }

        private int Node(Variable name)
        {
            if (Scope.Find(name.Name) is not { } known)
                return Introduce(name, StaticType.Node);
            if (!known.Type.CanBe(StaticType.Node))
                throw Errors.VariableTypeConflict(name.Span, name.Name, known.Type.ToString(), "a node");
            return known.Slot;
        }

        private BoundRelationship ReadRelationship(RelationshipPattern pattern)
        {
            var length = pattern.Length ?? pattern.Quantifier;
            var slot = pattern.Name is { } name ? Relationship(name, length is not null) : Anonymous();
            if (length is { Max: { } max } && max < length.Min && pattern.Quantifier is not null)
                throw Errors.InvalidShortestPath(length.Span, $"The quantifier allows from {length.Min} to {max} rounds, which is none; swap the numbers.");
            if (length is not null)
                return ReadVariableLength(pattern, slot, length);
            var reference = new SlotReference(slot, pattern.Name?.Name ?? "", StaticType.Relationship, pattern.Name?.Span ?? pattern.Span);
            var labels = IsPlain(pattern.Types) ? null : pattern.Types;
            _demands.Add(into => Demand(into, reference, labels, pattern.Properties, pattern.Where));
            return new BoundRelationship(slot, reference.Name, labels is null ? pattern.Types : null, pattern.Direction, null, null, null, -1, pattern.Span);
        }

        private BoundRelationship ReadVariableLength(RelationshipPattern pattern, int slot, Repetition length)
        {
            var item = binder.NewSymbol(pattern.Name?.Name ?? "", StaticType.Relationship);
            var reference = new SlotReference(item.Slot, item.Name, StaticType.Relationship, pattern.Span);
            var plain = IsPlain(pattern.Types);
            var demands = new List<Expression>();
            Demand(demands, reference, plain ? null : pattern.Types, pattern.Properties, null);
            if (pattern.Where is { } where)
                demands.Add(binder.BindPredicate(where, Scope.With(item)));
            var all = demands.Count == 0 ? null : demands.Aggregate((a, b) => new BinaryExpression(BinaryOperator.And, a, b, pattern.Span, pattern.Span));
            return new BoundRelationship(slot, item.Name, plain ? pattern.Types : null, pattern.Direction, length, null, all, item.Slot, pattern.Span);
        }

        private int Relationship(Variable name, bool isList)
        {
            if (!_relationships.Add(name.Name))
                throw Errors.RelationshipTwice(name.Span, name.Name);
            if (Scope.Find(name.Name) is not { } known)
                return Introduce(name, isList ? StaticType.ListOf(StaticType.Relationship) : StaticType.Relationship);
            var wanted = isList ? StaticType.List : StaticType.Relationship;
            if (!known.Type.CanBe(wanted) || (isList && known.Type is { Element: { } element } && !element.CanBe(StaticType.Relationship)))
                throw Errors.VariableTypeConflict(name.Span, name.Name, known.Type.ToString(), isList ? "a list of relationships" : "a relationship");
            return known.Slot;
        }

        private BoundQuantified ReadQuantified(QuantifiedPattern group)
        {
            var inner = new PatternReader(binder, Scope);
            var elements = inner.ReadElements(group.Pattern.Elements);
            var predicates = inner.Predicates();
            if (group.Pattern.Where is { } where)
                predicates.AddRange(ExpressionTree.Conjuncts(binder.BindPredicate(where, inner.Scope)));
            if (!elements.Any(e => e is BoundRelationship) || elements.Any(e => e is BoundQuantified or BoundRelationship { IsVariableLength: true }))
                throw Errors.InvalidShortestPath(group.Span, "A quantified part needs at least one relationship, each of one step, as in ((a)-[r]->(b)){1,3}.");
            var groups = ImmutableArray.CreateBuilder<GroupVariable>();
            foreach (var symbol in inner.Scope.Symbols.Where(s => Scope.Find(s.Name) is null).ToList())
                groups.Add(new GroupVariable(symbol.Slot, Introduce(new Variable(symbol.Name, group.Span), StaticType.ListOf(symbol.Type))));
            // Unnamed relationships are collected too: the path and the rule that none is walked twice need them.
            foreach (var unnamed in elements.OfType<BoundRelationship>().Where(r => r.Name.Length == 0))
                groups.Add(new GroupVariable(unnamed.Slot, Anonymous()));
            var quantifier = group.Quantifier!;
            if (quantifier.Max is { } max && max < quantifier.Min)
                throw Errors.InvalidShortestPath(quantifier.Span, $"The quantifier allows from {quantifier.Min} to {max} rounds, which is none; swap the numbers.");
            return new BoundQuantified(elements, quantifier, [.. predicates], groups.ToImmutable(), group.Span);
        }

        private int Introduce(Variable name, StaticType type)
        {
            var symbol = binder.NewSymbol(name.Name, type);
            Scope = Scope.With(symbol);
            Introduced.Add(symbol.Slot);
            return symbol.Slot;
        }

        private int Anonymous()
        {
            var slot = binder._slotCount++;
            Introduced.Add(slot);
            return slot;
        }

        private void Demand(List<Expression> into, SlotReference entity, LabelExpression? labels, Expression? properties, Expression? where)
        {
            if (labels is not null)
                into.Add(new LabelCheck(entity, binder.BindLabels(labels, Scope), labels.Span));
            if (properties is Parameter parameter)
                throw Errors.ParameterAsPattern(parameter.Span);
            foreach (var entry in (properties as MapLiteral)?.Entries ?? [])
            {
                var access = new PropertyAccess(entity, entry.Key, entry.KeySpan, entry.KeySpan);
                into.Add(new Comparison(ComparisonOperator.Equal, access, binder.Bind(entry.Value, Scope), entry.KeySpan));
            }

            if (where is not null)
                into.AddRange(ExpressionTree.Conjuncts(binder.BindPredicate(where, Scope)));
        }

        private static bool IsPlain(LabelExpression? types) => types switch
        {
            null or LabelName => true,
            LabelOr or => IsPlain(or.Left) && IsPlain(or.Right),
            _ => false,
        };
    }
}
