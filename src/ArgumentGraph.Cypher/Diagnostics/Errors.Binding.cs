namespace ArgumentGraph.Cypher.Diagnostics;

// What the binder finds: names, types, places.
internal static partial class Errors
{
    public static CypherException UndefinedVariable(SourceSpan span, string name, IEnumerable<string> known) =>
        Syntax("UndefinedVariable", span, $"The variable {name} is not defined here.{Closest.Hint(name, known)}");

    public static CypherException VariableAlreadyBound(SourceSpan span, string name) =>
        Syntax("VariableAlreadyBound", span, $"The variable {name} already has a value; choose another name.");

    public static CypherException AlreadyBoundInPattern(SourceSpan span, string name) =>
        Syntax("VariableAlreadyBound", span, $"The variable {name} already has a value, so it cannot be created; leave out its labels and properties, or choose another name.");

    public static CypherException VariableTypeConflict(SourceSpan span, string name, string found, string expected) =>
        Syntax("VariableTypeConflict", span, $"The variable {name} is {found}, but is used here as {expected}; choose another name.");

    public static CypherException RelationshipTwice(SourceSpan span, string name) =>
        Syntax("RelationshipUniquenessViolation", span, $"The relationship {name} stands twice in one MATCH, which never matches: relationships of one MATCH are different. Use two names, or two MATCH clauses.");

    public static CypherException InvalidArgumentType(SourceSpan span, string found, string expected) =>
        Syntax("InvalidArgumentType", span, $"Found {found}; expected {expected}.");

    public static CypherException InvalidTarget(SourceSpan span, string found, string expected) =>
        Of("TypeError", ErrorPhase.CompileTime, "InvalidArgumentType", span, $"Found {found}; expected {expected}.");

    public static CypherException UnknownFunction(SourceSpan span, string name, IEnumerable<string> known) =>
        Syntax("UnknownFunction", span, $"There is no function {name}().{Closest.Hint(name, known)}");

    public static CypherException ExistsOfValue(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "exists() takes a pattern, as in exists((a)-->()); for a property write n.key IS NOT NULL.");

    public static CypherException WrongArgumentCount(SourceSpan span, string name, int found, string expected) =>
        Syntax("InvalidNumberOfArguments", span, $"{name}() is given {found} argument{(found == 1 ? "" : "s")}; expected {expected}.");

    public static CypherException InvalidAggregation(SourceSpan span, string name) =>
        Syntax("InvalidAggregation", span, $"{name}() cannot stand here; aggregate in WITH or RETURN and use the result.");

    public static CypherException NestedAggregation(SourceSpan span, string name) =>
        Syntax("NestedAggregation", span, $"{name}() stands inside another aggregate; aggregate in a WITH first.");

    public static CypherException AmbiguousAggregation(SourceSpan span, string name) =>
        Syntax("AmbiguousAggregationExpression", span, $"{name} stands beside an aggregate but is not a column that rows are grouped by; project it in a WITH first.");

    public static CypherException RandomInAggregate(SourceSpan span) =>
        Syntax("NonConstantExpression", span, "rand() cannot stand inside an aggregate; put it in a WITH first.");

    public static CypherException NoAlias(SourceSpan span) =>
        Syntax("NoExpressionAlias", span, "An expression in WITH needs a name; add AS and a name.");

    public static CypherException ColumnTwice(SourceSpan span, string name) =>
        Syntax("ColumnNameConflict", span, $"Two columns are named {name}; rename one with AS.");

    public static CypherException NothingInScope(SourceSpan span) =>
        Syntax("NoVariablesInScope", span, "There is no variable that * could stand for; name the columns.");

    public static CypherException DifferentColumns(SourceSpan span, string first, string other) =>
        Syntax("DifferentColumnsInUnion", span, $"The parts of a UNION return different columns: {first} and {other}. Use AS to give them the same names in the same order.");

    public static CypherException InvalidComposition(SourceSpan span, string message) =>
        Syntax("InvalidClauseComposition", span, message);

    public static CypherException NotConstant(SourceSpan span, string clause) =>
        Syntax("NonConstantExpression", span, $"{clause} needs a number that does not depend on the row; use a literal or a parameter.");

    public static CypherException NegativeCount(SourceSpan span, string clause) =>
        Syntax("NegativeIntegerArgument", span, $"{clause} is negative; expected 0 or more.");

    public static CypherException NotAnInteger(SourceSpan span, string clause, string found) =>
        Syntax("InvalidArgumentType", span, $"{clause} is {found}; expected a whole number.");

    public static CypherException ParameterAsPattern(SourceSpan span) =>
        Syntax("InvalidParameterUse", span, "A parameter cannot stand for all properties of a pattern here; write {key: $parameter.key}.");

    public static CypherException NoSingleType(SourceSpan span) =>
        Syntax("NoSingleRelationshipType", span, "A relationship that is written needs exactly one type, as in -[:SUPPORTS]->.");

    public static CypherException NoDirection(SourceSpan span) =>
        Syntax("RequiresDirectedRelationship", span, "A relationship that is created needs a direction; write -> or <-.");

    public static CypherException VariableLengthWritten(SourceSpan span) =>
        Syntax("CreatingVarLength", span, "A relationship that is written stands for exactly one step; leave out the length.");

    public static CypherException NotWritable(SourceSpan span, string what) =>
        Syntax("UnexpectedSyntax", span, $"{what} cannot stand in a pattern that is written; expected nodes and relationships with plain labels.");

    public static CypherException InvalidDelete(SourceSpan span) =>
        Syntax("InvalidDelete", span, "Labels cannot be deleted; use REMOVE n:Label.");

    public static CypherException PatternNotPredicate(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "A pattern stands where a value is expected; use EXISTS { } for a truth value, COUNT { } for a number, or [pattern | value] for a list.");

    public static CypherException InvalidShortestPath(SourceSpan span, string message) =>
        Syntax("UnexpectedSyntax", span, message);

    public static CypherException UnknownProcedure(SourceSpan span, string name, IEnumerable<string> known) =>
        Of("ProcedureError", ErrorPhase.CompileTime, "ProcedureNotFound", span, $"There is no procedure {name}.{Closest.Hint(name, known)}");

    public static CypherException UnknownField(SourceSpan span, string name, IEnumerable<string> known) =>
        Syntax("UndefinedVariable", span, $"The procedure has no result column {name}; it has {string.Join(", ", known)}.");

    public static CypherException ImplicitArgumentsInQuery(SourceSpan span, string name) =>
        Syntax("InvalidArgumentPassingMode", span, $"{name} stands inside a query without arguments; write them in parentheses. Only a CALL that is the whole query takes them from the parameters.");

    public static CypherException YieldRequired(SourceSpan span, string name) =>
        Syntax("UndefinedVariable", span, $"{name} stands inside a query without YIELD; name the result columns that are wanted.");

    public static CypherException YieldStarInQuery(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "YIELD * is for a CALL that is the whole query; name the columns.");

    public static CypherException MissingParameter(SourceSpan span, string name) =>
        Of("ParameterMissing", ErrorPhase.CompileTime, "MissingParameter", span, $"The parameter ${name} has no value; pass one, for example --param {name}=...");

    public static CypherException WritesForbidden(SourceSpan span) =>
        Of("AccessMode", ErrorPhase.CompileTime, "WriteInReadOnly", span, "The query writes, but was opened for reading only; allow writing (--write) to run it.");

    public static Diagnostic UnknownName(SourceSpan span, string what, string name, IEnumerable<string> known) =>
        new(new ErrorCode("Notification", ErrorPhase.CompileTime, "UnknownName"), Severity.Warning, span, $"The graph has no {what} {name}, so nothing matches it.{Closest.Hint(name, known)}");
}
