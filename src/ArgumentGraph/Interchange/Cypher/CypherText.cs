using System.Globalization;
using System.Text;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Cypher;

/// <summary>Values as Cypher literals.</summary>
internal static class CypherText
{
    public static string Literal(Value value, LossLedger losses) => value.Kind switch
    {
        ValueKind.String => Literal(value.AsString, losses),
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsFloat.ToString("0.0###############", CultureInfo.InvariantCulture),
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        var other => throw new InvalidOperationException($"A map holds no value of the kind {other}: bug, please report."),
    };

    /// <summary>
    /// A string in single quotes. Neo4j 5 replaces <c>\u0027</c> before it knows where strings begin and end, so no backslash
    /// of a text may stand before a u: the literal is cut in two there.
    /// </summary>
    public static string Literal(string text, LossLedger losses)
    {
        var builder = new StringBuilder("'");
        foreach (var c in TextLosses.Whole(text, losses))
        {
            if (c is 'u' or 'U' && builder[^1] == '\\')
                builder.Append("' + '");
            builder.Append(c switch
            {
                '\\' => @"\\",
                '\'' => @"\'",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                _ when char.IsControl(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        return builder.Append('\'').ToString();
    }
}
