using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Drawing;

/// <summary>The sample map with one contradiction and one support whose steps are undercut by remarks that have no other relation.</summary>
internal static class UndercutMap
{
    public const string AgainstContradiction = "Undisputed remark number 1 on the trade";
    public const string AgainstSupport = "Undisputed remark number 2 on the trade";

    public static ArgumentMap Create()
    {
        var map = SampleMap.Create();
        Insight Titled(string start) => map.Insights.First(i => i.Title.StartsWith(start, StringComparison.Ordinal));
        Inference Step(RelationType type, string premise, string conclusion, string undercutter) => new(
            Inference.IdOf(type, [Titled(premise).Id], Titled(conclusion).Id), type, [Titled(premise).Id], Titled(conclusion).Id, "lexical",
            [new Undercut(Titled(undercutter).Id, 0.7, "It leaves both standing.", [])]);
        return map with
        {
            Inferences =
            [
                Step(RelationType.Contradicts, "Distillers are constrained", "Distillation gives", AgainstContradiction),
                Step(RelationType.Supports, "Training small", "Distillation gives", AgainstSupport),
            ],
        };
    }
}
