namespace ArgumentGraph.Cypher.Diagnostics;

/// <summary>A stretch of the query text, in UTF-16 units.</summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first position behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from one position up to, not including, another.</summary>
    public static SourceSpan Between(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The smallest stretch that holds both.</summary>
    public static SourceSpan Over(SourceSpan first, SourceSpan last) =>
        Between(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End));
}
