using System.Collections.Immutable;
using ArgumentGraph.Reading.Formats.Marked;
using ArgumentGraph.Reading.Formats.Plain;

namespace ArgumentGraph.Reading.Formats;

/// <summary>The readers that need no plug.</summary>
internal static class BuiltInReaders
{
    public static ImmutableArray<IDocumentReader> All { get; } = [new PlainTextReader(), new MarkdownReader()];
}
