using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>Words each once, in ordinal order: what two texts share is found by walking along both, without a set for either.</summary>
internal static class SortedWords
{
    public static ImmutableArray<string> Of(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>How many two sorted lists without repetitions share.</summary>
    public static int CountCommon<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : struct, IComparable<T>
    {
        int i = 0, j = 0, common = 0;
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    public static List<string> Common(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var common = new List<string>();
        var j = 0;
        foreach (var word in a)
        {
            while (j < b.Length && string.CompareOrdinal(b[j], word) < 0)
                j++;
            if (j < b.Length && b[j] == word)
                common.Add(word);
        }

        return common;
    }
}
