using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>
/// A map as slides: title, overview, each contested topic followed by its contradictions, further contradictions, the matrix of sources
/// against topics, the sources.
/// </summary>
public sealed class Deck
{
    private readonly ArgumentMap map;
    private readonly DeckOptions options;
    private readonly Func<string, ViewSelection, PictureOptions, Scene> draw;
    private readonly MapIndex index;
    private readonly ImmutableArray<ContestedTopic> topics;
    private readonly ImmutableArray<Relation> all;
    private readonly ImmutableArray<Relation> shown;

    private Deck(ArgumentMap map, DeckOptions options, Func<string, ViewSelection, PictureOptions, Scene> draw)
    {
        (this.map, this.options, this.draw) = (map, options, draw);
        index = new MapIndex(map);
        topics = ContestedTopic.Of(map);
        all = [.. new RelationRank(index).Ordered(index.Relations.Where(r => r.Type == RelationType.Contradicts))];
        shown = [.. all.Take(options.MaxContradictions)];
    }

    /// <summary>Makes all slides; the same map and options give the same slides.</summary>
    /// <param name="arrange">Places measured boxes, as for <see cref="Drawing.Picture.Draw"/>.</param>
    public static ImmutableArray<Slide> Make(ArgumentMap map, DeckOptions options, Func<LayoutRequest, LayoutResult> arrange) =>
        Make(map, options, (_, view, picture) => Picture.Draw(map, view, picture, arrange));

    /// <summary>Likewise, where the pictures are drawn elsewhere, such as with remembered positions.</summary>
    /// <param name="draw">Given the picture's place in the deck, its view and how it is to look.</param>
    public static ImmutableArray<Slide> Make(ArgumentMap map, DeckOptions options, Func<string, ViewSelection, PictureOptions, Scene> draw) =>
        new Deck(map, options, draw).Slides();

    private ImmutableArray<Slide> Slides()
    {
        var makers = Makers().ToImmutableArray();
        return [.. makers.Select((make, i) => make(options.Picture with
        {
            Title = null,
            PageNumber = string.Create(CultureInfo.InvariantCulture, $"{i + 1} of {makers.Length}"),
        }))];
    }

    private IEnumerable<Func<PictureOptions, Slide>> Makers()
    {
        yield return page => new Slide(SlideKind.Title, new TitleSlide(index, topics, all.Length, shown.Length).Draw(options.Title, page), "");
        yield return page => Board("overview", ViewSelection.All, page);
        var left = shown.ToList();
        foreach (var topic in topics)
        {
            yield return page => Board("topic", new OneTopic(topic.Name), page);
            foreach (var relation in left.Where(r => topic.Name.Equals(r.Issue, StringComparison.OrdinalIgnoreCase)).ToList())
            {
                left.Remove(relation);
                yield return page => Contradiction(relation, page);
            }
        }

        foreach (var relation in left)
            yield return page => Contradiction(relation, page);
        foreach (var matrix in MatrixSlide.Of(index, topics, options.Picture))
            yield return page => new Slide(SlideKind.Matrix, matrix.Draw(page), matrix.Notes);
        foreach (var sources in SourcesSlide.Of(index, options.Picture))
            yield return page => new Slide(SlideKind.Sources, sources.Draw(page), "");
    }

    private Slide Board(string place, ViewSelection view, PictureOptions page)
    {
        var scene = draw(place, view, page);
        return new Slide(SlideKind.Picture, scene, SpeakerNotes.Of(map, scene));
    }

    private Slide Contradiction(Relation relation, PictureOptions page)
    {
        var scene = new ContradictionSlide(index, relation).Draw(page);
        return new Slide(SlideKind.Contradiction, scene, SpeakerNotes.Of(map, scene));
    }
}
