using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>How many of how many, and how many a second.</summary>
internal sealed class CountColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(string.Create(
        CultureInfo.InvariantCulture,
        $"{task.Value:0} of {task.MaxValue:0}{(task.Speed is { } speed ? $", {speed:0} a second" : "")}"));
}
