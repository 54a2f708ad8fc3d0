using System.Text;
using ArgumentGraph.Interchange;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Interchange;

/// <summary>Imports as tests ask for them.</summary>
internal static class Imports
{
    public static ImportResult Read(string path, string text) => MapExchange.ReadFile(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Relations as <c>from TYPE to</c>, by the texts of their ends.</summary>
    public static string[] Relations(ImportResult import) => [.. import.Map.Relations.Select(r => $"{TextOf(import.Map, r.From)} {Words.Of(r.Type)} {TextOf(import.Map, r.To)}").Order(StringComparer.Ordinal)];

    public static string TextOf(ArgumentMap map, string id) => map.Insights.Single(i => i.Id == id).Text;

    /// <summary>What is written of losses, by kind.</summary>
    public static Dictionary<string, int> Losses(ImportResult import) => import.Report.Losses.ToDictionary(l => l.Kind, l => l.Count);
}
