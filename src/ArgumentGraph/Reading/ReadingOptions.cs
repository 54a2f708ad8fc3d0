using System.Collections.Immutable;

namespace ArgumentGraph.Reading;

/// <summary>How documents are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Document paths are relative to this folder, and relative inputs start from it; the current folder unless set.</summary>
    public string BaseFolder { get; init; } = ".";

    /// <summary>Readers of plugs, asked before the built-in ones; none unless set.</summary>
    public ImmutableArray<IDocumentReader> Readers { get; init; } = [];

    /// <summary>What the input <c>-</c> reads, to its end; null refuses that input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Told before each file; null for silence.</summary>
    public Action<ReadingProgress>? Progress { get; init; }
}

/// <summary>How far reading has come.</summary>
/// <param name="Done">Files finished.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Path">The file that comes next.</param>
public readonly record struct ReadingProgress(int Done, int Total, string Path);

/// <summary>What came of reading.</summary>
/// <param name="Documents">In ordinal order of path.</param>
/// <param name="Failures">In ordinal order of path.</param>
public sealed record ReadingResult(ImmutableArray<ReadDocument> Documents, ImmutableArray<ReadFailure> Failures);
