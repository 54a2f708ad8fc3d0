using System.Collections.Immutable;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>A variable: its name, the slot of the row that holds it, and what is known of its type.</summary>
internal sealed record Symbol(string Name, int Slot, StaticType Type);

/// <summary>The variables that can be seen at one point of a query; a new scope is made, never an old one changed.</summary>
internal sealed class Scope(ImmutableSortedDictionary<string, Symbol> symbols)
{
    public static Scope Empty { get; } = new(ImmutableSortedDictionary.Create<string, Symbol>(StringComparer.Ordinal));

    /// <summary>By name, in ordinal order: the order of <c>RETURN *</c>.</summary>
    public IEnumerable<Symbol> Symbols => symbols.Values;

    public bool IsEmpty => symbols.IsEmpty;

    public Symbol? Find(string name) => symbols.GetValueOrDefault(name);

    public Scope With(Symbol symbol) => new(symbols.SetItem(symbol.Name, symbol));

    public Scope With(Scope other) => new(symbols.SetItems(other.Symbols.Select(s => KeyValuePair.Create(s.Name, s))));
}
