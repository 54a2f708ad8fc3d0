using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>
/// What a good said in a claim's sentence means for a motion: +1 speaks for it, −1 against. By itself it is said of the motion's
/// object; "banning X", "if X were banned", "without X" and "better than X" turn that round.
/// </summary>
internal static class Orientation
{
    private const int Opening = 4;

    public static int Of(AlignmentSide side, Motion motion)
    {
        var deed = OfDeed(side);
        if (deed != 0)
            return deed * motion.Sign;
        return IsOfAlternative(side, motion) ? -motion.Sign : motion.Sign;
    }

    // "Banning X would …", "a ban would …", "if X is not allowed, …" speak of the deed, whatever becomes of X.
    private static int OfDeed(AlignmentSide side)
    {
        var tokens = side.Tokens;
        for (var at = 0; at < Math.Min(Opening, tokens.Length); at++)
        {
            var token = tokens[at];
            var sign = token.Tag == Tag.Gerund || at > 0 && tokens[at - 1].Tag == Tag.To && at < 2 ? Actions.SignOf(token) : Actions.OfNoun(token);
            if (sign != 0)
                return sign;
            if (token.IsVerbal)
                break;
        }

        foreach (var clause in side.Sentence.Clauses.Where(c => c.Kind == ClauseKind.Condition || tokens[c.First].Word is "if" or "when" or "once"))
        {
            for (var at = clause.First; at <= clause.Last; at++)
            {
                if (tokens[at].IsVerbal && Actions.SignOf(tokens[at]) is var sign and not 0)
                    return side.Denied[at] ? -sign : sign;
            }
        }

        return 0;
    }

    // "Without X …", "… is better than X".
    private static bool IsOfAlternative(AlignmentSide side, Motion motion)
    {
        var tokens = side.Tokens;
        var first = Array.FindIndex([.. tokens], t => motion.Target.Contains(t.Lemma));
        if (first < 0)
            return tokens.Any(t => t.IsNominal && motion.Contrast.Contains(t.Lemma));
        for (var at = Math.Max(0, first - 3); at < first; at++)
        {
            // "Without X, Y is not avoided": the scope of denial has let both go, as they cancel.
            if (tokens[at].Word is "without" or "than")
                return at > 0 || !tokens.Any(t => t.Tag == Tag.Negation);
        }

        return false;
    }
}
