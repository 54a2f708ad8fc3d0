using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

// The types of IS ::.
internal sealed partial class Parser
{
    private static readonly Dictionary<string, CypherTypeKind> TypeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ANY"] = CypherTypeKind.Any,
        ["NOTHING"] = CypherTypeKind.Nothing,
        ["NULL"] = CypherTypeKind.Null,
        ["BOOLEAN"] = CypherTypeKind.Boolean,
        ["BOOL"] = CypherTypeKind.Boolean,
        ["INTEGER"] = CypherTypeKind.Integer,
        ["INT"] = CypherTypeKind.Integer,
        ["SIGNED"] = CypherTypeKind.Integer,
        ["FLOAT"] = CypherTypeKind.Float,
        ["NUMBER"] = CypherTypeKind.Number,
        ["STRING"] = CypherTypeKind.String,
        ["VARCHAR"] = CypherTypeKind.String,
        ["MAP"] = CypherTypeKind.Map,
        ["NODE"] = CypherTypeKind.Node,
        ["VERTEX"] = CypherTypeKind.Node,
        ["RELATIONSHIP"] = CypherTypeKind.Relationship,
        ["EDGE"] = CypherTypeKind.Relationship,
        ["PATH"] = CypherTypeKind.Path,
        ["DATE"] = CypherTypeKind.Date,
        ["DURATION"] = CypherTypeKind.Duration,
    };

    private CypherType Type()
    {
        Enter();
        var alternatives = new List<CypherType> { SingleType() };
        while (!_barEndsLabels && TakeSymbol("|"))
            alternatives.Add(SingleType());
        Leave();
        return alternatives.Count == 1
            ? alternatives[0]
            : new CypherType(string.Join(" | ", alternatives), CypherTypeKind.Union, false, alternatives);
    }

    private CypherType SingleType()
    {
        var (kind, name, inner) = NamedType();
        var notNull = TakeWords("NOT", "NULL") || TakeSymbol("!");
        return new CypherType(notNull ? name + " NOT NULL" : name, kind, notNull, inner);
    }

    // Between angle brackets a bar separates types, whatever it ends outside.
    private CypherType ElementType()
    {
        var barEndsLabels = _barEndsLabels;
        _barEndsLabels = false;
        ExpectSymbol("<");
        var element = Type();
        ExpectSymbol(">");
        _barEndsLabels = barEndsLabels;
        return element;
    }

    private (CypherTypeKind Kind, string Name, IReadOnlyList<CypherType> Inner) NamedType()
    {
        var span = Current.Span;
        var word = Name("a type such as INTEGER, STRING or LIST<ANY>").ToUpperInvariant();
        switch (word)
        {
            case "LIST" or "ARRAY":
                var inner = ElementType();
                return (CypherTypeKind.List, $"LIST<{inner}>", [inner]);
            case "PROPERTY":
                ExpectWord("VALUE");
                return (CypherTypeKind.PropertyValue, "PROPERTY VALUE", []);
            case "ANY":
                return AnyType();
            case "ZONED" or "LOCAL":
                return TemporalType(word);
            case "TIME" or "TIMESTAMP":
                return TimeType(word);
            case "SIGNED":
                TakeWord("INTEGER");
                return (CypherTypeKind.Integer, "INTEGER", []);
        }

        return TypeNames.TryGetValue(word, out var kind)
            ? (kind, kind.ToString().ToUpperInvariant(), [])
            : throw Errors.UnknownType(span, word, Closest.Hint(word, [.. TypeNames.Keys, "LIST", "ZONED DATETIME", "LOCAL DATETIME"]));
    }

    private (CypherTypeKind, string, IReadOnlyList<CypherType>) AnyType()
    {
        if (TakeSymbol("<"))
        {
            var inner = Inside(Type);
            ExpectSymbol(">");
            return (CypherTypeKind.Union, inner.Name, [inner]);
        }

        var (property, _) = (TakeWords("PROPERTY", "VALUE"), TakeWord("VALUE"));
        if (property)
            return (CypherTypeKind.PropertyValue, "PROPERTY VALUE", []);
        TakeWord("NODE");
        return IsPreviousWord("NODE") ? (CypherTypeKind.Node, "NODE", []) : (CypherTypeKind.Any, "ANY", []);
    }

    private bool IsPreviousWord(string word) => TextOf(_tokens[_at - 1]).Equals(word, StringComparison.OrdinalIgnoreCase);

    private (CypherTypeKind, string, IReadOnlyList<CypherType>) TemporalType(string first)
    {
        var zoned = first == "ZONED";
        if (TakeWord("DATETIME"))
            return zoned ? (CypherTypeKind.DateTime, "ZONED DATETIME", []) : (CypherTypeKind.LocalDateTime, "LOCAL DATETIME", []);
        ExpectWord("TIME");
        return zoned ? (CypherTypeKind.Time, "ZONED TIME", []) : (CypherTypeKind.LocalTime, "LOCAL TIME", []);
    }

    private (CypherTypeKind, string, IReadOnlyList<CypherType>) TimeType(string first)
    {
        var zoned = TakeWord("WITH");
        if (!zoned)
            ExpectWord("WITHOUT");
        if (!TakeWord("TIMEZONE"))
        {
            ExpectWord("TIME");
            ExpectWord("ZONE");
        }

        return first == "TIME"
            ? zoned ? (CypherTypeKind.Time, "ZONED TIME", []) : (CypherTypeKind.LocalTime, "LOCAL TIME", [])
            : zoned ? (CypherTypeKind.DateTime, "ZONED DATETIME", []) : (CypherTypeKind.LocalDateTime, "LOCAL DATETIME", []);
    }
}
