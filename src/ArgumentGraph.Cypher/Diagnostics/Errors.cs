namespace ArgumentGraph.Cypher.Diagnostics;

/// <summary>
/// Codes and wording of every failure, in one place: what was found, what was expected, what to do. This part: making them, and what
/// the parser finds.
/// </summary>
internal static partial class Errors
{
    public static CypherException Unexpected(SourceSpan span, string found, string expected) =>
        Syntax("UnexpectedSyntax", span, $"Found {found}; expected {expected}{(expected.EndsWith('?') ? "" : ".")}");

    public static CypherException Empty(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "The query is empty; write a clause, for example RETURN 1.");

    public static CypherException UnclosedComment(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "The comment is not closed; expected */ before the end of the query.");

    public static CypherException UnclosedString(SourceSpan span, char quote) =>
        Syntax("UnexpectedSyntax", span, $"The string is not closed; expected {quote} before the end of the query.");

    public static CypherException UnclosedName(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "The quoted name is not closed; expected ` before the end of the query.");

    public static CypherException InvalidCharacter(SourceSpan span, string text)
    {
        var found = text.Substring(span.Start, span.Length);
        var hint = found is "—" or "–" or "−" ? " For minus, type the plain hyphen." : found is "“" or "”" or "‘" or "’" ? " For a string, type straight quotes." : "";
        var code = span.Length == 2 ? char.ConvertToUtf32(text, span.Start) : text[span.Start];
        return Syntax("InvalidUnicodeCharacter", span, $"The character '{found}' (U+{code:X4}) has no meaning here.{hint}");
    }

    public static CypherException InvalidUnicodeEscape(SourceSpan span, int digits) =>
        Syntax("InvalidUnicodeLiteral", span, $"Expected {digits} hexadecimal digits of a character behind \\{(digits == 4 ? 'u' : 'U')}.");

    public static CypherException InvalidNumber(SourceSpan span, string text) =>
        Syntax("InvalidNumberLiteral", span, $"'{text}' is not a number; expected digits, 0x with hexadecimal digits, or 0o with octal digits.");

    public static CypherException IntegerOverflow(SourceSpan span, string text) =>
        Syntax("IntegerOverflow", span, $"{text} does not fit in 64 bits; expected -9223372036854775808 to 9223372036854775807. Write {text}.0 for a float.");

    public static CypherException FloatOverflow(SourceSpan span, string text) =>
        Syntax("FloatingPointOverflow", span, $"{text} is too large for a float; the largest is 1.7976931348623157e308.");

    public static CypherException MixedUnion(SourceSpan span) =>
        Syntax("InvalidClauseComposition", span, "UNION and UNION ALL stand in one query; use one of them throughout.");

    public static CypherException Unsupported(SourceSpan span, string what, string instead) =>
        Syntax("UnexpectedSyntax", span, $"{what} is not supported here; {instead}.");

    public static CypherException NotSettable(SourceSpan span) =>
        Syntax("UnexpectedSyntax", span, "Only a property (n.key), a variable (n) or labels (n:Label) can be set or removed.");

    public static CypherException UnknownType(SourceSpan span, string name, string hint) =>
        Syntax("UnexpectedSyntax", span, $"There is no type {name}.{hint}");

    public static CypherException TooDeep(SourceSpan span, int limit) =>
        Syntax("NestingTooDeep", span, $"The query is nested deeper than {limit} levels; split it with WITH, or pass the data as a parameter.");

    public static CypherException ChainTooLong(SourceSpan span, int limit) =>
        Syntax("NestingTooDeep", span, $"More than {limit} operators follow one another; use IN with a list, or pass the data as a parameter.");

    public static CypherException TooManySteps(int limit) =>
        Syntax("NestingTooDeep", default, $"The query needs more than {limit} steps, one after another; split it into several queries, or pass the data as a parameter.");

    public static CypherException TooLong(int length, int limit) =>
        Syntax("QueryTooLong", default, $"The query is {length} characters long; the limit is {limit}. Pass the data as a parameter.");

    private static CypherException Syntax(string detail, SourceSpan span, string message) =>
        Of("SyntaxError", ErrorPhase.CompileTime, detail, span, message);

    private static CypherException Of(string type, ErrorPhase phase, string detail, SourceSpan span, string message) =>
        new(new Diagnostic(new ErrorCode(type, phase, detail), Severity.Error, span, message));
}
