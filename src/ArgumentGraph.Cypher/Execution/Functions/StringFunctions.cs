using System.Text;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>Functions of strings; positions count code points, as on the server.</summary>
internal static class StringFunctions
{
    public static Dictionary<string, FunctionBody> All { get; } = new(StringComparer.Ordinal)
    {
        ["toLower"] = Of(Casing.Lower),
        ["lower"] = Of(Casing.Lower),
        ["toUpper"] = Of(Casing.Upper),
        ["upper"] = Of(Casing.Upper),
        ["char_length"] = new((_, a, s) => ListFunctions.Characters(Text(a[0], s))),
        ["character_length"] = new((_, a, s) => ListFunctions.Characters(Text(a[0], s))),
        ["trim"] = new((_, a, s) => Trim(a, s, true, true)),
        ["btrim"] = new((_, a, s) => Trim(a, s, true, true)),
        ["ltrim"] = new((_, a, s) => Trim(a, s, true, false)),
        ["rtrim"] = new((_, a, s) => Trim(a, s, false, true)),
        ["replace"] = new(Replace),
        ["substring"] = new(Substring),
        ["left"] = new((_, a, s) => Text(a[0], s) is { Length: > 0 } text ? Left(text, Count(a[1], s)) : ""),
        ["right"] = new((_, a, s) => Right(Text(a[0], s), Count(a[1], s))),
        ["split"] = new(Split),
        ["normalize"] = new((_, a, s) => Text(a[0], s).Normalize(Form(a.Length > 1 ? Text(a[1], s) : "NFC", s))),
    };

    public static NormalizationForm Form(string name, SourceSpan span) => !CanNormalize ? throw Errors.NoNormalization(span) : name switch
    {
        "NFC" => NormalizationForm.FormC,
        "NFD" => NormalizationForm.FormD,
        "NFKC" => NormalizationForm.FormKC,
        "NFKD" => NormalizationForm.FormKD,
        _ => throw Errors.InvalidArgument(span, $"There is no normal form {name}; expected NFC, NFD, NFKC or NFKD."),
    };

    // The runtime leaves text as it is when it runs without ICU; a wrong answer would look like a right one.
    private static bool CanNormalize { get; } = string.Equals("A\u030A".Normalize(NormalizationForm.FormC), "\u00C5", StringComparison.Ordinal);

    private static FunctionBody Of(Func<string, string> change) => new((_, a, s) => change(Text(a[0], s)));

    private static string Text(Value value, SourceSpan span) =>
        value.Kind == ValueKind.String ? value.AsString : throw Errors.WrongType(span, "The function", Arithmetic.Name(value), "a string");

    private static int Count(Value value, SourceSpan span)
    {
        if (value.Kind != ValueKind.Integer)
            throw Errors.WrongType(span, "The function", Arithmetic.Name(value), "a whole number");
        return value.AsInteger >= 0 ? (int)Math.Min(value.AsInteger, int.MaxValue) : throw Errors.OutOfRange(span, "The length or position", value.ToString(), "0 or more");
    }

    private static string Left(string text, int count) => text[..At(text, count)];

    private static string Right(string text, int count) => text[At(text, (int)Math.Max(0, ListFunctions.Characters(text) - count))..];

    private static Value Substring(Frame frame, Value[] arguments, SourceSpan span)
    {
        var text = Text(arguments[0], span);
        var rest = text.Length == 0 ? "" : text[At(text, Count(arguments[1], span))..];
        return arguments.Length == 2 || text.Length == 0 ? rest : Left(rest, Count(arguments[2], span));
    }

    // Where a code point begins, or the end of the text.
    private static int At(string text, int codePoint)
    {
        var at = Math.Min(codePoint, text.Length);
        for (var i = 0; i < at; i++)
        {
            if (char.IsLowSurrogate(text[i]) && at < text.Length)
                at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static Value Replace(Frame frame, Value[] arguments, SourceSpan span)
    {
        var (text, sought, put) = (Text(arguments[0], span), Text(arguments[1], span), Text(arguments[2], span));
        if (sought.Length == 0)
            return string.Concat(put, string.Concat(text.Select(c => c + put)));
        frame.Charge(((long)text.Length / sought.Length * put.Length / 12) + 1);
        return text.Replace(sought, put, StringComparison.Ordinal);
    }

    private static Value Trim(Value[] arguments, SourceSpan span, bool left, bool right)
    {
        var text = Text(arguments[0], span);
        char[] characters = arguments.Length > 1 ? [.. Text(arguments[1], span)] : [];
        text = left ? text.TrimStart(characters) : text;
        return right ? text.TrimEnd(characters) : text;
    }

    private static Value Split(Frame frame, Value[] arguments, SourceSpan span)
    {
        var text = Text(arguments[0], span);
        var separators = arguments[1].Kind == ValueKind.List ? arguments[1].AsList.Select(v => Text(v, span)).ToArray() : [Text(arguments[1], span)];
        frame.Charge(text.Length);
        var parts = text.Length > 0 && separators.Contains("") ? text.Select(c => c.ToString()) : text.Split(separators, StringSplitOptions.None);
        return Value.ListOf(parts.Select(p => (Value)p));
    }
}
