using System.Collections.Immutable;
using System.Text;

namespace ArgumentGraph.Cypher.Diagnostics;

/// <summary>When a mistake shows itself: before a row is read, or while rows flow.</summary>
public enum ErrorPhase
{
    /// <summary>Found in the text, or in the text and the parameters, before anything ran.</summary>
    CompileTime,

    /// <summary>Found in the data; whatever the query had written is undone.</summary>
    Runtime,
}

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The query has no result.</summary>
    Error,

    /// <summary>The query runs, but probably not as meant.</summary>
    Warning,
}

/// <summary>What kind of mistake: the words of the openCypher TCK (type, phase, detail), so that a program can tell them apart.</summary>
public readonly record struct ErrorCode(string Type, ErrorPhase Phase, string Detail)
{
    /// <summary>The type and the detail, as printed before a message.</summary>
    public override string ToString() => $"{Type}.{Detail}";
}

/// <summary>One mistake, or one warning, and where in the query text it is.</summary>
public sealed record Diagnostic(ErrorCode Code, Severity Severity, SourceSpan Span, string Message)
{
    private const int Widest = 160;
    private const int Narrowest = 20;

    /// <summary>The message, the line it concerns and a caret line under it; lines count from 1.</summary>
    public string Render(string query) => Render(query, Widest);

    /// <summary>The same, the query line cut around the mistake so that no line but the message is wider than so many columns.</summary>
    public string Render(string query, int width)
    {
        var start = Math.Min(Span.Start, query.Length);
        var lineStart = start == 0 ? 0 : query.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = query.IndexOf('\n', start);
        var line = query[lineStart..(lineEnd < 0 ? query.Length : lineEnd)].TrimEnd('\r');
        var number = query.AsSpan(0, lineStart).Count('\n') + 1;
        var column = start - lineStart;
        var gutter = $"  {number} | ";
        var (shown, shift) = Excerpt(line, column, Math.Max(Narrowest, Math.Min(width, Widest + gutter.Length) - gutter.Length - 1));
        var marked = Math.Clamp(Span.Length, 1, Math.Max(1, shown.Length - (column - shift)));
        var text = new StringBuilder()
            .Append(Message).Append('\n')
            .Append(gutter).Append(shown).Append('\n')
            .Append(' ', gutter.Length - 2).Append("| ").Append(Blank(shown, column - shift)).Append('^', Cells(shown.AsSpan(Math.Min(column - shift, shown.Length)), marked));
        return text.ToString();
    }

    // A query of one very long line is cut around the mistake, so that the caret stays near what it points at.
    private static (string Shown, int Shift) Excerpt(string line, int column, int width)
    {
        if (Cells(line, line.Length) <= width)
            return (line, 0);
        var length = Math.Min(width, line.Length);
        var from = Math.Clamp(column - (width / 2), 0, line.Length - length);
        var shown = line.Substring(from, length);
        while (Cells(shown, shown.Length) > width && shown.Length > column - from + 1)
            shown = shown[..^1];
        return (shown, from);
    }

    private static string Blank(string line, int count) =>
        string.Concat(line.Take(count).Select(c => c == '\t' ? "\t" : new string(' ', Cells([c], 1)))).PadRight(Math.Max(0, count - line.Length));

    // A caret line must be as wide as what stands above it: East Asian letters and emoji take two columns, marks none.
    private static int Cells(ReadOnlySpan<char> text, int count)
    {
        var cells = 0;
        for (var i = 0; i < count; i++)
            cells += i < text.Length ? Cells(text[i]) : 1;
        return cells;
    }

    private static int Cells(char c) => c switch
    {
        < '\u0300' => 1,
        (>= '\u0300' and <= '\u036F') or (>= '\uDC00' and <= '\uDFFF') => 0,
        (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uDBFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') => 2,
        _ => 1,
    };
}

/// <summary>A query that cannot be answered; carries what is wrong and where.</summary>
public sealed class CypherException(ImmutableArray<Diagnostic> diagnostics) : Exception(diagnostics[0].Message)
{
    /// <summary>A failure for one mistake.</summary>
    public CypherException(Diagnostic diagnostic)
        : this([diagnostic])
    {
    }

    /// <summary>At least one; the first is the one to show.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The mistake that stopped the query.</summary>
    public Diagnostic Diagnostic => Diagnostics[0];

    /// <summary>All mistakes with their lines and carets.</summary>
    public string Render(string query) => string.Join("\n", Diagnostics.Select(d => d.Render(query)));

    /// <summary>The same for a terminal of so many columns.</summary>
    public string Render(string query, int width) => string.Join("\n", Diagnostics.Select(d => d.Render(query, width)));
}
