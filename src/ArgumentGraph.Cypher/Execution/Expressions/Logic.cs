using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Three-valued truth: null is "unknown".</summary>
internal static class Logic
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromSeconds(2);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    public static Value Of(bool? truth) => truth is { } known ? known : Value.Null;

    public static bool? Truth(Value value, SourceSpan span) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Null => null,
        _ => throw Errors.WrongType(span, "A condition", Arithmetic.Name(value), "true, false or null"),
    };

    public static Value Compare(ComparisonOperator op, Value a, Value b)
    {
        if (op == ComparisonOperator.Equal)
            return Of(ValueOrder.AreEqual(a, b));
        if (op == ComparisonOperator.NotEqual)
            return Of(!ValueOrder.AreEqual(a, b));
        if (a.IsNull || b.IsNull)
            return Value.Null;
        if (ValueOrder.IsUnordered(a, b))
            return false;
        if (ValueOrder.Comparable(a, b) is not { } sign)
            return op is ComparisonOperator.LessOrEqual or ComparisonOperator.GreaterOrEqual && ValueOrder.AreEqual(a, b) == true ? true : Value.Null;
        return op switch
        {
            ComparisonOperator.Less => sign < 0,
            ComparisonOperator.LessOrEqual => sign <= 0,
            ComparisonOperator.Greater => sign > 0,
            _ => sign >= 0,
        };
    }

    public static Value In(Value element, Value list, SourceSpan span)
    {
        if (list.IsNull)
            return Value.Null;
        if (list.Kind != ValueKind.List)
            throw Errors.WrongType(span, "IN", Arithmetic.Name(list), "a list");
        var unknown = false;
        foreach (var candidate in list.Elements)
        {
            var same = ValueOrder.AreEqual(element, candidate);
            if (same == true)
                return true;
            unknown |= same is null;
        }

        return unknown ? Value.Null : false;
    }

    public static Value Test(BinaryOperator op, Value text, Value part, SourceSpan span)
    {
        if (text.Kind != ValueKind.String || part.Kind != ValueKind.String)
            return Value.Null;
        var (whole, sought) = (text.AsString, part.AsString);
        return op switch
        {
            BinaryOperator.StartsWith => whole.StartsWith(sought, StringComparison.Ordinal),
            BinaryOperator.EndsWith => whole.EndsWith(sought, StringComparison.Ordinal),
            BinaryOperator.Contains => whole.Contains(sought, StringComparison.Ordinal),
            _ => Matches(whole, sought, span),
        };
    }

    private static bool Matches(string text, string pattern, SourceSpan span)
    {
        try
        {
            return Patterns.GetOrAdd(pattern, Compile).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw Errors.SlowRegex(span);
        }
        catch (ArgumentException invalid)
        {
            throw Errors.InvalidRegex(span, pattern, invalid.Message);
        }
    }

    // The whole text must match. Without look-around and back-references the engine that cannot explode is used.
    private static Regex Compile(string pattern)
    {
        if (Patterns.Count > 256)
            Patterns.Clear();
        var whole = $@"\A(?:{pattern})\z";
        try
        {
            return new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, RegexTime);
        }
        catch (NotSupportedException)
        {
            return new Regex(whole, RegexOptions.CultureInvariant, RegexTime);
        }
    }
}
