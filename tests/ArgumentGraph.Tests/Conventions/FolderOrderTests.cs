using System.Reflection;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Conventions;

/// <summary>Within a hub, a folder uses only the folders to its left.</summary>
public sealed class FolderOrderTests
{
    private static readonly string[] s_cypher = ["Diagnostics", "Values", "Graph", "Syntax", "Binding", "Planning", "Execution"];
    private static readonly string[] s_argumentGraph = ["Model", "Reading", "Linking", "Mapping", "Layout", "Drawing", "Interchange", "Evaluation"];

    [Fact]
    public void Folders_of_the_Cypher_hub_use_only_folders_to_their_left() =>
        Assert.Empty(Violations(typeof(PropertyGraph).Assembly, "ArgumentGraph.Cypher", s_cypher));

    [Fact]
    public void Folders_of_the_ArgumentGraph_hub_use_only_folders_to_their_left() =>
        Assert.Empty(Violations(typeof(ArgumentMap).Assembly, "ArgumentGraph", s_argumentGraph));

    [Fact]
    public void A_use_against_the_order_is_found() =>
        Assert.Contains(
            Violations(typeof(ArgumentMap).Assembly, "ArgumentGraph", [.. s_argumentGraph.Reverse()]),
            v => v.StartsWith("Mapping.", StringComparison.Ordinal) && v.Contains("Model.", StringComparison.Ordinal));

    [Theory]
    [InlineData("ArgumentGraph.Cypher", new string[0])]
    [InlineData("ArgumentGraph", new[] { "ArgumentGraph.Cypher" })]
    [InlineData("ArgumentGraph.Sqlite", new[] { "ArgumentGraph.Cypher" })]
    [InlineData("ArgumentGraph.Msagl", new[] { "ArgumentGraph", "ArgumentGraph.Cypher" })]
    [InlineData("ArgumentGraph.Neo4j", new[] { "ArgumentGraph", "ArgumentGraph.Cypher" })]
    [InlineData("ArgumentGraph.Office", new[] { "ArgumentGraph", "ArgumentGraph.Cypher" })]
    [InlineData("ArgumentGraph.Pdf", new[] { "ArgumentGraph", "ArgumentGraph.Cypher" })]
    public void A_project_uses_only_the_hubs_it_may(string project, string[] allowed) =>
        Assert.Empty(Assembly.Load(project).GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n.StartsWith("ArgumentGraph", StringComparison.Ordinal))
            .Except(allowed));

    private static string[] Violations(Assembly assembly, string root, string[] order) =>
        [.. AssemblyReferences.Of(assembly)
            .Select(r => (r.User, r.Used, From: Folder(r.User, root), To: Folder(r.Used, root)))
            .Where(r => r.From is not null && r.To is not null && Rank(r.To, order) > Rank(r.From, order))
            .Select(r => $"{r.From}.{r.User.Name} uses {r.To}.{r.Used.Name}")
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private static string? Folder(Type type, string root) =>
        type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true ? type.Namespace[(root.Length + 1)..].Split('.')[0] : null;

    private static int Rank(string folder, string[] order)
    {
        var rank = Array.IndexOf(order, folder);
        Assert.True(rank >= 0, $"The folder {folder} has no place in the order {string.Join(" → ", order)}.");
        return rank;
    }
}
