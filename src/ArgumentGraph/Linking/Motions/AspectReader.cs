using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Motions;

/// <summary>Reads under which aspects a short plain claim judges its subject.</summary>
internal sealed class AspectReader
{
    private const int LongestText = 2;
    private const int LongestSentence = 22;
    private const int Auxiliaries = 3;
    private const int WordsOfCue = 4;

    // A thing of which there is more or less is no aspect of the same name.
    private const string MoreOf = "more of ";

    private readonly AlignmentSide side;
    private readonly Concept subject;
    private readonly NounPhrase phrase;
    private readonly ImmutableHashSet<string> beneficiaries;

    private AspectReader(AlignmentSide side, Concept subject, NounPhrase phrase)
    {
        this.side = side;
        this.subject = subject;
        this.phrase = phrase;
        beneficiaries = BeneficiariesIn(side.Sentence);
    }

    /// <summary>Of a text of one or two plain sentences; none of a longer one, which has room to weigh one thing against another.</summary>
    public static ImmutableArray<AspectClaim> Read(ImmutableArray<AlignmentSide> sides) => sides.Length > LongestText || sides.Any(s => s.Tokens.Length > LongestSentence)
        ? [] : [.. sides.SelectMany(s => Of(s)?.Claims() ?? [])];

    private string? Deed => phrase.First > 0 && side.Tokens[phrase.First - 1] is { Tag: Tag.Gerund } before ? before.Lemma : side.Tokens[phrase.First] is { Tag: Tag.Gerund } first ? first.Lemma : null;

    private static AspectReader? Of(AlignmentSide side)
    {
        var sentence = side.Sentence;
        var statements = Statement.Of(sentence);
        return statements.All(s => s.Holding == Holding.Held && !s.Denied) && statements[0].Clause is { Subject: { } phrase } clause && Concept.Of(sentence, phrase) is { } subject
            && !IsPast(sentence.Tokens, clause.Verb) ? new AspectReader(side, subject, phrase) : null;
    }

    private IEnumerable<AspectClaim> Claims()
    {
        var changes = Enumerable.Range(0, Math.Max(0, side.Tokens.Length - 1)).Select(at => ObjectChange.At(side, at)).OfType<ObjectChange>().ToArray();
        // "Saves costs" speaks of cost once, from its good end.
        return changes.SelectMany(ByObject).Concat(ByWord().Where(a => changes.All(c => c.Aspect != a.Aspect)));
    }

    private IEnumerable<AspectClaim> ByWord()
    {
        var tokens = side.Tokens;
        foreach (var group in ClaimValueReader.Read(side, t => Aspects.Of(t).Sign).Where(v => v.At > phrase.Last && Aspects.Of(tokens[v.At]).Sign != 0 && IsSaidOfSubject(v.At))
            .GroupBy(v => Aspects.Of(tokens[v.At]).Aspect, StringComparer.Ordinal))
        {
            // "Safe for riders, dangerous for walkers" takes no side.
            if (group.All(v => v.Value > 0) || group.All(v => v.Value < 0))
                yield return Claim(group.Key, Math.Sign(group.First().Value), CueOfWord(group.First().At));
        }
    }

    // "Creates jobs", "reduces bullying": more or less of the same thing. Who brings about a good, or takes away an ill, has an effect.
    private IEnumerable<AspectClaim> ByObject(ObjectChange change)
    {
        var cue = side.Sentence.Span(change.Sign < 0 ? Math.Max(phrase.Last + 1, change.Verb - Auxiliaries) : change.Verb, change.Thing.Last);
        yield return Claim(change.Aspect ?? MoreOf + Concept.Of(side.Sentence, change.Thing)!.Name, change.Sign, cue);
        if (change.IsGood(side))
            yield return Claim(Aspects.Effect, 1, cue);
    }

    private AspectClaim Claim(string aspect, int sign, TextSpan cue) => new(subject, Deed, aspect, sign, beneficiaries, cue);

    // "Is a safe way", "causes injury" speak of the subject; "access to essential services", "in a war" of something beside it.
    private bool IsSaidOfSubject(int at)
    {
        var tokens = side.Tokens;
        // "Learning to swim" is a deed, not learning.
        if (tokens[at].Tag is Tag.Gerund or Tag.Noun && at + 1 < tokens.Length && tokens[at + 1].Tag == Tag.To)
            return false;
        if (side.Sentence.PhraseAt(at) is not { } phrase)
            return true;
        var before = phrase.First > 0 ? tokens[phrase.First - 1] : default;
        if (at < phrase.Last && tokens[phrase.Last].IsNominal)
            return before.Tag == Tag.Be || before.Tag == Tag.Adverb && phrase.First > 1 && tokens[phrase.First - 2].Tag == Tag.Be;
        return before.Tag is not (Tag.Preposition or Tag.To)
            || phrase.First > 1 && (tokens[phrase.First - 2].Lemma is "lead" or "result" or "contribute" || Valence.IsLack(tokens[phrase.First - 2]));
    }

    private TextSpan CueOfWord(int at) =>
        side.Sentence.Span(Math.Max(phrase.Last + 1, at - WordsOfCue), Math.Max(at, side.Sentence.PhraseAt(at)?.Last ?? at));

    private static ImmutableHashSet<string> BeneficiariesIn(Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length - 1; at++)
        {
            if (sentence.Tokens[at].Word is "for" or "to" or "in" && sentence.PhraseAt(at + 1) is { } phrase)
                return [.. Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(i => sentence.Tokens[i]).Where(t => t.IsContent).Select(t => t.Lemma)];
        }

        return [];
    }

    private static bool IsPast(ImmutableArray<Token> tokens, int verb) =>
        verb >= 0 && (tokens[verb].Word is "was" or "were" or "had" or "did" || tokens[verb].Tag == Tag.Verb && tokens[verb].Word.EndsWith("ed", StringComparison.Ordinal) && tokens[verb].Word != tokens[verb].Lemma);
}
