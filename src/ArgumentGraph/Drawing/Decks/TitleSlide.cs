using System.Collections.Immutable;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>The first slide: what was read, what was found in it, and what is contested most.</summary>
internal sealed class TitleSlide(MapIndex index, ImmutableArray<ContestedTopic> topics, int contradictions, int shown)
{
    private const int Topics = 6;
    private const double TitleSize = 60;
    private const double CountSize = 25;
    private const double TopicSize = 22;

    public Scene Draw(string? title, PictureOptions options)
    {
        var page = new SlidePage(options with { Title = title ?? $"What {Caption.Spelt(index.Map.Documents.Length, "document")} disagree on" });
        var large = SlidePage.Type(FontWeight.SemiBold, TitleSize);
        var top = options.Room is null ? options.Height * 0.3 : page.Top;
        var lines = large.Paragraph(page.Left, top, large.Wrap(page.Title, page.Width, 2));
        page.Add(SlidePage.Lines(SceneRole.Title, lines) with { Alt = page.Title });
        var below = (options.Room is null ? lines[^1].Origin.Y : page.Top) + 30;
        var y = page.Passage(page.Left, below, page.Width, Counts(), SlidePage.Type(FontWeight.Regular, CountSize, Ink.SecondText), 2) + 70;
        if (!topics.IsEmpty)
            y = page.Label(page.Left, y, "Most contested") + 4;
        foreach (var topic in topics.Take(Topics))
        {
            var words = $"{Caption.Capital(DisplayText.Of(topic.Name))} · {Caption.Counted(topic.Contradictions, "contradiction")}";
            y = page.Passage(page.Left, y, page.Width, words, SlidePage.Type(FontWeight.Regular, TopicSize), 1) + 4;
        }

        return page.Finish("title", Counts());
    }

    private string Counts() => string.Join(
        " · ",
        Caption.Counted(index.Map.Insights.Length, "insight"),
        contradictions == shown ? Caption.Counted(contradictions, "contradiction") : $"the {Caption.Digits(shown)} strongest of {Caption.Counted(contradictions, "contradiction")}",
        Caption.Counted(index.Relations.Count(r => r.Type == RelationType.Supports), "support"),
        Caption.Counted(index.Map.Documents.Length, "document"));
}
