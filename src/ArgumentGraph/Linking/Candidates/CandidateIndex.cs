using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// Which insights have which content lemma: an inverted index. Of a lemma that very many have, an insight looks only at its
/// neighbours in the list, so that the work grows with the number of insights and not with its square.
/// </summary>
internal sealed class CandidateIndex
{
    // Two that both say what decides something are as near as by one telling word.
    private const float Cause = 1;

    private readonly ImmutableArray<Profile> profiles;
    private readonly Vocabulary vocabulary;
    private readonly int[][] lists;
    private readonly int[] causes;
    private readonly int longest;

    /// <param name="longest">How much of one list is looked at for one insight.</param>
    public CandidateIndex(ImmutableArray<Profile> profiles, Vocabulary vocabulary, int longest)
    {
        this.profiles = profiles;
        this.vocabulary = vocabulary;
        this.longest = longest;
        lists = Lists(profiles, vocabulary.Count);
        causes = [.. Enumerable.Range(0, profiles.Length).Where(i => profiles[i].NamesCause)];
    }

    /// <summary>The insights with which an insight may have a relation, most promising first; may be called from several threads.</summary>
    /// <param name="met">To be used again; one for each thread.</param>
    /// <param name="prospecting">Likewise.</param>
    public Candidate[] PartnersOf(int insight, CandidateBounds bounds, Tally met, Prospecting prospecting)
    {
        Meet(insight, met);
        prospecting.Ask(profiles[insight]);
        met.Keep(bounds.Weighed + 1);
        var ranked = met.Ranked;
        ranked.Clear();
        foreach (var other in met.Met)
        {
            if (other != insight && prospecting.With(profiles[other]) is { Rules: not Prospects.None } prospect)
                ranked.Add((-prospect.Promise, other, prospect.Rules));
        }

        ranked.Sort(static (a, b) => a.Doubt.CompareTo(b.Doubt) is not 0 and var order ? order : a.Insight.CompareTo(b.Insight));
        return [.. ranked.Take(bounds.Ranked).Select(r => new Candidate(r.Insight, r.Rules))];
    }

    private void Meet(int insight, Tally met)
    {
        met.Clear();
        var profile = profiles[insight];
        for (var i = 0; i < profile.Lemmas.Length; i++)
            met.Add(Seen(lists[profile.Lemmas[i]], insight), (float)vocabulary.Weight(profile.Lemmas[i]));
        if (profile.Lemmas.Length == 0)
            met.Add(Seen(lists[^1], insight), 0);
        if (profile.NamesCause)
            met.Add(Seen(causes, insight), Cause);
    }

    private ReadOnlySpan<int> Seen(int[] list, int insight)
    {
        if (list.Length <= longest)
            return list;
        var at = Array.BinarySearch(list, insight);
        return list.AsSpan(Math.Clamp(at - longest / 2, 0, list.Length - longest), longest);
    }

    // The last list holds the insights without any content lemma.
    private static int[][] Lists(ImmutableArray<Profile> profiles, int lemmas)
    {
        var lists = new List<int>[lemmas + 1];
        foreach (ref var list in lists.AsSpan())
            list = [];
        foreach (var (insight, profile) in profiles.Index())
        {
            foreach (var lemma in profile.Lemmas)
                lists[lemma].Add(insight);
            if (profile.Lemmas.Length == 0)
                lists[^1].Add(insight);
        }

        return [.. lists.Select(l => l.ToArray())];
    }
}
