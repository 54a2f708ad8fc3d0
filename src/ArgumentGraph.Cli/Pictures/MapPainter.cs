using System.Collections.Immutable;
using ArgumentGraph.Cli.Exchange;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Decks;
using ArgumentGraph.Drawing.Html;
using ArgumentGraph.Drawing.Pdf;
using ArgumentGraph.Drawing.Png;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Neo4j;
using ArgumentGraph.Office.Slides;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>Writes views of a stored map into files. Where the boxes lie is kept in the store, a view at a time.</summary>
internal sealed class MapPainter(ArgumentMap map, IGraphStore store, ILayoutEngine engine, bool forgetsPositions, CancellationToken cancellation)
{
    // Boards to switch to in the page; further topics are a search away.
    private const int Boards = 12;

    // More boxes than this are no map that anybody reads; the page announces the cut, and its lists are whole.
    private const int BoxesOnScreen = 100;

    private PropertyGraph _graph = store.Read();

    /// <summary>Writes a file of any format, and says so.</summary>
    /// <returns>What a format of another program could not hold; null for a picture.</returns>
    public ConversionReport? Write(OutputTarget target, ViewSelection view, PictureSettings settings)
    {
        if (target.IsExchange)
            return new MapExporter(map, this).Write(target, view, settings.Picture, settings.IsLimited);
        target.Write(output => Paint(target.Format, view, settings, output));
        if (target.Path != OutputTarget.Stdout)
            Messages.Say($"Wrote {target.Path}");
        return null;
    }

    private void Paint(string format, ViewSelection view, PictureSettings settings, Stream output)
    {
        switch (format)
        {
            case "html":
                WritePage(view, settings.IsLimited ? settings.Picture : settings.Picture with { MaxInsights = BoxesOnScreen, FitPage = false }, output);
                break;
            case "pptx":
                var slide = Draw(view, settings.Slide);
                new PptxWriter { Template = settings.Template }.Write([new Slide(SlideKind.Picture, slide, SpeakerNotes.Of(map, slide))], output);
                break;
            default:
                WriterOf(format, settings).Write(Draw(view, settings.Picture), output);
                break;
        }
    }

    /// <summary>Where the boxes of a view lie on a page; those that a page has no room for are not among them.</summary>
    public ImmutableSortedDictionary<string, Rect> Places(ViewSelection view, PictureOptions options) =>
        Draw(view, options with { MaxInsights = BoxesOnScreen, FitPage = false }).Elements
            .Where(e => e.Role == SceneRole.Box && e.Subject is not null)
            .ToImmutableSortedDictionary(e => e.Subject!, e => e.Bounds, StringComparer.Ordinal);

    /// <summary>The whole map as slides.</summary>
    public ImmutableArray<Slide> Deck(DeckOptions options) => Drawing.Decks.Deck.Make(map, options, (_, view, picture) => Draw(view, picture));

    public static void WriteDeck(string format, ImmutableArray<Slide> slides, DeckTemplate? template, Stream output)
    {
        if (format == "pdf")
            new PdfWriter().Write([.. slides.Select(s => s.Scene)], output);
        else
            new PptxWriter { Template = template }.Write(slides, output);
    }

    private static ISceneWriter WriterOf(string format, PictureSettings settings) => format switch
    {
        "svg" => new SvgWriter { Transparent = settings.Transparent },
        "png" => new PngWriter { Scale = settings.Scale, Transparent = settings.Transparent },
        "pdf" => new PdfWriter { Transparent = settings.Transparent },
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private void WritePage(ViewSelection view, PictureOptions options, Stream output)
    {
        var boards = ContestedTopic.Of(map)
            .Take(Boards)
            .Select(t => new OneTopic(t.Name))
            .Where(t => t != view)
            .Select(t => Draw(t, options with { Title = null }))
            .ToImmutableArray();
        new HtmlWriter(map, boards).Write(Draw(view, options), output);
    }

    // A page shows more boxes than a slide, and a slide has larger ones, so each is remembered apart.
    private Scene Draw(ViewSelection view, PictureOptions options)
    {
        var name = FormattableString.Invariant(
            $"{view} {options.Width}x{options.Height} {options.MaxInsights}{(options.Type == TypeScale.Page ? "" : $" {options.Type.Claim}")}{(options.Room is { } room ? $" {room}" : "")}");
        var previous = forgetsPositions ? ImmutableSortedDictionary.Create<string, Point>(StringComparer.Ordinal) : SavedView.Read(_graph, name);
        var scene = Picture.Draw(map, view, options with { Previous = previous }, request => MapLayout.Arrange(request, engine, cancellation));
        var saved = SavedView.Save(_graph, name, scene.Centres);
        if (!saved.IsEmpty)
            Keep(saved);

        return scene;
    }

    // Who may only read a server still gets the picture; the next one then finds its own places for the boxes.
    private void Keep(GraphChanges saved)
    {
        try
        {
            store.Commit(saved);
            _graph = _graph.After(saved);
        }
        catch (Neo4jException e) when (e.Fault is Neo4jFault.ReadOnly or Neo4jFault.Credentials)
        {
            Messages.Say($"Where the boxes lie was not kept: {e.Message}");
        }
    }
}
