using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Judging;

/// <summary>How much of a sentence another one leaves unsaid: 0 where the first entails it.</summary>
internal static class Entailment
{
    private const double MostUnsaid = 0.6;
    private const double MostUnsaidStrictly = 0.35;
    private const double MostUnsaidPerWord = 0.06;
    private const double WiderNoun = 0.65;
    private const double EverydayNoun = 0.55;
    private const int Everyday = 20;
    private const double WiderVerb = 0.35;
    private const double NearVerb = 0.35;

    private const double OtherDeed = 0.55;

    /// <summary>Whether whoever holds the first sentence must hold the second.</summary>
    /// <param name="strictly">Whether hardly anything may be left open, as where nothing tells that the two speak of one event.</param>
    public static bool Follows(SentenceAlignment alignment, bool strictly = false)
    {
        if (alignment.B.Content.IsEmpty || alignment.Pairs.IsEmpty || alignment.Pairs.Any(p => p.IsClash) || alignment.Denied.Any() || alignment.RolesAreSwapped || Particles.Clash(alignment) is not null || IsHeldLess(alignment))
            return false;
        var unsaid = Unsaid(alignment);
        if (strictly)
            return unsaid <= MostUnsaidStrictly;
        return unsaid <= MostUnsaid || unsaid <= MostUnsaidPerWord * alignment.B.Content.Length;
    }

    // From "plans to open" it does not follow that it opens.
    private static bool IsHeldLess(SentenceAlignment alignment) => alignment.Pairs.Any(p =>
        p.A > 1 && alignment.A.Tokens[p.A - 1].Tag == Tag.To && StandingReader.IsIntention(alignment.A.Tokens, p.A - 2)
        && !alignment.B.Standings[p.B].HasFlag(Standing.Planned));

    public static double Unsaid(SentenceAlignment alignment)
    {
        var unsaid = Misplaced(alignment);
        foreach (var b in alignment.OnlyB)
            unsaid += Weight(alignment.B, b);
        foreach (var a in alignment.OnlyA)
            unsaid += alignment.A.Denied[a] ? Weight(alignment.A, a) : 0;
        foreach (var pair in alignment.Pairs)
            unsaid += Loss(pair, alignment, alignment.B.Denied[pair.B]);
        return unsaid;
    }

    /// <summary>How much of what the second sentence denies the first does not assert.</summary>
    public static double Unasserted(SentenceAlignment alignment)
    {
        var unasserted = alignment.OnlyB.Where(i => alignment.B.Denied[i] && !IsAside(alignment, i)).Sum(i => Weight(alignment.B, i));
        foreach (var pair in alignment.Pairs)
            unasserted += alignment.B.Denied[pair.B] ? LossOfDenied(pair, alignment) : 0;
        return unasserted;
    }

    // Not to fly is compatible with to flow, and not to fry with to cook.
    private static double LossOfDenied(WordPair pair, SentenceAlignment alignment) =>
        pair.Relation == WordRelation.Near || pair.Relation == WordRelation.Wider && alignment.B.Tokens[pair.B].IsVerbal ? OtherDeed : Loss(pair, alignment, denied: false);

    // "Has dropped its plan to close it" denies "wants to close it", whatever the plan is called; of what "neither … nor" denies, one
    // part asserted is enough.
    private static bool IsAside(SentenceAlignment alignment, int denied) =>
        StandingReader.IsIntention(alignment.B.Tokens, denied) || Timing.IsYear(alignment.B.Tokens, denied)
        || IsInOtherPart(alignment, denied);

    private static bool IsInOtherPart(SentenceAlignment alignment, int denied)
    {
        var tokens = alignment.B.Tokens;
        var (first, last) = (denied, denied);
        while (first > 0 && !Divides(tokens[first].Word))
            first--;
        while (last + 1 < tokens.Length && !Divides(tokens[last].Word))
            last++;
        var met = alignment.Pairs.Where(p => alignment.B.Denied[p.B]).ToArray();
        return (first > 0 || last + 1 < tokens.Length) && met.Length > 0 && !met.Any(p => p.B >= first && p.B <= last);
    }

    private static bool Divides(string word) => word is "nor" or "or" or "neither";

    // The same words in other places: a red coat and a blue hat, a blue coat and a red hat.
    private static double Misplaced(SentenceAlignment alignment)
    {
        var misplaced = 0.0;
        foreach (var phrase in alignment.B.Sentence.Phrases)
        {
            if (alignment.OfB(phrase.Last) is not { } head || alignment.A.Sentence.PhraseAt(head.A) is not { } home)
                continue;
            if (home.Last != head.A)
                misplaced += 0.5;
            for (var at = phrase.First; at < phrase.Last; at++)
            {
                if (alignment.OfB(at) is { } modifier && !home.Contains(modifier.A) && (alignment.A.Tokens[modifier.A].IsVerbal || alignment.A.Sentence.PhraseAt(modifier.A) is { } other && other.Last - 1 >= other.First))
                    misplaced += 0.4;
            }
        }

        foreach (var deed in alignment.B.Deeds)
        {
            foreach (var other in alignment.A.Deeds)
            {
                if (alignment.OfB(deed.Verb) is { } verb && verb.A == other.Verb && Differs(alignment, other.Agent, deed.Agent))
                    misplaced += 0.6;
            }
        }

        return misplaced + (SaysAnotherThing(alignment) ? 0.6 : 0);
    }

    // "X is a form of Y" does not follow from a sentence that has both words and does not say that the one is the other.
    private static bool SaysAnotherThing(SentenceAlignment alignment)
    {
        if (alignment.B.Sentence.Clauses is not [{ Subject: { } subject, Verb: >= 0 } clause, ..] || alignment.B.Tokens[clause.Verb].Tag != Tag.Be
            || alignment.B.Deeds.Any(d => clause.Contains(d.Verb)) || alignment.OfB(subject.Last) is not { } subjectPair)
            return false;
        var predicate = alignment.B.Content.Where(i => i > clause.Verb && clause.Contains(i)).Select(i => alignment.OfB(i)?.A ?? -1).FirstOrDefault(i => i >= 0, -1);
        if (predicate < 0)
            return false;
        var (first, last) = (Math.Min(predicate, subjectPair.A), Math.Max(predicate, subjectPair.A));
        return !Enumerable.Range(first, last - first).Any(i => alignment.A.Tokens[i].Tag == Tag.Be) && alignment.A.Deeds.Any(d => d.Verb > first && d.Verb < last);
    }

    private static bool Differs(SentenceAlignment alignment, int a, int b) =>
        a >= 0 && b >= 0 && alignment.OfB(b) is { } partner && partner.A != a;

    // A dog runs, so an animal runs; no animal runs, so no dog runs. WordNet's layers of verbs are thin.
    private static double Loss(WordPair pair, SentenceAlignment alignment, bool denied) => pair.Relation switch
    {
        WordRelation.Narrower => denied ? WiderNoun : 0.1,
        WordRelation.Wider => denied ? 0.1 : alignment.B.Tokens[pair.B] is { IsVerbal: false } noun ? IsEveryday(noun) ? EverydayNoun : WiderNoun : WiderVerb,
        WordRelation.Near => NearVerb,
        _ => 0,
    };

    // A lady is a kind of woman to WordNet, and another word for her to most; a spaniel is a kind of dog to all.
    private static bool IsEveryday(Token noun) =>
        WordNetDatabase.Instance.Find(noun.Lemma) is { } entry && entry.SeenAs(PartOfSpeech.Noun) >= Everyday;

    private static double Weight(AlignmentSide side, int at)
    {
        var token = side.Tokens[at];
        if (LightVerbs.Contains(token.Lemma) && !HasParticle(side, at) || Anyone.Contains(token.Lemma) || Measures.Contains(token.Lemma) && at + 1 < side.Tokens.Length && side.Tokens[at + 1].Word == "of")
            return 0.2;
        return token.Tag switch
        {
            Tag.ProperNoun => 1.2,
            Tag.Noun or Tag.Number => 1,
            Tag.Verb or Tag.Participle or Tag.Gerund => 0.8,
            Tag.Adverb => 0.45,
            _ => 0.7,
        };
    }

    // "Put" says little, "put away" much.
    private static bool HasParticle(AlignmentSide side, int verb) => verb + 1 < side.Tokens.Length && side.Tokens[verb + 1].Word is "away" or "off" or "up" or "down" or "out" or "on" or "over";

    private static readonly HashSet<string> LightVerbs = new(StringComparer.Ordinal) { "perform", "make", "take", "use", "get", "put", "hold", "seem", "look", "become", "wear", "keep", "give", "place", "come" };

    private static readonly HashSet<string> Anyone = new(StringComparer.Ordinal) { "person", "people", "thing", "something" };

    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal) { "group", "pair", "piece", "bowl", "slice", "couple", "bunch", "crowd", "lot", "number", "herd", "pack", "cup", "glass", "kind", "type", "pile", "set", "team" };
}
