using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Judging;

/// <summary>Why two opposite words do not set their sentences against each other: each is said of something else.</summary>
internal static class OppositeChecks
{
    public const string OtherThings = "they say it of different things";
    public const string OtherPlace = "they speak of different places";
    public const string OtherPlaces = "the opposite words stand in different places of what is said";

    public static string? Objection(SentenceAlignment alignment, WordPair clash)
    {
        if (!alignment.HasOpenWords)
            return null;
        if (Degrees.IsReversed(alignment))
            return Degrees.Reversed;
        if (DeedMention.IsUnheld(alignment.Turned(), clash.A) != DeedMention.IsUnheld(alignment, clash.B))
            return DeedMention.Unheld;
        if (IsOtherDeed(alignment.A, alignment.OnlyA) || IsOtherDeed(alignment.B, alignment.OnlyB))
            return OtherThings;
        if (HasOpenPlace(alignment.A, alignment.OnlyA) && HasOpenPlace(alignment.B, alignment.OnlyB))
            return OtherPlace;
        if (HaveOtherObjects(alignment, clash) || QualifyOthers(alignment, clash))
            return OtherThings;
        return IsSaid(alignment.A, clash.A) && IsBeside(alignment.B, clash.B) || IsBeside(alignment.A, clash.A) && IsSaid(alignment.B, clash.B) ? OtherPlaces : null;
    }

    // "Learning languages is expensive" says nothing of what languages are.
    private static bool IsOtherDeed(AlignmentSide side, IReadOnlyCollection<int> open) => side.Tokens[0].Tag == Tag.Gerund && open.Contains(0) && side.Sentence.PhraseAt(1) is { First: 1 };

    // "Fell across the country" and "rose in the harbour district".
    private static bool HasOpenPlace(AlignmentSide side, IReadOnlyCollection<int> open) => side.Sentence.Phrases.Any(p =>
        p.First > 0 && open.Contains(p.Last) && side.Tokens[p.First - 1].Word is "in" or "across" or "throughout" or "at" or "around" && side.Tokens[p.Last].IsNominal
        && side.Sentence.DateAt(p.Last) is null && !TimeClash.IsDayPart(side.Tokens[p.Last]));

    // "Keeps pupils equal" and "prevents bullying": what the one keeps is not what the other prevents.
    private static bool HaveOtherObjects(SentenceAlignment alignment, WordPair clash) =>
        Object(alignment.A, clash.A) is var a and >= 0 && Object(alignment.B, clash.B) is var b and >= 0
        && (alignment.OfA(a)?.B ?? -1) != b && (alignment.OnlyA.Contains(a) || alignment.OfA(a) is not null);

    private static int Object(AlignmentSide side, int verb) => side.Deeds.FirstOrDefault(d => d.Verb == verb, new Deed(-1, -1, -1)).Patient;

    // "Foreign countries" and "local governments": the words before two nouns of which each meets another.
    private static bool QualifyOthers(SentenceAlignment alignment, WordPair clash) =>
        alignment.A.Sentence.PhraseAt(clash.A) is { } a && alignment.B.Sentence.PhraseAt(clash.B) is { } b && a.Last != clash.A && b.Last != clash.B
        && (alignment.OfA(a.Last) is { } ofA && ofA.B != b.Last || alignment.OfB(b.Last) is { } ofB && ofB.A != a.Last);

    // What the sentence says of its subject.
    private static bool IsSaid(AlignmentSide side, int at) =>
        side.Sentence.PhraseAt(at) is null && side.Tokens[at].Tag == Tag.Verb && ClauseSplitter.IsFinite(side.Tokens, at);

    // "For learning", "because of the cost".
    private static bool IsBeside(AlignmentSide side, int at) =>
        side.Tokens[at].Tag is Tag.Gerund or Tag.Noun && (side.Sentence.PhraseAt(at)?.First ?? at) is var first and > 0 && side.Tokens[first - 1].Tag == Tag.Preposition;
}
