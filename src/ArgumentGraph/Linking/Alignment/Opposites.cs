using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>The listed opposites, both ways round.</summary>
internal static class Opposites
{
    private static readonly FrozenSet<(string, string)> Pairs = Read();

    public static bool Are(string a, string b) => Pairs.Contains((a, b));

    private static FrozenSet<(string, string)> Read() => LexiconFile.Items("opposites")
        .SelectMany(i => new[] { (i.Heading, i.Item), (i.Item, i.Heading) })
        .ToFrozenSet();
}
