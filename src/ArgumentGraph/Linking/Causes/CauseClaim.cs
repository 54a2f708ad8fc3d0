using System.Collections.Immutable;
using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Causes;

/// <summary>"O comes about through F", in whatever wording.</summary>
/// <param name="Effect">What comes about.</param>
/// <param name="Cause">What brings it about.</param>
/// <param name="Aside">What is said not to: the "not Y" beside the cause; null for nothing.</param>
/// <param name="IsDenied">Whether it is the cause itself that is denied.</param>
/// <param name="Decides">Whether the wording leaves little room for another cause ("depends on", "mainly because").</param>
/// <param name="Cue">The words that join the two, in the insight's text.</param>
internal sealed record CauseClaim(Sentence Sentence, TokenRange Effect, TokenRange Cause, TokenRange? Aside, bool IsDenied, bool Decides, Holding Holding, TextSpan Cue)
{
    /// <summary>What tells which effect it is, each lemma once.</summary>
    public ImmutableArray<Token> EffectWords { get; } = Telling(Sentence, Effect);

    /// <summary>What tells which cause it is, each lemma once.</summary>
    public ImmutableArray<Token> CauseWords { get; } = Telling(Sentence, Cause);

    private static ImmutableArray<Token> Telling(Sentence sentence, TokenRange range) =>
        [.. range.In(sentence).Where(t => t.IsContent && t.Tag != Tag.Number && !Concept.IsDegree(t.Lemma) && !Unit.Is(t.Lemma)).DistinctBy(t => t.Lemma)];
}

/// <summary>Tokens of a sentence, both ends included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public bool IsEmpty => Last < First;

    public bool Contains(int token) => token >= First && token <= Last;

    public IEnumerable<Token> In(Sentence sentence) => sentence.Tokens.Skip(First).Take(Last - First + 1);
}
