using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Querying;

/// <summary>A server's refusal of a statement as the engine here would put it: same types of mistakes, the place in the query where it is told.</summary>
internal static partial class StatementErrors
{
    private static readonly FrozenDictionary<string, (string Type, ErrorPhase Phase, string Detail)> s_known = new Dictionary<string, (string, ErrorPhase, string)>
    {
        ["Neo.ClientError.Statement.SyntaxError"] = ("SyntaxError", ErrorPhase.CompileTime, "UnexpectedSyntax"),
        ["Neo.ClientError.Statement.SemanticError"] = ("SemanticError", ErrorPhase.CompileTime, "SemanticError"),
        ["Neo.ClientError.Statement.ParameterMissing"] = ("ParameterMissing", ErrorPhase.CompileTime, "MissingParameter"),
        ["Neo.ClientError.Statement.AccessMode"] = ("AccessMode", ErrorPhase.CompileTime, "WriteInReadOnly"),
        ["Neo.ClientError.Statement.ArithmeticError"] = ("ArithmeticError", ErrorPhase.Runtime, "ArithmeticError"),
        ["Neo.ClientError.Statement.TypeError"] = ("TypeError", ErrorPhase.Runtime, "InvalidArgumentType"),
        ["Neo.ClientError.Statement.ArgumentError"] = ("ArgumentError", ErrorPhase.Runtime, "InvalidArgumentValue"),
        ["Neo.ClientError.Statement.EntityNotFound"] = ("EntityNotFound", ErrorPhase.Runtime, "DeletedEntityAccess"),
        ["Neo.ClientError.Schema.ConstraintValidationFailed"] = ("ConstraintVerificationFailed", ErrorPhase.Runtime, "ConstraintViolation"),
        ["Neo.ClientError.Procedure.ProcedureNotFound"] = ("ProcedureError", ErrorPhase.CompileTime, "ProcedureNotFound"),
        ["Neo.ClientError.Procedure.ProcedureCallFailed"] = ("ProcedureError", ErrorPhase.Runtime, "ProcedureCallFailed"),
    }.ToFrozenDictionary();

    /// <summary>Null where the statement is not at fault.</summary>
    /// <param name="before">How many characters were put before the user's text.</param>
    public static CypherException? Of(TransportException failure, int before)
    {
        var isStatement = failure.Code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) || failure.Code == "N/A";
        if (!s_known.TryGetValue(failure.Code, out var known))
        {
            if (!isStatement)
                return null;
            known = (failure.Code[(failure.Code.LastIndexOf('.') + 1)..], ErrorPhase.Runtime, "Other");
        }

        // The server draws its own caret below the message; here that is done by who prints.
        var message = failure.Message.Split('\n')[0].Trim();
        var place = Place().Match(message);
        var span = place.Success ? new SourceSpan(Math.Max(0, int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture) - before), 1) : default;
        return new CypherException(new Diagnostic(new ErrorCode(known.Type, known.Phase, known.Detail), Severity.Error, span, Place().Replace(message, "").Trim()));
    }

    [GeneratedRegex(@"\(line \d+, column \d+ \(offset: (\d+)\)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
