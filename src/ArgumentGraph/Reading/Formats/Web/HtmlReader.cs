using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Reading.Formats.Web;

/// <summary>HTML: the main content as text, without navigation, captions and hidden parts.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    private static readonly string[] DateSources =
    [
        "meta[property='article:published_time']", "meta[name='date']", "meta[name='publish-date']", "meta[name='pubdate']",
        "meta[name='dc.date']", "meta[name='DC.date.issued']", "meta[itemprop='datePublished']", "time[itemprop='datePublished']",
        "time[pubdate]", "article time[datetime]", "time[datetime]",
    ];

    public bool Reads(string mediaType) => mediaType == MediaTypes.Html;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var markup = MarkupDecoding.Decode(bytes.Span);
        using var document = new HtmlParser().ParseDocument(MarkupNesting.Limited(markup));
        var content = document.Body is null ? null : MainContent.In(document.Body);
        var text = new HtmlText();
        if (content is not null)
            text.Walk(content);
        return new SourceText(text.Text, MediaTypes.Html, TitleOf(document), DateOf(document), null, text.Blocks);
    }

    private static string? TitleOf(IHtmlDocument document)
    {
        var title = document.QuerySelector("meta[property='og:title']")?.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(title))
            title = document.Title;
        var folded = string.Join(' ', (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length > 0 ? folded : null;
    }

    private static string? DateOf(IHtmlDocument document) =>
        DateSources.Select(document.QuerySelector).OfType<IElement>()
            .Select(element => Dates.Iso(element.GetAttribute("content") ?? element.GetAttribute("datetime"))).FirstOrDefault(date => date is not null);
}
