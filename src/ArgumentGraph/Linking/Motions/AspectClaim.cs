using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Motions;

/// <summary>What a short claim says of its subject under one aspect: "uniforms are costly", "uniforms reduce bullying".</summary>
/// <param name="Subject">What it is said of.</param>
/// <param name="Aspect">The aspect, or the thing of which there comes to be more or less.</param>
/// <param name="Sign">+1 the good end, or more of it; −1 the bad end, or less of it.</param>
/// <param name="For">Lemmas of those it is said to be so for; empty where it is said at large.</param>
internal sealed record AspectClaim(Concept Subject, string Aspect, int Sign, ImmutableHashSet<string> For, TextSpan Cue)
{
    private const int LongestText = 2;
    private const int LongestSentence = 22;

    /// <summary>Of a text of one or two plain sentences; none of a longer one, which has room to weigh one thing against another.</summary>
    public static ImmutableArray<AspectClaim> Read(ImmutableArray<AlignmentSide> sides) => sides.Length > LongestText || sides.Any(s => s.Tokens.Length > LongestSentence)
        ? [] : [.. sides.SelectMany(Of)];

    private static IEnumerable<AspectClaim> Of(AlignmentSide side)
    {
        var sentence = side.Sentence;
        var statements = Statement.Of(sentence);
        if (statements.Any(s => s.Holding != Holding.Held || s.Denied) || statements[0].Clause.Subject is not { } phrase || Concept.Of(sentence, phrase) is not { } subject
            || IsPast(sentence.Tokens, statements[0].Clause.Verb))
            return [];
        return ByAspect(side, subject, phrase).Concat(ByObject(side, subject));
    }

    private static IEnumerable<AspectClaim> ByAspect(AlignmentSide side, Concept subject, NounPhrase phrase)
    {
        var tokens = side.Tokens;
        var beneficiaries = BeneficiariesIn(side.Sentence);
        foreach (var group in ClaimValueReader.Read(side, t => Aspects.Of(t).Sign).Where(v => v.At > phrase.Last && Aspects.Of(tokens[v.At]).Sign != 0 && IsSaidOfSubject(side.Sentence, v.At))
            .GroupBy(v => Aspects.Of(tokens[v.At]).Aspect, StringComparer.Ordinal))
        {
            // "Safe for riders, dangerous for walkers" takes no side.
            if (group.All(v => v.Value > 0) || group.All(v => v.Value < 0))
                yield return new AspectClaim(subject, group.Key, Math.Sign(group.First().Value), beneficiaries, CueOf(side, phrase, group.First().At));
        }
    }

    // "Creates jobs", "reduces bullying": more or less of the same thing.
    private static IEnumerable<AspectClaim> ByObject(AlignmentSide side, Concept subject)
    {
        var tokens = side.Tokens;
        var beneficiaries = BeneficiariesIn(side.Sentence);
        for (var at = 0; at < tokens.Length - 1; at++)
        {
            var change = Valence.ChangeOf(tokens[at]).Change;
            var first = tokens[at + 1].Word is "to" or "in" && tokens[at].Lemma is "lead" or "result" or "contribute" ? at + 2 : at + 1;
            if (change == Change.None && tokens[at].Tag is not (Tag.Verb or Tag.Gerund) || tokens[at].Lemma is "subject" or "expose" or "force" or "give" or "keep" || first >= tokens.Length || side.Sentence.PhraseAt(first) is not { } thing || thing.First != first)
                continue;
            if (Concept.Of(side.Sentence, thing) is not { } concept || thing.Last + 1 < tokens.Length && tokens[thing.Last + 1].Word is "to" or "from" or "of" or "against")
                continue;
            var sign = (change == Change.More ? 1 : -1) * (side.Denied[at] ? -1 : 1);
            var (aspect, end) = Aspects.Of(tokens[at].Lemma, concept.Head);
            if (end == 0 && change == Change.None)
                continue;
            if (end != 0)
                sign = side.Denied[at] ? -end : end;
            yield return new AspectClaim(subject, end != 0 ? aspect : concept.Name, sign, beneficiaries, side.Sentence.Span(at, thing.Last));
        }
    }

    // "Is a safe way", "causes injury" speak of the subject; "access to essential services", "in a war" of something beside it.
    private static bool IsSaidOfSubject(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        // "Learning to swim" is a deed, not learning.
        if (tokens[at].Tag is Tag.Gerund or Tag.Noun && at + 1 < tokens.Length && tokens[at + 1].Tag == Tag.To)
            return false;
        if (sentence.PhraseAt(at) is not { } phrase)
            return true;
        var before = phrase.First > 0 ? tokens[phrase.First - 1] : default;
        if (at < phrase.Last && tokens[phrase.Last].IsNominal)
            return before.Tag == Tag.Be || before.Tag == Tag.Adverb && phrase.First > 1 && tokens[phrase.First - 2].Tag == Tag.Be;
        return before.Tag is not (Tag.Preposition or Tag.To)
            || phrase.First > 1 && (tokens[phrase.First - 2].Lemma is "lead" or "result" or "contribute" || Valence.IsLack(tokens[phrase.First - 2]));
    }

    private static TextSpan CueOf(AlignmentSide side, NounPhrase subject, int at)
    {
        var end = side.Sentence.PhraseAt(at)?.Last ?? at;
        var first = Math.Max(subject.Last + 1, at - 4);
        return side.Sentence.Span(first, Math.Max(at, end));
    }

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
