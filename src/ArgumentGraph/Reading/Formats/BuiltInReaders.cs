using System.Collections.Immutable;
using ArgumentGraph.Reading.Formats.Marked;
using ArgumentGraph.Reading.Formats.Plain;
using ArgumentGraph.Reading.Formats.Tabular;
using ArgumentGraph.Reading.Formats.Timed;
using ArgumentGraph.Reading.Formats.Web;

namespace ArgumentGraph.Reading.Formats;

/// <summary>The readers that need no plug.</summary>
internal static class BuiltInReaders
{
    public static ImmutableArray<IDocumentReader> All { get; } =
        [new PlainTextReader(), new MarkdownReader(), new HtmlReader(), new DelimitedReader(), new JsonLinesReader(), new CaptionsReader()];
}
