namespace ArgumentGraph.Cypher.Diagnostics;

// What shows itself only while rows flow.
internal static partial class Errors
{
    public static CypherException IntegerOverflowAtRuntime(SourceSpan span, string operation) =>
        Runtime("ArithmeticError", "IntegerOverflow", span, $"{operation} does not fit in 64 bits; use toFloat() on one side for an approximate result.");

    public static CypherException DivisionByZero(SourceSpan span) =>
        Runtime("ArithmeticError", "DivisionByZero", span, "Whole numbers cannot be divided by zero; use a float to get Infinity, or test the divisor.");

    public static CypherException CannotCalculate(SourceSpan span, string operation, string left, string right) =>
        Runtime("TypeError", "InvalidArgumentType", span, $"Found {left} {operation} {right}; expected two numbers, or kinds that {operation} joins.");

    public static CypherException WrongType(SourceSpan span, string where, string found, string expected) =>
        Runtime("TypeError", "InvalidArgumentValue", span, $"{where} is given {found}; expected {expected}.");

    public static CypherException WrongElementAccess(SourceSpan span, string found) =>
        Runtime("TypeError", "InvalidArgumentType", span, $"An element of {found} cannot be read; expected a list, a map, a node or a relationship.");

    public static CypherException WrongListIndex(SourceSpan span, string found) =>
        Runtime("TypeError", "InvalidArgumentType", span, $"A list is indexed by {found}; expected a whole number.");

    public static CypherException WrongMapKey(SourceSpan span, string found) =>
        Runtime("TypeError", "MapElementAccessByNonString", span, $"A key of {found} is used; expected a string.");

    public static CypherException WrongPropertyTarget(SourceSpan span, string found, string key) =>
        Runtime("TypeError", "InvalidArgumentType", span, $"{found} has no property {key}; expected a node, a relationship, a map or a temporal value.");

    public static CypherException WrongRangeArgument(SourceSpan span, string found) =>
        Runtime("ArgumentError", "InvalidArgumentType", span, $"range() is given {found}; expected whole numbers.");

    public static CypherException OutOfRange(SourceSpan span, string what, string found, string expected) =>
        Runtime("ArgumentError", "NumberOutOfRange", span, $"{what} is {found}; expected {expected}.");

    public static CypherException InvalidArgument(SourceSpan span, string message) =>
        Runtime("ArgumentError", "InvalidArgumentValue", span, message);

    public static CypherException InvalidCountAtRuntime(SourceSpan span, string clause, string found) =>
        Runtime("SyntaxError", "InvalidArgumentType", span, $"{clause} is {found}; expected a whole number.");

    public static CypherException NegativeCountAtRuntime(SourceSpan span, string clause) =>
        Runtime("SyntaxError", "NegativeIntegerArgument", span, $"{clause} is negative; expected 0 or more.");

    public static CypherException InvalidRegex(SourceSpan span, string pattern, string reason) =>
        Runtime("ArgumentError", "InvalidRegularExpression", span, $"'{pattern}' is not a regular expression: {reason}");

    public static CypherException SlowRegex(SourceSpan span) =>
        Runtime("ResourceLimit", "TimeLimit", span, "The regular expression takes too long on this text; write it without nested repetition.");

    public static CypherException DeletedEntity(SourceSpan span, string what) =>
        Runtime("EntityNotFound", "DeletedEntityAccess", span, $"The {what} has been deleted in this query, so it cannot be read or written any more.");

    public static CypherException ConnectedNode(SourceSpan span, long id, int relationships) =>
        Runtime("ConstraintVerificationFailed", "DeleteConnectedNode", span, $"Node {id} still has {relationships} relationship{(relationships == 1 ? "" : "s")}; use DETACH DELETE to delete them with it.");

    public static CypherException InvalidProperty(SourceSpan span, string key, string found) =>
        Runtime("TypeError", "InvalidPropertyType", span, $"The property {key} is given {found}; expected a truth value, a number, a string, a temporal value, or a list of one of them.");

    public static CypherException NullInMerge(SourceSpan span, string key) =>
        Runtime("SemanticError", "MergeReadOwnWrites", span, $"MERGE cannot look for a null: the property {key} has no value. Test it before, or use CREATE.");

    public static CypherException NullEnd(SourceSpan span, string name) =>
        Runtime("SemanticError", "NullEnd", span, $"{(name.Length == 0 ? "A node" : name)} is null, so a relationship cannot be made to it; filter such rows before.");

    public static CypherException InvalidLabel(SourceSpan span, string found) =>
        Runtime("TypeError", "InvalidArgumentType", span, $"A label or type is {found}; expected a string that is not empty.");

    public static CypherException InvalidTemporal(SourceSpan span, string type, string message) =>
        Runtime("ArgumentError", "InvalidTemporalValue", span, $"{type}(): {message}");

    public static CypherException NoNormalization(SourceSpan span) =>
        Runtime("ArgumentError", "Unsupported", span, "Unicode normal forms need ICU, and this build runs without it (InvariantGlobalization); compare the text as it is.");

    public static CypherException TimeLimit(TimeSpan limit) =>
        Runtime("ResourceLimit", "TimeLimit", default, $"The query ran longer than {limit.TotalSeconds:0.###} s and was stopped; narrow the MATCH, add LIMIT, or raise the time limit.");

    public static CypherException Cancelled() =>
        Runtime("ResourceLimit", "Cancelled", default, "The query was cancelled; nothing has been written.");

    public static CypherException MemoryLimit(long limit) =>
        Runtime("ResourceLimit", "MemoryLimit", default, $"The query needs more than {limit / (1024 * 1024)} MB; aggregate less at once, add LIMIT, or raise the memory limit.");

    public static CypherException RowLimit(long limit) =>
        Runtime("ResourceLimit", "RowLimit", default, $"The result has more than {limit} rows; add LIMIT, or raise the row limit.");

    public static CypherException StackLimit() =>
        Runtime("ResourceLimit", "StackLimit", default, "A value is nested too deeply to work on; flatten it.");

    public static CypherException WrongProcedureArgument(SourceSpan span, string procedure, string field, string found, string expected) =>
        Runtime("TypeError", "InvalidArgumentType", span, $"{procedure} is given {found} for {field}; expected {expected}.");

    public static CypherException InvalidFullTextQuery(SourceSpan span, string text, string reason) =>
        Runtime("ArgumentError", "InvalidFullTextQuery", span, $"'{(text.Length > 60 ? text[..60] + "…" : text)}' is no full-text query: {reason}");

    public static CypherException UnknownIndex(SourceSpan span, string name, IEnumerable<string> known) =>
        Runtime("ProcedureError", "IndexNotFound", span, $"There is no full-text index {name}.{Closest.Hint(name, known)} Known: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    private static CypherException Runtime(string type, string detail, SourceSpan span, string message) =>
        Of(type, ErrorPhase.Runtime, detail, span, message);
}
