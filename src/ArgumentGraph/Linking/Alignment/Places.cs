using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>Which place lies in which: WordNet tells of a country on which continent it lies.</summary>
internal static class Places
{
    public static bool LiesIn(string country, string continent)
    {
        var kind = continent switch
        {
            "europe" => "european country",
            "africa" => "african country",
            "asia" => "asian country",
            _ => null,
        };
        if (kind is null)
            return false;
        var wordNet = WordNetDatabase.Instance;
        return wordNet.Find(country) is { } entry && wordNet.Find(kind) is { } whole
            && entry.SensesAs(PartOfSpeech.Noun).Any(s => wordNet.Above(s).Intersect(whole.SensesAs(PartOfSpeech.Noun)).Any());
    }
}
