using System.CommandLine;
using System.Globalization;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Mapping;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph judge A B accept|reject|unsure</c>: what a person decides about a relation; it outlives every rebuild.</summary>
internal static class JudgeVerb
{
    private static readonly Argument<string> s_first = new("A") { Description = "An insight: the start of its id, or words of its title." };
    private static readonly Argument<string> s_second = new("B") { Description = "The other insight." };
    private static readonly Argument<string> s_verdict = new("VERDICT") { Description = "accept, reject or unsure.", HelpName = "accept|reject|unsure" };
    private static readonly Option<string?> s_note = new("--note") { Description = "Why.", HelpName = "TEXT" };
    private static readonly Option<string?> s_by = new("--by") { Description = "Who decides. Default: the name you are logged in with.", HelpName = "NAME" };
    private static readonly Option<string?> s_kind = new("--kind") { Description = "Which relation, where two insights have several: its type or kind, such as contradicts or framing." };

    static JudgeVerb() => s_verdict.AcceptOnlyFromAmong([.. Enum.GetValues<Verdict>().Select(Words.Of)]);

    public static Command Create() => new Command("judge", "Decide whether a relation is right; the decision stays whatever is built later.")
    {
        s_first, s_second, s_verdict, s_note, s_by, s_kind,
    }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        using var store = StoreOption.OpenExisting(result);
        var graph = store.Read();
        var map = MapGraphReader.Read(graph);
        var relation = Find(map, InsightReference.Resolve(map, result.GetValue(s_first)!), InsightReference.Resolve(map, result.GetValue(s_second)!), result.GetValue(s_kind));
        var judgement = new Judgement(
            relation.Id,
            Words.Parse<Verdict>(result.GetValue(s_verdict)!),
            result.GetValue(s_by) ?? Environment.UserName,
            TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
            result.GetValue(s_note));
        store.Commit(Judging.Record(graph, judgement));
        var titles = map.Insights.ToDictionary(i => i.Id, i => i.Title);
        Messages.Say($"{Words.Of(judgement.Verdict)}: {titles[relation.From]} — {Words.Of(relation.Type)} ({Words.Of(relation.Kind)}) — {titles[relation.To]}");
        return ExitCode.Done;
    }

    private static Relation Find(ArgumentMap map, Insight a, Insight b, string? kind)
    {
        var between = map.Relations.Where(r => (r.From == a.Id && r.To == b.Id) || (r.From == b.Id && r.To == a.Id)).ToList();
        var found = kind is null ? between : between.FindAll(r => IsNamed(Words.Of(r.Type), kind) || IsNamed(Words.Of(r.Kind), kind));
        return (found, between) switch
        {
            ([var one], _) => one,
            (_, []) => throw new InputException($"There is no relation between '{a.Title}' and '{b.Title}' to judge. 'argraph explain' says why not."),
            ([], _) => throw new InputException($"Between the two there is no relation '{kind}'; there {(between.Count == 1 ? "is" : "are")}: {Names(between)}."),
            _ => throw new InputException($"Between the two there are several relations; say which with --kind: {Names(found)}."),
        };
    }

    private static bool IsNamed(string words, string given) => words.Equals(given.Replace('-', ' '), StringComparison.OrdinalIgnoreCase);

    private static string Names(IEnumerable<Relation> relations) => string.Join(", ", relations.Select(r => $"{Words.Of(r.Type).ToLowerInvariant()} / {Words.Of(r.Kind)}"));
}
