using System.CommandLine;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph contradictions</c>: the clashes, surest first, with both quotes and the reason.</summary>
internal static class ContradictionsVerb
{
    private static readonly Option<OutputFormat> s_format = FormatOption.Create();
    private static readonly Option<string?> s_topic = new("--topic") { Description = "Only those about this topic.", HelpName = "NAME" };
    private static readonly Option<string?> s_kind = new("--kind") { Description = "Only this kind, such as framing or 'rival cause'." };
    private static readonly Option<bool> s_rejected = new("--rejected") { Description = "Those too that were judged wrong." };
    private static readonly Option<int> s_limit = LimitOption.Create(20);

    public static Command Create() => new Command("contradictions", "List what contradicts what, proven and surest first.")
    {
        s_format, s_topic, s_kind, s_rejected, s_limit,
    }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        var map = StoreOption.ReadMap(result);
        var (topic, kind) = (result.GetValue(s_topic), KindOf(result.GetValue(s_kind)));
        var found = map.Relations
            .Where(r => r.Type == RelationType.Contradicts)
            .Where(r => result.GetValue(s_rejected) || r.Status != RelationStatus.Rejected)
            .Where(r => topic is null || string.Equals(r.Issue, topic, StringComparison.OrdinalIgnoreCase))
            .Where(r => kind is null || r.Kind == kind)
            .OrderByDescending(r => r.Strength)
            .ThenByDescending(r => r.Confidence)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .ToList();
        var format = result.GetValue(s_format);
        var shown = LimitOption.Cut(result, s_limit, found, format, "contradictions");
        if (format == OutputFormat.Table)
            RelationText.Print(shown, map);
        else
            RelationText.List(shown, map).Print(format);
        return ExitCode.Done;
    }

    private static RelationKind? KindOf(string? words)
    {
        try
        {
            return words is null ? null : Words.Parse<RelationKind>(words);
        }
        catch (FormatException e)
        {
            throw new InputException(e.Message);
        }
    }
}
