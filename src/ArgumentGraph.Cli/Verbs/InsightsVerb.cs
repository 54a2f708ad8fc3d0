using System.CommandLine;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph insights</c>: what the documents say, in reading order.</summary>
internal static class InsightsVerb
{
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();
    private static readonly Option<string?> s_topic = new("--topic") { Description = "Only those about this topic.", HelpName = "NAME" };
    private static readonly Option<string?> s_document = new("--document") { Description = "Only those of documents whose path contains this.", HelpName = "TEXT" };
    private static readonly Option<int> s_limit = LimitOption.Create(50);

    public static Command Create() => new Command("insights", "List the insights with their topics and relations.")
    {
        s_format, s_topic, s_document, s_limit,
    }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        var map = StoreOption.ReadMap(result);
        var paths = map.Documents.ToDictionary(d => d.Id, d => d.Path);
        var found = map.Insights
            .Where(i => result.GetValue(s_topic) is not { } topic || i.Topics.Any(t => string.Equals(t.Topic, topic, StringComparison.OrdinalIgnoreCase)))
            .Where(i => result.GetValue(s_document) is not { } part || i.Sources.Any(p => paths[p.DocumentId].Contains(part, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var format = result.GetValue(s_format);
        List(LimitOption.Cut(result, s_limit, found, format, "insights"), map, paths).Print(format);
        return ExitCode.Done;
    }

    private static Listing List(IReadOnlyList<Insight> insights, ArgumentMap map, Dictionary<string, string> paths)
    {
        var listing = new Listing(
            new Column("Id", "id"), new Column("Insight", "title"), new Column("Text", "text", OnlyForPrograms: true),
            new Column("Kind", "kind", OnlyForPrograms: true), new Column("Topics", "topics"), new Column("In", "sources"),
            new Column("+", "supportedBy", IsNumber: true), new Column("×", "contradictions", IsNumber: true));
        var supports = Count(map, RelationType.Supports, r => [r.To]);
        var contradictions = Count(map, RelationType.Contradicts, r => [r.From, r.To]);
        foreach (var insight in insights)
        {
            listing.Add(
                insight.Id[..8], insight.Title, insight.Text, Words.Of(insight.Kind),
                string.Join(", ", insight.Topics.Select(t => Mark(t.Stance) + t.Topic)),
                RelationText.Sources(insight, paths),
                supports.GetValueOrDefault(insight.Id), contradictions.GetValueOrDefault(insight.Id));
        }

        return listing;
    }

    private static Dictionary<string, int> Count(ArgumentMap map, RelationType type, Func<Relation, string[]> ends) => map.Relations
        .Where(r => r.Type == type && r.Status != RelationStatus.Rejected)
        .SelectMany(ends)
        .CountBy(id => id)
        .ToDictionary();

    private static string Mark(Stance stance) => stance switch
    {
        Stance.Edge => "▲ ",
        Stance.Weakness => "▼ ",
        _ => "",
    };
}
