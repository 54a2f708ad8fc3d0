using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// Which insights have which content lemma: an inverted index. Of a lemma that very many have, an insight looks only at its
/// neighbours in the list, so that the work grows with the number of insights and not with its square.
/// </summary>
internal sealed class CandidateIndex
{
    private readonly ImmutableArray<Profile> profiles;
    private readonly int[][] lists;
    private readonly int longest;

    /// <param name="lemmas">How many lemmas there are.</param>
    /// <param name="longest">How much of one list is looked at for one insight.</param>
    public CandidateIndex(ImmutableArray<Profile> profiles, int lemmas, int longest)
    {
        this.profiles = profiles;
        this.longest = longest;
        lists = Lists(profiles, lemmas);
    }

    /// <summary>The insights with which an insight may have a relation, most promising first; may be called from several threads.</summary>
    /// <param name="found">To be used again; one for each thread.</param>
    public ImmutableArray<Candidate> PartnersOf(int insight, int most, Tally found)
    {
        found.Clear();
        var profile = profiles[insight];
        foreach (var lemma in profile.Lemmas)
            found.AddRange(Seen(lists[lemma], insight));
        if (profile.Lemmas.Length == 0)
            found.AddRange(Seen(lists[^1], insight));
        var ranked = new List<(double Doubt, int Insight, Prospects Rules)>();
        foreach (var other in found.Met)
        {
            if (other != insight && Prospecting.Between(profile, profiles[other]) is { Rules: not Prospects.None } prospect)
                ranked.Add((-prospect.Promise, other, prospect.Rules));
        }

        ranked.Sort();
        return [.. ranked.Take(most).Select(r => new Candidate(r.Insight, r.Rules))];
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
