using System.Collections.Immutable;
using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Cypher.Syntax;

internal sealed record SingleQuery(ImmutableArray<Clause> Clauses, SourceSpan Span);

/// <summary>One single query, or several joined by UNION (rows once) or UNION ALL.</summary>
internal sealed record Query(ImmutableArray<SingleQuery> Parts, bool KeepsDuplicates, SourceSpan Span);

internal enum StatementMode
{
    Run,
    Explain,
    Profile,
}

internal sealed record Statement(StatementMode Mode, Query Query, string Text);
