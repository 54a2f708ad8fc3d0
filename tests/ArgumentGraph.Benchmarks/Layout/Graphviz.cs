using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Benchmarks.Layout;

/// <summary>dot with clusters, as a peer that users know.</summary>
internal static class Graphviz
{
    public static bool IsInstalled { get; } = Answers();

    public static void Run(LayoutRequest request)
    {
        using var dot = Process.Start(new ProcessStartInfo("dot", ["-Tplain"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var output = dot.StandardOutput.ReadToEndAsync();
        dot.StandardInput.Write(Text(request));
        dot.StandardInput.Close();
        output.GetAwaiter().GetResult();
        dot.WaitForExit();
    }

    private static string Text(LayoutRequest request)
    {
        var text = new StringBuilder("digraph { rankdir=BT; node [shape=box fixedsize=true]\n");
        foreach (var (index, group) in request.Nodes.GroupBy(node => node.Group, StringComparer.Ordinal).Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"subgraph cluster{index} {{\n");
            foreach (var node in group)
                text.Append(CultureInfo.InvariantCulture, $"{node.Id} [width={node.Width / 72} height={node.Height / 72}]\n");
            text.Append("}\n");
        }

        foreach (var edge in request.Edges)
            text.Append(CultureInfo.InvariantCulture, $"{edge.From} -> {edge.To} [constraint={(edge.Kind == LayoutEdgeKind.Upward ? "true" : "false")}]\n");
        return text.Append('}').ToString();
    }

    private static bool Answers()
    {
        try
        {
            using var dot = Process.Start(new ProcessStartInfo("dot", ["-V"]) { RedirectStandardError = true })!;
            dot.WaitForExit();
            return dot.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
