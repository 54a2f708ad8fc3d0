using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Causes;

/// <summary>The wordings that join an effect and its cause, found with the adverbs that may stand inside them ("depends above all on").</summary>
internal sealed class CauseMarks
{
    private const int MostBetween = 4;
    private static readonly FrozenSet<string> Between = Read("between").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Stressing = new[] { "mainly", "largely", "chiefly", "mostly", "primarily", "principally", "only", "solely", "simply", "purely", "ultimately", "entirely", "above" }.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ImmutableArray<string[]>> byFirst;

    private CauseMarks(string heading) => byFirst = Read(heading)
        .Select(p => p.Split(' '))
        .GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The effect stands before, the cause after.</summary>
    public static CauseMarks EffectFirst { get; } = new("effect-first");

    /// <summary>The cause stands before, the effect after.</summary>
    public static CauseMarks CauseFirst { get; } = new("cause-first");

    /// <summary>What is set aside beside a cause.</summary>
    public static PhraseList Aside { get; } = PhraseList.Read("causes", "aside");

    /// <summary>Verbs by which a subject is itself a cause.</summary>
    public static PhraseList Acting { get; } = PhraseList.Read("causes", "acting");

    /// <summary>What something is called rather than told to be.</summary>
    public static PhraseList Called { get; } = PhraseList.Read("causes", "called");

    /// <summary>Nouns that call something a cause, and those that call it what keeps an outcome from coming about.</summary>
    public static PhraseList Role { get; } = PhraseList.Read("causes", "role");

    public static PhraseList LimitingRole { get; } = PhraseList.Read("causes", "limiting-role");

    /// <summary>Words before "factor" that make it the one that decides, or the one that limits.</summary>
    public static PhraseList DecidingFactor { get; } = PhraseList.Read("causes", "deciding-factor");

    public static PhraseList LimitingFactor { get; } = PhraseList.Read("factors", "limit-modifier");

    /// <summary>What a fronted place of the cause begins with: "at the root of".</summary>
    public static PhraseList Under { get; } = PhraseList.Read("causes", "under");

    /// <summary>What joins such a noun and the cause.</summary>
    public static PhraseList RoleVerb { get; } = PhraseList.Read("causes", "role-verb");

    /// <summary>By which a subject is called the cause of what was told before.</summary>
    public static PhraseList Settling { get; } = PhraseList.Read("causes", "settling");

    /// <summary>Words that leave room for other causes.</summary>
    public static PhraseList Several { get; } = PhraseList.Read("causes", "several");

    /// <summary>Verbs by which a thing brought about what happened once.</summary>
    public static PhraseList Wrought { get; } = PhraseList.Read("causes", "wrought");

    /// <summary>Verbs by which a thing gives someone an outcome.</summary>
    public static PhraseList Brought { get; } = PhraseList.Read("causes", "brought");

    /// <summary>Words that tell which one of several outcomes is meant.</summary>
    public static PhraseList Which { get; } = PhraseList.Read("causes", "which");

    /// <summary>Words that tell nothing of an outcome.</summary>
    public static PhraseList Idle { get; } = PhraseList.Read("causes", "idle");

    /// <summary>The tokens of the longest wording that begins here; null for none.</summary>
    public TokenRange? At(Sentence sentence, int first)
    {
        var token = sentence.Tokens[first];
        foreach (var phrase in Starting(token))
        {
            if (EndOf(sentence.Tokens, first, phrase) is var last and >= 0)
                return new TokenRange(first, last);
        }

        return null;
    }

    /// <summary>"Mainly because", "depends above all on": the wording itself says that this counts most.</summary>
    public static bool IsStressed(Sentence sentence, TokenRange mark) =>
        Enumerable.Range(Math.Max(0, mark.First - 1), mark.Last - Math.Max(0, mark.First - 1) + 1).Any(i => Stressing.Contains(sentence.Tokens[i].Word));

    private IEnumerable<string[]> Starting(Token token)
    {
        var phrases = byFirst.TryGetValue(token.Word, out var byWord) ? byWord : [];
        var verb = token.Tag == Tag.Noun ? Lemmas.Of(token.Word, PartOfSpeech.Verb) : token.Lemma;
        return verb is not null && verb != token.Word && byFirst.TryGetValue(verb, out var byLemma) ? phrases.Concat(byLemma) : phrases;
    }

    private static int EndOf(ImmutableArray<Token> tokens, int first, string[] phrase)
    {
        var at = first;
        for (var i = 1; i < phrase.Length; i++)
        {
            var skipped = 0;
            at++;
            while (at < tokens.Length && tokens[at].Word != phrase[i] && tokens[at].Lemma != phrase[i] && skipped++ < MostBetween && Between.Contains(tokens[at].Word))
                at++;
            if (at >= tokens.Length || tokens[at].Word != phrase[i] && tokens[at].Lemma != phrase[i])
                return -1;
        }

        return at;
    }

    private static IEnumerable<string> Read(string heading) =>
        LexiconFile.Items("causes", ';').Where(i => i.Heading == heading).Select(i => i.Item);
}
