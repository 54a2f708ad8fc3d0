using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Motions;

/// <summary>
/// What a claim shows of its side towards a motion. Words of praise and blame, turned by denial, are multiplied by the sign of
/// the motion: harm speaks for a ban. A deed the motion names, affirmed or denied, and a verdict on that deed, count directly.
/// </summary>
internal static class StanceFeatures
{
    public static SortedDictionary<string, double> Of(string claim, Motion motion) =>
        Of(AnalysedText.Of(claim).Sentences.Select(AlignmentSide.Of), motion);

    public static SortedDictionary<string, double> Of(IEnumerable<AlignmentSide> claim, Motion motion)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["(for)"] = 1, ["(sign)"] = motion.Sign };
        foreach (var side in claim)
        {
            var sentence = side.Sentence;
            var orientation = Orientation.Of(side, motion);
            // A verdict has already been turned by the "without" that opens its sentence.
            var turned = side.Tokens[0].Word == "without";
            AddActions(features, side, motion);
            foreach (var evaluation in Statement.Of(sentence).SelectMany(ValueReader.Read))
                Add(features, "(verdict)", evaluation.Sign * evaluation.Weight * orientation * (turned ? -1 : 1));
            foreach (var value in ClaimValueReader.Read(side).Where(v => !motion.Target.Contains(side.Tokens[v.At].Lemma)))
                Add(features, "(value)", value.Value * orientation);
            foreach (var at in Enumerable.Range(0, side.Tokens.Length).Where(at => Verdicts.At(side.Tokens, at) != 0).Take(1))
                Add(features, "(value)", Verdicts.At(side.Tokens, at) * orientation * (side.Denied[at] ? -1 : 1));
            foreach (var at in side.Content)
                AddWord(features, side, at, motion, orientation);
            foreach (var token in sentence.Tokens.Where(t => t.Tag == Tag.Modal || t.Word is "not" or "no" or "but" or "more" or "too" or "only"))
            {
                Add(features, $"{token.Word}", 0.5 * orientation);
                Add(features, "=" + token.Word, 0.5 * motion.Deed);
            }
        }

        return features;
    }

    private static void AddActions(SortedDictionary<string, double> features, AlignmentSide side, Motion motion)
    {
        for (var at = 0; at < side.Tokens.Length; at++)
        {
            if (!side.Tokens[at].IsVerbal || Actions.SignOf(side.Tokens[at]) is not (var sign and not 0) || side.Tokens[at].Tag == Tag.Gerund)
                continue;
            var value = sign * motion.Sign * (side.Denied[at] ? -1 : 1);
            var proposed = Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => side.Tokens[i].Tag == Tag.Modal && side.Tokens[i].Word is "should" or "must" or "ought");
            Add(features, proposed ? "(proposed action)" : "(action)", value);
        }
    }

    private static void AddWord(SortedDictionary<string, double> features, AlignmentSide side, int at, Motion motion, int orientation)
    {
        var token = side.Tokens[at];
        var denied = side.Denied[at] ? -1 : 1;
        if (motion.Target.Contains(token.Lemma))
        {
            Add(features, "(target)", denied * motion.Sign);
            return;
        }

        var polarity = Polarity.Of(token);
        if (polarity == 0 && token.Tag is Tag.Verb or Tag.Gerund or Tag.Participle)
            polarity = Polarity.EffectOf(token) switch { Effect.Raise => 1, Effect.LowerAndBlame => -1, _ => 0 };
        if (polarity != 0)
            Add(features, "(polarity)", polarity * denied * orientation);
        Add(features, token.Lemma, denied * orientation);
        Add(features, "=" + token.Lemma, denied * motion.Deed);
    }

    private static void Add(SortedDictionary<string, double> features, string name, double value) =>
        features[name] = Math.Clamp(features.GetValueOrDefault(name) + value, -3, 3);
}
