using System.Collections.Immutable;

namespace ArgumentGraph.Cypher.Execution.FullText;

internal enum TermUse
{
    Optional,
    Required,
    Forbidden,
}

/// <summary>A full-text query as a tree; a null field means every field of the index.</summary>
internal abstract record TextQuery(string? Field);

/// <summary>Words next to one another, or with up to <paramref name="Slop"/> others in between.</summary>
internal sealed record PhraseQuery(string? Field, ImmutableArray<string> Words, int Slop) : TextQuery(Field);

internal sealed record WordQuery(string? Field, string Word) : TextQuery(Field);

/// <summary>Words that fit a pattern: <c>*</c> any characters, <c>?</c> one; or a regular expression.</summary>
internal sealed record PatternQuery(string? Field, string Pattern, bool IsRegex = false) : TextQuery(Field);

/// <summary>Words that differ by at most so many inserted, left out, changed or swapped letters.</summary>
internal sealed record FuzzyQuery(string? Field, string Word, int Edits) : TextQuery(Field);

/// <summary>Words between two in ordinal order; null is open.</summary>
internal sealed record RangeQuery(string? Field, string? From, string? To, bool IncludesFrom, bool IncludesTo) : TextQuery(Field);

/// <summary>Every document.</summary>
internal sealed record EverythingQuery() : TextQuery((string?)null);

internal sealed record BoostedQuery(TextQuery Query, double Boost) : TextQuery(Query.Field);

internal sealed record BooleanQuery(ImmutableArray<(TermUse Use, TextQuery Query)> Clauses) : TextQuery((string?)null);
