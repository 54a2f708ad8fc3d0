using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>Calculating with values: integers stay integers and overflow is an error; null makes null.</summary>
internal static class Arithmetic
{
    public static Value Apply(BinaryOperator op, Value a, Value b, Frame frame, SourceSpan span)
    {
        if (a.IsNull || b.IsNull)
            return Value.Null;
        if (a.Kind == ValueKind.Integer && b.Kind == ValueKind.Integer)
            return OfIntegers(op, a.AsInteger, b.AsInteger, span);
        if (a.IsNumber && b.IsNumber)
            return OfFloats(op, a.Number, b.Number);
        return op switch
        {
            BinaryOperator.Add => Join(a, b, frame, span),
            BinaryOperator.Concatenate when a.Kind == b.Kind && a.Kind is ValueKind.String or ValueKind.List => Join(a, b, frame, span),
            BinaryOperator.Subtract when b.Kind == ValueKind.Duration && a.IsTemporal => TemporalArithmetic.Add(a, b.AsDuration.Negated(), span),
            BinaryOperator.Multiply when a.Kind == ValueKind.Duration && b.IsNumber => Scale(a.AsDuration, b, false, span),
            BinaryOperator.Multiply when b.Kind == ValueKind.Duration && a.IsNumber => Scale(b.AsDuration, a, false, span),
            BinaryOperator.Divide when a.Kind == ValueKind.Duration && b.IsNumber => Scale(a.AsDuration, b, true, span),
            _ => throw Errors.CannotCalculate(span, Symbol(op), Name(a), Name(b)),
        };
    }

    public static Value Negate(Value value, SourceSpan span) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer => value.AsInteger == long.MinValue ? throw Errors.IntegerOverflowAtRuntime(span, $"-({value.AsInteger})") : -value.AsInteger,
        ValueKind.Float => -value.AsFloat,
        _ => throw Errors.WrongType(span, "The minus sign", Name(value), "a number"),
    };

    /// <summary>The kind of a value for messages.</summary>
    public static string Name(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Float => $"{value.Kind} {value}",
        ValueKind.String => $"String {(value.AsString.Length > 30 ? $"'{value.AsString[..30]}…'" : value.ToString())}",
        _ => value.Kind.ToString(),
    };

    private static Value OfIntegers(BinaryOperator op, long a, long b, SourceSpan span)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Power => (Value)Math.Pow(a, b),
                BinaryOperator.Add => checked(a + b),
                BinaryOperator.Subtract => checked(a - b),
                BinaryOperator.Multiply => checked(a * b),
                BinaryOperator.Divide => b == 0 ? throw Errors.DivisionByZero(span) : checked(a / b),
                BinaryOperator.Modulo => b == 0 ? throw Errors.DivisionByZero(span) : b == -1 ? 0L : a % b,
                _ => throw Errors.CannotCalculate(span, Symbol(op), "Integer", "Integer"),
            };
        }
        catch (OverflowException)
        {
            throw Errors.IntegerOverflowAtRuntime(span, $"{a} {Symbol(op)} {b}");
        }
    }

    private static Value OfFloats(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.Modulo => a % b,
        _ => Math.Pow(a, b),
    };

    private static Value Join(Value a, Value b, Frame frame, SourceSpan span)
    {
        if (a.Kind == ValueKind.List || b.Kind == ValueKind.List)
            return Lists(a, b, frame);
        if (a.Kind == ValueKind.String || b.Kind == ValueKind.String)
            return Strings(a, b, frame, span);
        if (a.IsTemporal && b.Kind == ValueKind.Duration)
            return TemporalArithmetic.Add(a, b.AsDuration, span);
        if (a.Kind == ValueKind.Duration && b.IsTemporal)
            return TemporalArithmetic.Add(b, a.AsDuration, span);
        throw Errors.CannotCalculate(span, "+", Name(a), Name(b));
    }

    private static Value Lists(Value a, Value b, Frame frame)
    {
        ReadOnlySpan<Value> left = a.Kind == ValueKind.List ? a.Elements : [a];
        ReadOnlySpan<Value> right = b.Kind == ValueKind.List ? b.Elements : [b];
        frame.Charge(left.Length + (long)right.Length);
        var all = new Value[left.Length + right.Length];
        left.CopyTo(all);
        right.CopyTo(all.AsSpan(left.Length));
        return Value.ListOf(all);
    }

    private static Value Strings(Value a, Value b, Frame frame, SourceSpan span)
    {
        var (left, right) = (Text(a), Text(b));
        if (left is null || right is null)
            throw Errors.CannotCalculate(span, "+", Name(a), Name(b));
        frame.Charge((left.Length + (long)right.Length) / 12);
        return left + right;
    }

    private static string? Text(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.Integer or ValueKind.Float or ValueKind.Boolean => value.ToString(),
        >= ValueKind.Date => ValueText.OfTemporal(value),
        _ => null,
    };

    private static Value Scale(Duration duration, Value by, bool isDivision, SourceSpan span)
    {
        try
        {
            var factor = (decimal)by.Number;
            return isDivision ? duration.DividedBy(factor) : duration.Times(factor);
        }
        catch (ArithmeticException)
        {
            throw Errors.IntegerOverflowAtRuntime(span, $"{duration} {(isDivision ? '/' : '*')} {by}");
        }
    }

    private static string Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        _ => "||",
    };
}
