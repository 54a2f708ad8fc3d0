using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    public static Dictionary<string, FunctionBody> All { get; } = new(StringComparer.Ordinal)
    {
        ["abs"] = new((_, a, s) => Abs(a[0], s)),
        ["sign"] = new((_, a, s) => Number(a[0], s) is var x && double.IsNaN(x) ? 0L : (long)Math.Sign(x)),
        ["ceil"] = Of(Math.Ceiling),
        ["floor"] = Of(Math.Floor),
        ["round"] = new(Round),
        ["isNaN"] = new((_, a, s) => double.IsNaN(Number(a[0], s))),
        ["rand"] = new((f, _, _) => (f.NextRandom() >> 11) * (1.0 / (1UL << 53))),
        ["sqrt"] = Of(Math.Sqrt),
        ["exp"] = Of(Math.Exp),
        ["log"] = Of(Math.Log),
        ["log10"] = Of(Math.Log10),
        ["e"] = new((_, _, _) => Math.E),
        ["pi"] = new((_, _, _) => Math.PI),
        ["sin"] = Of(Math.Sin),
        ["cos"] = Of(Math.Cos),
        ["tan"] = Of(Math.Tan),
        ["cot"] = Of(x => 1 / Math.Tan(x)),
        ["asin"] = Of(Math.Asin),
        ["acos"] = Of(Math.Acos),
        ["atan"] = Of(Math.Atan),
        ["atan2"] = new((_, a, s) => Math.Atan2(Number(a[0], s), Number(a[1], s))),
        ["degrees"] = Of(x => x * (180 / Math.PI)),
        ["radians"] = Of(x => x * (Math.PI / 180)),
        ["haversin"] = Of(x => (1 - Math.Cos(x)) / 2),
    };

    private static FunctionBody Of(Func<double, double> function) => new((_, a, s) => function(Number(a[0], s)));

    private static double Number(Value value, SourceSpan span) =>
        value.IsNumber ? value.Number : throw Errors.WrongType(span, "The function", Arithmetic.Name(value), "a number");

    private static Value Abs(Value value, SourceSpan span)
    {
        if (value.Kind != ValueKind.Integer)
            return Math.Abs(Number(value, span));
        return value.AsInteger == long.MinValue ? throw Errors.IntegerOverflowAtRuntime(span, $"abs({value})") : Math.Abs(value.AsInteger);
    }

    // Without a mode, ties go towards positive infinity when no precision is given, and away from zero when one above 0 is (Neo4j manual, round()).
    private static Value Round(Frame frame, Value[] arguments, SourceSpan span)
    {
        var number = Number(arguments[0], span);
        if (arguments.Length == 1 || (arguments.Length == 2 && arguments[1] == 0L))
            return Math.Floor(number + 0.5) is var up && number - (up - 1) < 0.5 ? up - 1 : up;
        if (arguments[1].Kind != ValueKind.Integer || arguments[1].AsInteger is < 0 or > 300)
            throw Errors.OutOfRange(span, "The precision of round()", arguments[1].ToString(), "0 to 300");
        if (!double.IsFinite(number))
            return number;
        var mode = arguments.Length > 2 ? arguments[2].AsString.ToUpperInvariant() : "HALF_UP";
        return Math.Abs(number) >= 1e15 || arguments[1].AsInteger > 27 ? number : (double)Rounded((decimal)number, (int)arguments[1].AsInteger, mode, span);
    }

    private static decimal Rounded(decimal number, int digits, string mode, SourceSpan span)
    {
        return mode switch
        {
            "UP" => number >= 0 ? Step(decimal.Ceiling) : Step(decimal.Floor),
            "DOWN" => Step(decimal.Truncate),
            "CEILING" => Step(decimal.Ceiling),
            "FLOOR" => Step(decimal.Floor),
            "HALF_UP" => decimal.Round(number, digits, MidpointRounding.AwayFromZero),
            "HALF_DOWN" => HalfDown(),
            "HALF_EVEN" => decimal.Round(number, digits, MidpointRounding.ToEven),
            _ => throw Errors.InvalidArgument(span, $"There is no rounding mode {mode}; expected UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN."),
        };

        decimal Step(Func<decimal, decimal> round)
        {
            var scale = Power(digits);
            var whole = decimal.Truncate(number);
            return whole + (round((number - whole) * scale) / scale);
        }

        decimal HalfDown()
        {
            var down = Step(decimal.Truncate);
            return Math.Abs(number - down) * Power(digits) > 0.5m ? decimal.Round(number, digits, MidpointRounding.AwayFromZero) : down;
        }
    }

    private static decimal Power(int digits) => Enumerable.Repeat(10m, digits).Aggregate(1m, (a, b) => a * b);
}
