using System.CommandLine;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph topics</c>: what the insights are about, most contested first.</summary>
internal static class TopicsVerb
{
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();
    private static readonly Option<int> s_limit = LimitOption.Create(30);

    public static Command Create() => new Command("topics", "List the topics, most contested first.")
    {
        s_format, s_limit,
    }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        var map = StoreOption.ReadMap(result);
        var contested = map.Relations
            .Where(r => r is { Type: RelationType.Contradicts, Issue: not null } && r.Status != RelationStatus.Rejected)
            .CountBy(r => r.Issue!)
            .ToDictionary();
        var topics = map.Insights.SelectMany(i => i.Topics)
            .GroupBy(t => t.Topic)
            .OrderByDescending(g => contested.GetValueOrDefault(g.Key))
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var format = result.GetValue(s_format);
        var listing = new Listing(
            new Column("Topic", "topic"), new Column("Insights", "insights", IsNumber: true), new Column("▲ edge", "edge", IsNumber: true),
            new Column("▼ weakness", "weakness", IsNumber: true), new Column("× contradictions", "contradictions", IsNumber: true));
        foreach (var topic in LimitOption.Cut(result, s_limit, topics, format, "topics"))
        {
            listing.Add(
                topic.Key, topic.Count(), topic.Count(t => t.Stance == Stance.Edge), topic.Count(t => t.Stance == Stance.Weakness),
                contested.GetValueOrDefault(topic.Key));
        }

        listing.Print(format);
        return ExitCode.Done;
    }
}
