using System.CommandLine;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Mapping;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph deck</c>: the map as slides.</summary>
internal static class DeckVerb
{
    private static readonly Option<string> s_output = new("--output", "-o") { Description = "The file to write: .pptx or .pdf.", Required = true, HelpName = "FILE" };
    private static readonly Option<int?> s_limit = new("--max-contradictions")
    {
        Description = "Slides for so many contradictions, the strongest; the deck says how many it leaves out. Default: all.",
        HelpName = "N",
    };

    public static Command Create()
    {
        var command = new Command("deck", "Make slides: overview, contested topics, contradictions with quotes, who takes which side, sources.") { s_output, s_limit };
        DeckOptionSet.AddTo(command);
        return command.Does(Run);
    }

    private static int Run(ParseResult result, CancellationToken cancellation)
    {
        var target = OutputTarget.Of(result.GetValue(s_output)!, null);
        if (target.Format is not ("pptx" or "pdf"))
            throw new InputException($"A deck is a .pptx or a .pdf, not '{target.Path}'. For one picture: argraph draw -o {target.Path}");
        var (options, template) = DeckOptionSet.Read(result);
        var limit = result.GetValue(s_limit) ?? options.MaxContradictions;
        if (limit < 0)
            throw new InputException($"--max-contradictions takes a number from 0, not {limit}.");
        using var store = StoreOption.OpenExisting(result);
        using var engine = LayoutEngines.Create();
        var map = MapGraphReader.Read(store.Read());
        if (map.Insights.IsEmpty)
            throw new InputException("The map holds no insights, so there is nothing to show. Build it first: argraph build FOLDER");
        var painter = new MapPainter(map, store, engine, PictureOptionSet.Relayout(result), cancellation);
        var slides = painter.Deck(options with { MaxContradictions = limit });
        target.Write(output => MapPainter.WriteDeck(target.Format, slides, template, output));
        Messages.Say($"Wrote {target.Path}: {slides.Length} slides");
        return ExitCode.Done;
    }
}
