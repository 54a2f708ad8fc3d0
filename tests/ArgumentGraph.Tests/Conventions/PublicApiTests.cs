using System.Reflection;
using System.Text;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Conventions;

/// <summary>Public is a decision: the hubs' public members are listed in golden files and change only with them.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_members_of_the_Cypher_hub_are_as_recorded() =>
        Golden.Verify(List(typeof(PropertyGraph).Assembly), "Api/ArgumentGraph.Cypher.txt");

    [Fact]
    public void Public_members_of_the_ArgumentGraph_hub_are_as_recorded() =>
        Golden.Verify(List(typeof(ArgumentMap).Assembly), "Api/ArgumentGraph.txt");

    private static string List(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            foreach (var member in Members(type))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    // What a record writes by itself says nothing about a decision.
    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => m is not MethodInfo { IsSpecialName: true } && m is not Type)
        .Where(m => m.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
        .Where(m => m.Name is not ("value__" or "<Clone>$" or "Equals" or "GetHashCode" or "ToString" or "Deconstruct"))
        .Select(m => m.ToString()!)
        .Order(StringComparer.Ordinal);
}
