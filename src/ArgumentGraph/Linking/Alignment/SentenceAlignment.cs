using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Alignment;

/// <summary>One word of each sentence, matched.</summary>
internal readonly record struct WordPair(int A, int B, WordRelation Relation)
{
    public bool IsClash => Relation is WordRelation.Opposite or WordRelation.OtherNumber;
}

/// <summary>Two sentences laid over one another, content word by content word.</summary>
/// <param name="Pairs">Matched words, by position in the first.</param>
/// <param name="OnlyA">Content words of the first without match.</param>
/// <param name="OnlyB">Content words of the second without match.</param>
internal sealed record SentenceAlignment(
    AlignmentSide A, AlignmentSide B, ImmutableArray<WordPair> Pairs, ImmutableArray<int> OnlyA, ImmutableArray<int> OnlyB)
{
    // Asked for by every rule that looks from both sides.
    private SentenceAlignment? turned;
    private ImmutableArray<WordPair> denied;
    private bool? rolesAreSwapped;

    /// <summary>Share of the first sentence's content words that have a match.</summary>
    public double CoverageOfA => Coverage(Pairs.Length, OnlyA.Length);

    public double CoverageOfB => Coverage(Pairs.Length, OnlyB.Length);

    public bool HasOpenWords => OnlyA.Length + OnlyB.Length > 0;

    /// <summary>Pairs one of which is denied and the other not.</summary>
    public ImmutableArray<WordPair> Denied => denied.IsDefault ? denied = Pairs.RemoveAll(p => p.IsClash || A.Denied[p.A] == B.Denied[p.B]) : denied;

    /// <summary>The partner of a word of the first; null for none.</summary>
    public WordPair? OfA(int a)
    {
        foreach (var pair in Pairs)
        {
            if (pair.A == a)
                return pair;
        }

        return null;
    }

    public WordPair? OfB(int b)
    {
        foreach (var pair in Pairs)
        {
            if (pair.B == b)
                return pair;
        }

        return null;
    }

    /// <summary>Whether somewhere one acts on the other here, and the other on the one there: "the cat bites the dog", "the dog bites the cat".</summary>
    public bool RolesAreSwapped => rolesAreSwapped ??= AreRolesSwapped();

    private bool AreRolesSwapped()
    {
        foreach (var deed in A.Deeds)
        {
            foreach (var other in B.Deeds)
            {
                if (Meet(deed.Verb, other.Verb) && (Meet(deed.Agent, other.Patient) || Meet(deed.Patient, other.Agent))
                    && !Meet(deed.Agent, other.Agent) && !Meet(deed.Patient, other.Patient))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The same seen from the second sentence.</summary>
    public SentenceAlignment Turned() => turned ??= new(
        B, A, [.. Pairs.Select(p => new WordPair(p.B, p.A, Turned(p.Relation))).OrderBy(p => p.A)], OnlyB, OnlyA)
    { turned = this };

    private static WordRelation Turned(WordRelation relation) => relation switch
    {
        WordRelation.Narrower => WordRelation.Wider,
        WordRelation.Wider => WordRelation.Narrower,
        _ => relation,
    };

    private bool Meet(int a, int b)
    {
        foreach (var pair in Pairs)
        {
            if (pair.A == a && pair.B == b)
                return true;
        }

        return false;
    }

    private static double Coverage(int matched, int open) => matched + open == 0 ? 0 : (double)matched / (matched + open);
}
