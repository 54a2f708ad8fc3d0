using System.CommandLine;
using ArgumentGraph.Linking;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>The <c>--sensitivity</c> option of everything that links.</summary>
internal static class SensitivityOption
{
    public static Option<Sensitivity> Create() => new("--sensitivity")
    {
        Description = "How readily relations are proposed: low (only what is nearly certain), normal, or high (weak tensions too).",
        DefaultValueFactory = _ => Sensitivity.Normal,
        HelpName = "low|normal|high",
    };

    public static LinkingOptions Read(ParseResult result, Option<Sensitivity> option) =>
        LinkingOptions.Default with { Sensitivity = result.GetValue(option) };
}
