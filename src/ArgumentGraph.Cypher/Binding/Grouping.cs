using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

internal sealed partial class Binder
{
    /// <summary>
    /// Sorts the items of one projection into keys, aggregates, and what is computed from both. Beside an aggregate only grouped
    /// variables and grouped properties may stand (TCK: AmbiguousAggregationExpression).
    /// </summary>
    private sealed class Grouping(Binder binder, Scope scope)
    {
        private readonly List<BoundItem> _keys = [];
        private readonly List<BoundItem> _aggregates = [];
        private readonly List<BoundItem> _after = [];
        private readonly Dictionary<string, SlotReference> _known = new(StringComparer.Ordinal);
        private readonly HashSet<string> _keyVariables = new(StringComparer.Ordinal);
        private Scope _grouped = Scope.Empty;

        public ImmutableArray<BoundItem> Keys => [.. _keys];

        public ImmutableArray<BoundItem> Aggregates => [.. _aggregates];

        public ImmutableArray<BoundItem> After => [.. _after];

        public SlotReference? Find(Expression expression) => _known.GetValueOrDefault(Printer.Print(expression));

        /// <summary>Whether the variable at the span is part of an expression that rows are grouped by.</summary>
        public bool Mentions(SourceSpan span, Expression within) =>
            ExpressionTree.Any(within, e => e is Variable variable && variable.Span == span && _keyVariables.Contains(variable.Name));

        public BoundColumn AddKey(ProjectionItem item)
        {
            var bound = binder.Bind(item.Expression, scope);
            var type = StaticTyping.Of(bound);
            // A variable that keeps its name keeps its slot, so that nothing need be copied.
            var symbol = bound is SlotReference same && same.Name == item.Header ? new Symbol(same.Name, same.Slot, same.Type) : binder.NewSymbol(item.Header, type);
            _keys.Add(new BoundItem(bound, symbol.Slot, item.Header));
            _known.TryAdd(Printer.Print(item.Expression), new SlotReference(symbol.Slot, item.Header, type, item.Expression.Span));
            if (item.Expression is Variable variable)
                _grouped = _grouped.With(symbol with { Name = variable.Name });
            ExpressionTree.Any(item.Expression, e => e is Variable v && _keyVariables.Add(v.Name) && false);
            return new BoundColumn(item.Header, symbol.Slot, type);
        }

        public BoundColumn AddAggregated(ProjectionItem item)
        {
            var rewritten = Rewrite(item.Expression);
            var bound = BindRest(rewritten);
            if (rewritten is SlotReference direct)
            {
                _known.TryAdd(Printer.Print(item.Expression), direct);
                return new BoundColumn(item.Header, direct.Slot, direct.Type);
            }

            var symbol = binder.NewSymbol(item.Header, StaticTyping.Of(bound));
            _after.Add(new BoundItem(bound, symbol.Slot, item.Header));
            _known.TryAdd(Printer.Print(item.Expression), new SlotReference(symbol.Slot, item.Header, symbol.Type, item.Expression.Span));
            return new BoundColumn(item.Header, symbol.Slot, symbol.Type);
        }

        private Expression Rewrite(Expression part)
        {
            if (IsAggregate(part))
                return Aggregate(part);
            return part is PropertyAccess && Find(part) is { } key ? key with { Span = part.Span } : ExpressionTree.Map(part, Rewrite);
        }

        private SlotReference Aggregate(Expression call)
        {
            var text = Printer.Print(call);
            if (_known.TryGetValue(text, out var same))
                return same;
            if (ExpressionTree.Any(call, e => e is FunctionCall { Name: var name } && name.Equals("rand", StringComparison.OrdinalIgnoreCase)))
                throw Errors.RandomInAggregate(call.Span);
            binder._aggregatesAllowed = true;
            var bound = binder.Bind(call, scope);
            binder._aggregatesAllowed = false;
            var symbol = binder.NewSymbol(text, StaticTyping.Of(bound));
            _aggregates.Add(new BoundItem(bound, symbol.Slot, text));
            return _known[text] = new SlotReference(symbol.Slot, text, symbol.Type, call.Span);
        }

        private Expression BindRest(Expression rewritten)
        {
            try
            {
                return binder.Bind(rewritten, _grouped);
            }
            catch (CypherException undefined) when (undefined.Diagnostic.Code.Detail == "UndefinedVariable" && IsKnown(undefined.Diagnostic.Span, rewritten) is { } name)
            {
                throw Errors.AmbiguousAggregation(undefined.Diagnostic.Span, name);
            }
        }

        private string? IsKnown(SourceSpan span, Expression within)
        {
            string? found = null;
            ExpressionTree.Any(within, e =>
            {
                if (e is Variable variable && variable.Span == span && scope.Find(variable.Name) is not null)
                    found = variable.Name;
                return false;
            });
            return found;
        }
    }
}
