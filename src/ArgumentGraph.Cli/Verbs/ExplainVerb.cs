using System.CommandLine;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Verbs;

/// <summary><c>argraph explain A [B]</c>: why two insights are related, or what is known of one.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string> s_first = new("A") { Description = "An insight: the start of its id, or words of its title." };
    private static readonly Argument<string?> s_second = new("B")
    {
        Description = "The other insight; without it, everything about A.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<Sensitivity> s_sensitivity = SensitivityOption.Create();

    public static Command Create() => new Command("explain", "Say why two insights support or contradict one another, with both quotes.")
    {
        s_first, s_second, s_sensitivity,
    }.Does((result, _) => Run(result));

    private static int Run(ParseResult result)
    {
        var map = StoreOption.ReadMap(result);
        var first = InsightReference.Resolve(map, result.GetValue(s_first)!);
        if (result.GetValue(s_second) is not { } other)
        {
            InsightText.Print(first, map);
            return ExitCode.Done;
        }

        var second = InsightReference.Resolve(map, other);
        var relations = map.Relations.Where(r => Joins(r, first, second)).ToList();
        if (relations.Count > 0)
            RelationText.Print(relations, map);
        else
            NoRelationText.Print(Linker.Explain(new Corpus(map.Documents, map.Insights), first.Id, second.Id, SensitivityOption.Read(result, s_sensitivity)));
        return ExitCode.Done;
    }

    private static bool Joins(Relation relation, Insight a, Insight b) =>
        (relation.From == a.Id && relation.To == b.Id) || (relation.From == b.Id && relation.To == a.Id);
}
