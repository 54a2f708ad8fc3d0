using System.Collections.Immutable;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing.Scenes;

namespace ArgumentGraph.Tests.Drawing.Decks;

public sealed class DeckTests
{
    private static readonly ArgumentMap s_map = SampleMap.Create();

    [Fact]
    public void A_deck_has_a_slide_for_each_contested_topic_and_each_contradiction()
    {
        var kinds = Slides(s_map).Select(s => s.Kind).ToList();
        var clashes = s_map.Relations.Count(r => r.Type == RelationType.Contradicts && r.Status != RelationStatus.Rejected);
        Assert.Equal(SlideKind.Title, kinds[0]);
        Assert.Equal(1 + ContestedTopic.Of(s_map).Length, kinds.Count(k => k == SlideKind.Picture));
        Assert.Equal(clashes, kinds.Count(k => k == SlideKind.Contradiction));
        Assert.Equal([SlideKind.Matrix, SlideKind.Sources], kinds[^2..]);
    }

    [Fact]
    public void A_limit_leaves_out_the_weaker_contradictions_and_says_so()
    {
        var slides = Slides(s_map, new DeckOptions { MaxContradictions = 2 });
        Assert.Equal(2, slides.Count(s => s.Kind == SlideKind.Contradiction));
        Assert.Contains("the 2 strongest of", slides[0].Scene.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Slides_are_numbered_and_the_first_is_not()
    {
        var slides = Slides(s_map);
        Assert.DoesNotContain(slides[0].Scene.Elements, e => e.Role == SceneRole.PageNumber);
        foreach (var (i, slide) in slides.Index().Skip(1))
            Assert.Contains(slide.Scene.Elements, e => e.Role == SceneRole.PageNumber && e.Marks.OfType<TextMark>().Single().Text == $"{i + 1} of {slides.Length}");
    }

    [Theory]
    [InlineData(SlideKind.Title)]
    [InlineData(SlideKind.Contradiction)]
    [InlineData(SlideKind.Matrix)]
    [InlineData(SlideKind.Sources)]
    public void The_slides_of_a_fixed_map_are_as_reviewed(SlideKind kind) =>
        Golden.Verify(SceneText.Of(Slides(s_map).First(s => s.Kind == kind).Scene), $"Drawing/Decks/{kind.ToString().ToLowerInvariant()}.scene.txt");

    [Theory]
    [InlineData(1600, false)]
    [InlineData(1200, false)]
    [InlineData(1300, true)]
    public void Nothing_leaves_the_page_and_no_two_texts_touch(double width, bool hostile)
    {
        var options = new DeckOptions { Picture = new PictureOptions { Type = TypeScale.Slide, Width = width } };
        foreach (var slide in Slides(hostile ? HostileMap.Create() : s_map, options))
        {
            var own = slide.Scene.Elements.Where(e => slide.Kind != SlideKind.Picture || e.Role is SceneRole.Title or SceneRole.Subtitle or SceneRole.PageNumber or SceneRole.LeftOut).ToList();
            foreach (var element in own)
            {
                Assert.True(
                    element.Bounds.X >= -0.01 && element.Bounds.Y >= -0.01 && element.Bounds.Right <= slide.Scene.Width + 0.01 && element.Bounds.Bottom <= slide.Scene.Height + 0.01,
                    $"{slide.Kind} {element.Role} {element.Bounds} {element.Alt}");
            }

            var texts = own.Where(e => e.Role is not (SceneRole.Box or SceneRole.Relation or SceneRole.Chip)).ToList();
            foreach (var (i, one) in texts.Index())
                Assert.DoesNotContain(texts.Skip(i + 1), other => Overlap(one.Bounds, other.Bounds));
        }
    }

    [Fact]
    public void A_contradiction_shows_both_quotes_with_their_cues_and_what_speaks_against_it()
    {
        var scene = Slides(s_map).First(s => s.Kind == SlideKind.Contradiction).Scene;
        var boxes = scene.Elements.Where(e => e.Role == SceneRole.Box).ToList();
        Assert.Equal(2, boxes.Count);
        Assert.All(boxes, b => Assert.Contains(b.Marks.OfType<TextMark>(), t => t.Cues.Length > 0));
        Assert.Equal(["Why", "Against"], scene.Elements.Where(e => e.Role == SceneRole.Label).Take(2).Select(e => e.Alt));
        Assert.Single(scene.Elements, e => e.Role == SceneRole.Chip);
    }

    [Fact]
    public void Quotes_too_long_for_their_boxes_are_cut_round_the_cue()
    {
        var filler = string.Concat(Enumerable.Range(1, 60).Select(i => $"Sentence number {i} says nothing of note. "));
        var map = Clash($"{filler}Effort always pays off. {filler}", $"{filler}Effort never pays off. {filler}", "always pays off", "never pays off");
        var quotes = Slides(map).First(s => s.Kind == SlideKind.Contradiction).Scene.Elements.Where(e => e.Role == SceneRole.Box)
            .Select(b => string.Concat(b.Marks.OfType<TextMark>().Select(t => t.Joint + t.Text))).ToList();
        Assert.Contains("“… ", quotes[0], StringComparison.Ordinal);
        Assert.All(quotes, q => Assert.Matches("(always|never) pays off", q));
    }

    [Fact]
    public void A_map_without_contradictions_is_a_deck_of_three()
    {
        var map = s_map with { Relations = [.. s_map.Relations.Where(r => r.Type == RelationType.Supports)] };
        Assert.Equal([SlideKind.Title, SlideKind.Picture, SlideKind.Sources], Slides(map).Select(s => s.Kind));
    }

    private static ImmutableArray<Slide> Slides(ArgumentMap map, DeckOptions? options = null) => Deck.Make(map, options ?? new DeckOptions(), GridLayout.Arrange);

    private static bool Overlap(Rect a, Rect b) => a.X < b.Right - 0.01 && b.X < a.Right - 0.01 && a.Y < b.Bottom - 0.01 && b.Y < a.Bottom - 0.01;

    private static ArgumentMap Clash(string one, string other, string cue, string otherCue)
    {
        var document = SampleMap.DocumentOf("a.txt", "A document");
        Insight[] insights = [SampleMap.InsightOf("One", one, [document]), SampleMap.InsightOf("Other", other, [document])];
        var ends = insights.OrderBy(i => i.Id, StringComparer.Ordinal).ToArray();
        Evidence Of(Insight i)
        {
            var words = i.Title == "One" ? cue : otherCue;
            var at = i.Text.IndexOf(words, StringComparison.Ordinal);
            return new Evidence(i.Id, new TextSpan(at, at + words.Length), words);
        }

        var relation = new Relation(
            Relation.IdOf(ends[0].Id, ends[1].Id, RelationType.Contradicts, RelationKind.Negation), ends[0].Id, ends[1].Id, RelationType.Contradicts, RelationKind.Negation,
            0.9, RelationStrength.Proven, "lexical", RelationStatus.Proposed, null, "One asserts what the other denies.", [Of(ends[0]), Of(ends[1])]);
        return SampleMap.Of([document], insights, [relation]);
    }
}
