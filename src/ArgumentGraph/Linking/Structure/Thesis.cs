using System.Collections.Immutable;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Motions;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Structure;

/// <summary>What a running text is for, said where it begins.</summary>
/// <param name="Object">What should be done something with; null where the claim names none.</param>
/// <param name="Sign">+1 where the object should be brought or kept, −1 where it should be taken away.</param>
internal sealed record Thesis(PlacedClaim Claim, Concept? Object, int Sign)
{
    private const int Opening = 4;
    private const int ObjectReach = 3;
    private const double LeastMeeting = 0.75;
    private const double LeastWeight = 0.6;

    private static readonly PhraseList s_undertaking = PhraseList.Read("text-structure", "undertaking");

    /// <summary>Of the first claims, before any section begins, the one that says what should be; null for none.</summary>
    public static Thesis? Of(IReadOnlyList<PlacedClaim> claims)
    {
        var opening = claims.TakeWhile((c, i) => i < Opening && c.Passage.Heading == claims[0].Passage.Heading).ToArray();
        ImmutableArray<SegmentMarks> marks = [.. opening.Select(c => SegmentMarks.Of(c.Reading.Text, beginsSentence: true))];
        var central = CentralClaim.Of(marks);
        if (marks[central] is not { SaysWhatShouldBe: true, IsQuestion: false, Concession: null, Crowd: null })
            return null;
        var side = opening[central].Reading.Sides[^1];
        return new Thesis(opening[central], ObjectOf(side.Sentence), MotionReader.Read(side).Sign);
    }

    /// <summary>Whether it speaks of the same thing.</summary>
    public bool Names(Concept matter) => Claim.Reading.Concepts.Any(c => !CorpusStatistics.IsVague(c.Head) && Meeting.Of(c, matter) >= LeastMeeting);

    /// <summary>Whether they have the name of a thing in common.</summary>
    public bool SharesMatter(IEnumerable<Sentence> sentences) => Nouns(sentences).Overlaps(Nouns(Claim.Reading.Text.Sentences));

    /// <summary>+1 where the stances praise what should be brought or blame what should be taken away, −1 where they do the contrary, else 0.</summary>
    public int SideOf(IEnumerable<ConceptStance> stances)
    {
        var signs = stances.Where(IsOfObject).Select(s => s.Sign * Sign).Distinct().ToArray();
        return signs is [var only] ? only : 0;
    }

    // Where the thesis asks for "written reasons", "reason" alone is another word.
    private bool IsOfObject(ConceptStance stance) => Object is not null
        && stance is { Holding: Holding.Held, Role: ConceptRole.Subject or ConceptRole.Means, Weight: >= LeastWeight }
        && Meeting.Of(stance.Concept, Object) >= (CorpusStatistics.IsVague(Object.Head) || !Object.Modifiers.IsEmpty ? 1 : LeastMeeting);

    private static HashSet<string> Nouns(IEnumerable<Sentence> sentences) =>
        sentences.SelectMany(s => s.Tokens).Where(t => t.IsNominal && !CorpusStatistics.IsVague(t.Lemma)).Select(t => t.Lemma).ToHashSet(StringComparer.Ordinal);

    // "Should run night buses on four lines": the first phrase after the verb; "X should be banned": the one before the modal.
    private static Concept? ObjectOf(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var modal = Enumerable.Range(0, tokens.Length).FirstOrDefault(i => tokens[i].Word is "should" or "must" or "ought", -1);
        if (modal < 0)
            return null;
        var phrase = tokens.Skip(modal + 1).Take(ObjectReach).Any(t => t.Tag == Tag.Be)
            ? sentence.Phrases.LastOrDefault(p => p.Last < modal)
            : sentence.Phrases.FirstOrDefault(p => p.First > modal && p.First <= modal + ObjectReach);
        var concept = phrase is null ? null : Concept.Of(sentence, phrase);
        return concept is { Modifiers.IsEmpty: false } && s_undertaking.Has(concept.Head) ? concept.Inner() : concept;
    }
}
