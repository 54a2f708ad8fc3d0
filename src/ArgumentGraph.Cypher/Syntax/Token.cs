using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

internal enum TokenKind : byte
{
    End,
    Word,
    QuotedName,
    Integer,
    Float,
    MalformedNumber,
    String,
    Symbol,
}

/// <summary>A piece of the query text, by position; text is cut out only where it is kept.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public SourceSpan Span => new(Start, Length);

    public int End => Start + Length;
}
