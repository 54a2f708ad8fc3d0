using System.Collections.Frozen;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Words that only carry an amount: "lasts", "has … in total", "a floor area of".</summary>
internal static class Carriers
{
    private static readonly FrozenSet<string> Words = LexiconFile.Items("carriers").Select(i => i.Item).ToFrozenSet(StringComparer.Ordinal);

    public static bool Are(Token token) => Words.Contains(token.Lemma);
}
