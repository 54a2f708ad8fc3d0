using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Language.Dates;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// Whether two sentences, two figures or dates set aside, speak of one thing and the same of it: as much may be told besides as limits
/// neither to a place, a part or a time of its own.
/// </summary>
internal static class SharedFrame
{
    public static bool Holds(SentenceAlignment alignment, Func<AlignmentSide, int, bool> isSetAside)
    {
        if (alignment.Pairs.Any(p => p.IsClash && !isSetAside(alignment.A, p.A) && !isSetAside(alignment.B, p.B)) || alignment.Denied.Any(p => !isSetAside(alignment.A, p.A)))
            return false;
        if (TenseRule.AreApart(alignment.A.Timing, alignment.B.Timing) || Reaches(alignment.A) != Reaches(alignment.B))
            return false;
        var (a, b) = (Open(alignment.A, alignment.OnlyA, alignment.B, isSetAside), Open(alignment.B, alignment.OnlyB, alignment.A, isSetAside));
        return !(a.Any(i => IsTelling(alignment.A, i)) && b.Any(i => IsTelling(alignment.B, i))) && !(a.Any(i => IsDeed(alignment.A, i)) && b.Any(i => IsDeed(alignment.B, i)))
            && !a.Any(i => Limits(alignment.A, i) && !IsCase(alignment.Turned(), i)) && !b.Any(i => Limits(alignment.B, i) && !IsCase(alignment, i))
            && IsOneThing(alignment.A, i => alignment.OfA(i) is not null, a, isSetAside) && IsOneThing(alignment.B, i => alignment.OfB(i) is not null, b, isSetAside);
    }

    /// <summary>Whether every date of either has one in the other that it may fall together with.</summary>
    public static bool AreOfOneTime(SentenceAlignment alignment) => AllMet(alignment.A, alignment.B) && AllMet(alignment.B, alignment.A);

    private static bool AllMet(AlignmentSide side, AlignmentSide other) =>
        side.Sentence.Dates.All(d => other.Sentence.Dates.Any(o => d.RelationTo(o) is DateRelation.Same or DateRelation.Overlapping));

    // Only of some, or often: what is so at one time need not be at another.
    private static bool Reaches(AlignmentSide side) => side.Quantifiers.Any(q => q.Reach is (Reach.Part or Reach.NotAll) && side.AmountAt(q.At) is null && side.AmountAt(q.At + q.Length) is null);

    private static ImmutableArray<int> Open(AlignmentSide side, ImmutableArray<int> only, AlignmentSide other, Func<AlignmentSide, int, bool> isSetAside) =>
        [.. only.Where(i => !isSetAside(side, i) && !Carriers.Are(side.Tokens[i]) && !IsSaidInParts(side.Tokens[i], other) && !other.Tokens.Any(t => t.Lemma == side.Tokens[i].Lemma || IsPartOf(side.Tokens[i], t)))];

    // "The Lugo-based bank" and "the bank based in Lugo".
    private static bool IsSaidInParts(Token token, AlignmentSide other) =>
        token.Word.Contains('-', StringComparison.Ordinal) && token.Word.Split('-').All(p => other.Tokens.Any(t => t.Word == p || t.Lemma == p));

    private static bool IsPartOf(Token token, Token whole) =>
        whole.Word.Contains('-', StringComparison.Ordinal) && whole.Word.Split('-').Contains(token.Word);

    private static bool IsTelling(AlignmentSide side, int at) => side.Tokens[at].Tag is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Adjective or Tag.Gerund;

    private static bool IsDeed(AlignmentSide side, int at) => side.Tokens[at].Tag is Tag.Verb or Tag.Participle or Tag.Gerund;

    // "In Malta", "for the first visit", a name of its own.
    private static bool Limits(AlignmentSide side, int at) => side.Tokens[at].Tag == Tag.ProperNoun
        || IsTelling(side, at) && side.Sentence.PhraseAt(at) is { First: > 0 } phrase && side.Tokens[phrase.First - 1].Tag == Tag.Preposition;

    // "On the cheapest laptop" where the first speaks of any laptop.
    private static bool IsCase(SentenceAlignment alignment, int b) =>
        alignment.B.Sentence.PhraseAt(b) is { } phrase && b < phrase.Last && alignment.OfB(phrase.Last) is { } head && alignment.A.Quantifiers.Any(q => q.Reach == Reach.All && q.Governs(head.A));

    // Its subject is met by the other, and is no "a dog", which may be any.
    private static bool IsOneThing(AlignmentSide side, Func<int, bool> isMet, ImmutableArray<int> open, Func<AlignmentSide, int, bool> isSetAside)
    {
        if (Participants.Subject(side.Sentence) is not { } subject || Enumerable.Range(subject.First, subject.Last - subject.First + 1).Any(i => isSetAside(side, i)))
            return true;
        return !Participants.IsIndefinite(side.Sentence) && (isMet(subject.Last) || side.Tokens[subject.Last].Tag == Tag.Pronoun || !side.Content.Contains(subject.Last))
            && (IsDefinite(side, subject) || !open.Any(subject.Contains));
    }

    private static bool IsDefinite(AlignmentSide side, NounPhrase subject) =>
        side.Tokens[subject.First] is { Tag: Tag.Determiner } || Enumerable.Range(subject.First, subject.Last - subject.First + 1).Any(i => side.Tokens[i].Tag == Tag.ProperNoun);
}
