using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// Content words without their endings, so that "harming", "harmful" and "harms" meet: coarser than lemmas, which keep the parts
/// of speech apart.
/// </summary>
internal static partial class WordStems
{
    private const int ShortestStem = 3;

    // Longer endings before those they end in.
    private static readonly string[] s_endings =
    [
        "ization", "isation", "ingly", "edly", "ness", "ment", "ions", "ful", "ion", "ing", "ies", "ied", "ely", "ed", "es", "ly", "al", "ive", "ity", "s", "e",
    ];

    private static readonly FrozenSet<string> s_empty = """
        the a an of to in and or is are be for on that this it its their they them we our us you your i not no do does with by as at from can could should
        would will may might must have has had who which what when if than more most also there these those his her he she was were been being so but because
        about into out up get all any just very people
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Of(string text) => Word().Matches(text.ToLowerInvariant())
        .Select(m => m.Value).Where(w => !s_empty.Contains(w)).Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A lower-case word without its ending; unchanged where too little would be left.</summary>
    public static string Stem(string word) =>
        s_endings.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= ShortestStem) is { } ending ? word[..^ending.Length] : word;

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
