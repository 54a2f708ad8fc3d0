namespace ArgumentGraph.Linking.Alignment;

/// <summary>The basic colour terms (Berlin and Kay 1969) and a few more: one thing has one of them.</summary>
internal static class Colours
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "black", "white", "red", "green", "yellow", "blue", "silver", "golden", "brown", "purple", "pink", "orange", "gray", "grey", "violet", "crimson", "beige", "turquoise", "maroon", "scarlet", "teal", "tan",
    };

    public static bool AreTwo(string a, string b) => a != b && Names.Contains(a) && Names.Contains(b);
}
