using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>Reads what a sentence proposes: the deed after "should", in an order or in a verdict on a deed; else what it states.</summary>
internal static class MotionReader
{
    private const int NounReach = 6;
    private static readonly FrozenSet<string> Frame = new[] { "house", "believe", "support", "oppose", "should", "must", "state", "government", "country", "allow", "right", "have", "be" }.ToFrozenSet();

    // "Impose restrictions", "seek a ban": the noun is the deed. "Lower the age": what holds back is lowered, so that more is brought.
    private static readonly FrozenSet<string> Bounds = new[] { "age", "threshold", "requirement", "barrier", "hurdle", "bar" }.ToFrozenSet();

    public static Motion Read(AlignmentSide side)
    {
        var tokens = side.Tokens;
        var modal = FirstModal(tokens);
        var order = modal < 0 && IsOrder(side);
        var (sign, deed, at) = modal >= 0 || order ? OfProposal(side, modal) : OfStatement(side);
        var versus = Versus(tokens);
        var isExplicit = modal >= 0 && tokens[modal].Word is "should" or "must" or "ought" or "house" || order && Actions.OfVerb(tokens[0].Word) != 0
            || at > 0 && !tokens[at].IsVerbal && tokens[at - 1].Tag == Tag.Be && Actions.OfAdjective(tokens[at].Word) != 0;
        var content = side.Content.Where(i => i != at && !Frame.Contains(tokens[i].Lemma)).ToArray();
        return new Motion(
            sign, deed, at >= 0 ? tokens[at].Lemma : "",
            [.. content.Where(i => versus < 0 || i < versus).Select(i => tokens[i].Lemma)],
            [.. content.Where(i => versus >= 0 && i > versus && tokens[i].IsNominal).Select(i => tokens[i].Lemma)], isExplicit);
    }

    private static (int Sign, int Deed, int At) OfProposal(AlignmentSide side, int modal)
    {
        var tokens = side.Tokens;
        var at = FirstAction(side, modal + 1);
        var main = at < 0 ? MainVerb(tokens, modal + 1) : at;
        var deed = side.Denied[main < 0 ? tokens.Length - 1 : main] ? -1 : 1;
        // "Restrictions must be imposed", "the ban should be lifted": the subject is itself a deed.
        var subject = tokens.Take(Math.Max(0, modal)).Select(Actions.OfNoun).FirstOrDefault(n => n != 0, 1);
        return (subject * deed * (at < 0 ? 1 : SignAt(tokens, at) * DeedAfter(tokens, at)), deed, main);
    }

    // "Homework is a waste of time": what it is called decides where nothing is proposed.
    private static (int Sign, int Deed, int At) OfStatement(AlignmentSide side)
    {
        var tokens = side.Tokens;
        var verb = Math.Max(0, Array.FindIndex([.. tokens], t => t.IsVerbal && t.Tag is not (Tag.Gerund or Tag.Participle)));
        var phrase = Verdicts.In(tokens);
        var values = ClaimValueReader.Read(side).Where(v => v.At >= verb).ToArray();
        var sum = phrase != 0 ? phrase * (side.Denied[^1] ? -1 : 1) : values.Sum(v => v.Value);
        var sign = sum < 0 ? -1 : 1;
        var at = verb < tokens.Length && tokens[verb].Tag is Tag.Verb ? verb : values.Length > 0 ? values[0].At : -1;
        // "The ban on X is justified", "lowering X creates jobs", "right in forbidding X": a verdict on a deed.
        var act = tokens.Take(verb).Select(t => t.Tag == Tag.Gerund ? Actions.OfVerb(t.Lemma) : Actions.OfNoun(t)).FirstOrDefault(s => s != 0);
        if (act == 0 && sign > 0 && Enumerable.Range(verb, tokens.Length - verb).FirstOrDefault(i => Actions.OfAdjective(tokens[i].Word) > 0 || tokens[i].Word == "sense", -1) is >= 0 and var judged)
            act = InnerDeed(tokens, judged);
        return (act < 0 ? -sign : sign, act != 0 ? sign : 1, at);
    }

    private static int FirstModal(ImmutableArray<Token> tokens)
    {
        if (tokens.Length > 2 && tokens[0].Word == "this" && tokens[1].Word == "house")
            return 1;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word is "should" or "must" or "would" or "ought" || tokens[at].Tag == Tag.To && at > 0 && tokens[at - 1].Lemma is "obligation" or "duty" or "responsibility" || tokens[at].Word is "have" or "has" or "need" or "needs" && at + 1 < tokens.Length && tokens[at + 1].Tag == Tag.To)
                return at;
        }

        return -1;
    }

    // "Ban junk food from schools", "store nuclear waste underground": a verb leads, and no other stands in the sentence.
    private static bool IsOrder(AlignmentSide side)
    {
        var tokens = side.Tokens;
        return tokens.Length > 1 && (tokens[0].Tag is not Tag.Noun || tokens[1].Tag == Tag.Determiner) && Actions.OfVerb(tokens[0].Word) != 0
            || tokens[0].Tag == Tag.Verb && tokens[0].Word == tokens[0].Lemma && tokens.Skip(1).All(t => t.Tag is not (Tag.Verb or Tag.Be or Tag.Have or Tag.Do));
    }

    private static int MainVerb(ImmutableArray<Token> tokens, int start)
    {
        for (var at = Math.Max(0, start); at < tokens.Length; at++)
        {
            if (tokens[at].Tag is Tag.Verb or Tag.Participle or Tag.Gerund)
                return at;
        }

        return -1;
    }

    private static int FirstAction(AlignmentSide side, int start)
    {
        var tokens = side.Tokens;
        for (var at = start; at < tokens.Length; at++)
        {
            if (tokens[at].Tag == Tag.Subordinator || tokens[at].Word is "before" or "after" or "without" or "unless" && at > start)
                return -1;
            if (at + 1 < tokens.Length && tokens[at + 1].Tag == Tag.Be)
                continue;
            if (at > 0 && tokens[at].Lemma is "support" or "oppose" && tokens[at - 1].Word == "house")
            {
                if (tokens[at].Lemma == "oppose")
                    return at;
                continue;
            }

            // "Should be made compulsory", "should be allowed to": what it is made decides.
            if (tokens[at].Lemma is "make" && Enumerable.Range(at + 1, Math.Max(0, Math.Min(6, tokens.Length - at - 1))).FirstOrDefault(i => Actions.OfAdjective(tokens[i].Word) != 0) is > 0 and var made)
                return made;
            if (SignAt(tokens, at) != 0)
                return at;
            // Any other deed is its own proposal: "disclose convictions", "hold a vote before leaving".
            if (tokens[at].Tag is Tag.Verb or Tag.Participle && tokens[at].Lemma is not ("be" or "have" or "do" or "get") && NounAfter(tokens, at) == 0)
                return tokens[at].Tag == Tag.Verb || at > 0 && tokens[at - 1].Tag is Tag.Be ? -1 : at;
        }

        return -1;
    }

    // "Right to restrict speech", "able to ban books", "impose a ban", "lower the age": what the deed is done to or with turns it.
    private static int DeedAfter(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Lemma is "lower" or "reduce" && tokens.Any(t => Bounds.Contains(t.Lemma)))
            return -1;
        return tokens[at].IsVerbal && Actions.OfAdjective(tokens[at].Word) == 0 && tokens[at].Lemma is not ("allow" or "permit" or "enable" or "let")
            ? NounAfter(tokens, at) is var noun and not 0 ? noun : 1
            : InnerDeed(tokens, at);
    }

    private static int InnerDeed(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Tag is Tag.Gerund || tokens[i - 1].Tag == Tag.To && tokens[i].IsVerbal)
                return Actions.OfVerb(tokens[i].Lemma) is var sign and not 0 ? sign : 1;
        }

        return 1;
    }

    private static int NounAfter(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + NounReach); i++)
        {
            if (Actions.OfNoun(tokens[i]) is var sign and not 0)
                return sign;
            // "The convention banning landmines".
            if (tokens[i].Tag == Tag.Gerund && tokens[i - 1].IsNominal && Actions.OfVerb(tokens[i].Lemma) < 0)
                return -1;
        }

        return 0;
    }

    private static int SignAt(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Lemma == "fight" && at + 1 < tokens.Length && tokens[at + 1].Word == "for")
            return 1;
        if (tokens[at].IsVerbal || at == 0 || tokens[at - 1].Tag == Tag.Modal)
            return Actions.OfVerb(tokens[at].Lemma) is var verb and not 0 ? verb : Actions.OfAdjective(tokens[at].Word);
        return Actions.OfNoun(tokens[at]) is var noun and not 0 ? noun : Actions.OfAdjective(tokens[at].Word);
    }

    // "Better than Y", "X rather than Y", "replaced by Y".
    private static int Versus(ImmutableArray<Token> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            if (tokens[at].Word is "than" || tokens[at].Word is "of" && tokens[at - 1].Word == "instead" || tokens[at].Word is "with" or "by" && tokens.Take(at).Any(t => t.Lemma == "replace"))
                return at;
        }

        return -1;
    }
}
