using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>A good or an ill that a sentence brings up, after denial and what is done to it.</summary>
/// <param name="At">The token that names it.</param>
/// <param name="Value">From −1 to +1.</param>
internal readonly record struct ClaimValue(int At, double Value);

/// <summary>
/// Reads the goods and ills of a sentence: "reduces crime" is good, "prevents progress" bad, "more harm than good" bad twice. The
/// verb before a good or an ill passes it on or turns it round, and counts for itself only where it acts on neither.
/// </summary>
internal sealed class ClaimValueReader
{
    private const int Reach = 8;
    private readonly AlignmentSide side;
    private readonly List<ClaimValue> values = [];
    private int verb = -1;
    private Change change;
    private double own;
    private bool used;
    private int turnUntil = -1;
    private bool compared;
    private int start = -1;

    private readonly Func<Token, double> valueOf;

    private ClaimValueReader(AlignmentSide side, Func<Token, double> valueOf)
    {
        this.side = side;
        this.valueOf = valueOf;
    }

    public static List<ClaimValue> Read(AlignmentSide side) => Read(side, Valence.Of);

    /// <summary>The same with another notion of which words are good or bad.</summary>
    public static List<ClaimValue> Read(AlignmentSide side, Func<Token, double> valueOf)
    {
        var reader = new ClaimValueReader(side, valueOf);
        for (var at = 0; at < side.Tokens.Length; at++)
            reader.Step(at);
        reader.Close();
        return reader.values;
    }

    private void Step(int at)
    {
        var token = side.Tokens[at];
        if (Turns(at))
        {
            return;
        }

        if (Valence.Falls(token) || Valence.ChangeOf(token).Change == Change.Less && IsPassive(at))
        {
            TurnSubject(at);
            if (Valence.Falls(token) && values.Count > 0 && values[^1].At >= start)
                return;
        }

        if (Valence.ChangeOf(token) is { Change: not Change.None } effect)
        {
            if (effect.Own == 0 && verb >= 0 && !used && change == Change.More)
                used = true;
            Close();
            (verb, change, own, used) = (at, effect.Change, effect.Own, false);
            return;
        }

        if (EndsReach(at))
            Close();
        if (valueOf(token) is var value and not 0)
            Add(at, value);
    }

    private bool IsPassive(int at) => side.Tokens[at].Tag == Tag.Participle && Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(i => side.Tokens[i].Tag == Tag.Be);

    // "Conflicts can be avoided", "violence has dropped": good news of an ill.
    private void TurnSubject(int at)
    {
        var clause = side.Sentence.Clauses.LastOrDefault(c => c.First <= at);
        start = clause?.First ?? 0;
        for (var i = values.Count - 1; i >= 0 && values[i].At >= start; i--)
            values[i] = values[i] with { Value = side.Denied[at] ? values[i].Value : -values[i].Value };
    }

    private bool Turns(int at)
    {
        var token = side.Tokens[at];
        var next = at + 1 < side.Tokens.Length ? side.Tokens[at + 1].Word : "";
        if (token.Word is "than" || token.Lemma is "outweigh" || token.Word is "instead" && next == "of")
        {
            Close();
            compared = true;
        }
        else if (token.Word is "less" or "fewer" or "lower" or "lesser" || token.Word is "reduced" or "decreased" && side.Sentence.PhraseAt(at) is { } phrase && phrase.Last > at)
        {
            turnUntil = at + 5;
        }
        else if (token.Word is "from" or "against" && verb >= 0 && change == Change.More)
        {
            change = Change.Less;
        }
        else if (Valence.IsLack(token) && !token.IsVerbal && (next is "from" or "against" || next is "of" or "in" or "to" && token.Lemma is not ("protection" or "freedom" or "relief" or "escape" or "free" or "safe")))
        {
            turnUntil = at + 6;
        }
        else if (token.Word == "too" && at + 1 < side.Tokens.Length && side.Tokens[at + 1].Tag is Tag.Adjective or Tag.Adverb or Tag.Participle)
        {
            values.Add(new ClaimValue(at, side.Denied[at] ? 1 : -1));
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool EndsReach(int at)
    {
        var token = side.Tokens[at];
        if (verb < 0)
            return false;
        return at > verb + Reach || token.Tag is Tag.Subordinator or Tag.Be or Tag.Modal || token.Tag == Tag.Have && side.Tokens[at - 1].Tag != Tag.To || token.Word is "." or ";" or ":" or "but" or "which" or "that" && at > verb + 1;
    }

    private void Add(int at, double value)
    {
        if (side.Denied[at])
            value = -value;
        if (verb >= 0 && change == Change.Less)
            value = -value;
        if (at <= turnUntil)
            value = -value;
        if (compared)
            value = -value;
        used |= verb >= 0;
        values.Add(new ClaimValue(at, value));
    }

    private void Close()
    {
        if (verb >= 0 && !used && own != 0)
            values.Add(new ClaimValue(verb, (side.Denied[verb] ? -own : own) * (compared ? -1 : 1)));
        verb = -1;
    }
}
