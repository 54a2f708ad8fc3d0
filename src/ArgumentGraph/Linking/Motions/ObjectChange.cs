using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Motions;

/// <summary>What a verb brings about in its object: "creates jobs", "reduces bullying", "leads to accidents", "makes no difference".</summary>
/// <param name="Aspect">The aspect that verb and object judge together; null where only more or less of the thing is told.</param>
/// <param name="Sign">+1 the good end, or more of the thing; −1 the bad end, or less.</param>
internal sealed record ObjectChange(int Verb, NounPhrase Thing, string? Aspect, int Sign)
{
    // Whoever is subjected, exposed, forced or given is no thing that grows.
    private static readonly HashSet<string> TakePersons = new(StringComparer.Ordinal) { "subject", "expose", "force", "give", "keep" };

    public static ObjectChange? At(AlignmentSide side, int at)
    {
        var tokens = side.Tokens;
        var first = tokens[at + 1].Word is "to" or "in" && tokens[at].Lemma is "lead" or "result" or "contribute" ? at + 2 : at + 1;
        if (!tokens[at].IsVerbal || TakePersons.Contains(tokens[at].Lemma) || first >= tokens.Length || side.Sentence.PhraseAt(first) is not { } thing || thing.First != first || IsHalfNamed(side, thing))
            return null;
        var denial = side.Denied[at] || side.Denied[thing.Last] ? -1 : 1;
        if (Aspects.Of(tokens[at].Lemma, tokens[thing.Last].Lemma) is { Sign: not 0 } joint)
            return new ObjectChange(at, thing, joint.Aspect, denial * joint.Sign);
        return Valence.ChangeOf(tokens[at]).Change is not Change.None and var change && Concept.Of(side.Sentence, thing) is not null
            ? new ObjectChange(at, thing, null, denial * (change == Change.More ? 1 : -1)) : null;
    }

    /// <summary>Whether there comes to be more of a good or less of an ill, or a verb of good or ill leaves no doubt.</summary>
    public bool IsGood(AlignmentSide side) => Aspect is null && (Valence.Of(side.Tokens[Thing.Last]) is not 0 and var value ? value : Own(side)) * Sign > 0;

    // "Improves the measures": the verb alone says that it is good. The sign is the measures'; denied it turns.
    private double Own(AlignmentSide side) => Valence.ChangeOf(side.Tokens[Verb]) is var (change, own) && change == Change.More ? own : -own;

    // "Access to services" is no access, "no effect on traffic" may yet be one on accidents.
    private static bool IsHalfNamed(AlignmentSide side, NounPhrase thing) =>
        thing.Last + 1 < side.Tokens.Length && side.Tokens[thing.Last + 1].Word is "to" or "from" or "of" or "against" or "on";
}
