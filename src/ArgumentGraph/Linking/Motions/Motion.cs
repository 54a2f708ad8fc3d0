using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Motions;

/// <summary>A proposal: "we should ban X", "this house would build X", "X should be legal".</summary>
/// <param name="Sign">+1 where it would bring or keep its object, −1 where it would take it away.</param>
/// <param name="Target">Lemmas of what it is about.</param>
/// <param name="Explicit">Whether it is worded as a proposal or a verdict; else it merely states something.</param>
internal sealed record Motion(int Sign, ImmutableHashSet<string> Target, bool Explicit)
{
    private const int LongestMotion = 16;
    private static readonly FrozenDictionary<string, int> Verbs = Read("verb");
    private static readonly FrozenDictionary<string, int> Adjectives = Read("adjective");
    private static readonly FrozenSet<string> Frame = new[] { "house", "believe", "support", "oppose", "should", "must", "state", "government", "country", "allow", "right", "have", "be" }.ToFrozenSet();

    /// <summary>The sign of a deed as motions name it; 0 for others.</summary>
    public static int ActionSign(Token token) =>
        token.IsVerbal ? Verbs.GetValueOrDefault(token.Lemma) : token.Tag is Tag.Adjective or Tag.Noun ? Adjectives.GetValueOrDefault(token.Word) : 0;

    /// <summary>The motion a whole text is: one short sentence that proposes and gives no reason; null for any other.</summary>
    public static Motion? Pure(ImmutableArray<AlignmentSide> sides) =>
        sides is [var only] && only.Tokens.Length <= LongestMotion && only.Tokens.Any(t => t.Word is "should" or "must" or "ought")
        && only.Tokens.All(t => t.Word is not ("because" or "since" or "as" or "if")) && Of(only) is { Explicit: true } motion ? motion : null;

    public static Motion Of(string text)
    {
        var sentences = AnalysedText.Of(WithoutTitleCase(text)).Sentences;
        if (sentences.IsEmpty)
            return new Motion(1, [], false);
        return Of(AlignmentSide.Of(sentences[0]));
    }

    private static Motion Of(AlignmentSide side)
    {
        var tokens = side.Tokens;
        var modal = FirstModal(tokens);
        var action = FirstAction(tokens, modal + 1);
        // "X is harmful": without a proposal a verdict decides.
        var sign = (action < 0 ? Verdict(side) : SignAt(tokens, action) * DeedAfter(tokens, action)) * (action >= 0 && side.Denied[action] || action < 0 && modal >= 0 && side.Denied[^1] ? -1 : 1);
        var isExplicit = modal >= 0 && tokens[modal].Word is "should" or "must" or "ought" or "house" || IsOrder(tokens) || action > 0 && !tokens[action].IsVerbal && tokens[action - 1].Tag == Tag.Be;
        return new Motion(sign, [.. side.Content.Where(i => i != action && !Frame.Contains(tokens[i].Lemma)).Select(i => tokens[i].Lemma)], isExplicit);
    }

    // "School Uniforms Should Be Scrapped": the capitals of a title would make names of its verbs.
    private static string WithoutTitleCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && 2 * words.Count(w => char.IsUpper(w[0])) > words.Length ? text.ToLowerInvariant() : text;
    }

    // "Homework is a waste of time": what it is called decides where nothing is proposed.
    private static int Verdict(AlignmentSide side)
    {
        var sum = side.Content.Sum(i => Polarity.Of(side.Tokens[i]) * (side.Denied[i] ? -1 : 1));
        return sum < 0 ? -1 : 1;
    }

    private static int FirstModal(ImmutableArray<Token> tokens)
    {
        if (tokens.Length > 2 && tokens[0].Word == "this" && tokens[1].Word == "house")
            return 1;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word is "should" or "must" or "would" or "ought")
                return at;
        }

        return -1;
    }

    // "Ban junk food from schools".
    private static bool IsOrder(ImmutableArray<Token> tokens) => tokens.Length > 1 && tokens[0].Tag is not Tag.Noun && Verbs.ContainsKey(tokens[0].Word);

    private static int FirstAction(ImmutableArray<Token> tokens, int start)
    {
        for (var at = start; at < tokens.Length; at++)
        {
            if (tokens[at].Lemma is "believe" || at > 0 && tokens[at].Lemma is "support" or "oppose" && tokens[at - 1].Word == "house")
            {
                if (tokens[at].Lemma == "oppose")
                    return at;
                continue;
            }

            // "Should be made compulsory", "should be allowed to": what it is made decides.
            if (tokens[at].Lemma is "make" && Enumerable.Range(at + 1, Math.Max(0, Math.Min(6, tokens.Length - at - 1))).FirstOrDefault(i => Adjectives.ContainsKey(tokens[i].Word)) is > 0 and var made)
                return made;
            if (SignAt(tokens, at) != 0)
                return at;
        }

        return -1;
    }

    // "Right to restrict speech", "justified in forbidding it": a verdict on a deed.
    private static int DeedAfter(ImmutableArray<Token> tokens, int verdict)
    {
        if (tokens[verdict].IsVerbal)
            return 1;
        for (var at = verdict + 1; at < tokens.Length; at++)
        {
            if (tokens[at].Tag is Tag.Gerund || at > 0 && tokens[at - 1].Tag == Tag.To)
                return Verbs.GetValueOrDefault(tokens[at].Lemma, 1);
        }

        return 1;
    }

    private static int SignAt(ImmutableArray<Token> tokens, int at) => tokens[at].IsVerbal || at == 0 || tokens[at - 1].Tag == Tag.Modal
        ? Verbs.GetValueOrDefault(tokens[at].Lemma, Adjectives.GetValueOrDefault(tokens[at].Word)) : Adjectives.GetValueOrDefault(tokens[at].Word);

    private static FrozenDictionary<string, int> Read(string kind)
    {
        var signs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("actions").Where(i => i.Heading[1..] == kind))
            signs.TryAdd(item, heading[0] == '+' ? 1 : -1);
        return signs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
