using ArgumentGraph.Model;
using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Reading.Claims;

/// <summary>A kind of word that shows what a sentence does.</summary>
internal enum Cue : byte
{
    None,
    Obligation,
    Copula,
    Modal,
    Generality,
    Evaluation,
    Causation,
    FirstPerson,
    Conclusion,
    Opinion,
    Event,
    Reporting,
}

/// <summary>How often a sentence shows each kind of cue.</summary>
internal readonly ref struct CueCounts
{
    private static readonly WordMap<Cue> s_cues = new(
        (ClaimWords.Obligation.Words, Cue.Obligation), (ClaimWords.Copula.Words, Cue.Copula), (ClaimWords.Modal.Words, Cue.Modal),
        (ClaimWords.Generality.Words, Cue.Generality), (ClaimWords.Evaluation.Words, Cue.Evaluation), (ClaimWords.Causation.Words, Cue.Causation),
        (ClaimWords.FirstPerson.Words, Cue.FirstPerson), (ClaimWords.Conclusion.Words, Cue.Conclusion), (ClaimWords.Opinion.Words, Cue.Opinion),
        (ClaimWords.Events.Words, Cue.Event), (SpeechVerbs.Reporting.Words, Cue.Reporting));

    private readonly CueArray _counts;

    private CueCounts(CueArray counts, bool hasVerb) => (_counts, HasVerb) = (counts, hasVerb);

    public bool HasVerb { get; }

    public int this[Cue cue] => _counts[(int)cue];

    public static CueCounts In(string sentence, List<TextSpan> words)
    {
        var counts = default(CueArray);
        foreach (var span in words)
        {
            var word = WordSpans.At(sentence, span);
            // One letter is a list mark or a variable, but for the writer.
            if (word.Length > 1 || word[0] is 'i' or 'I')
                counts[(int)s_cues[word]]++;
        }

        var verbs = counts[(int)Cue.Obligation] + counts[(int)Cue.Copula] + counts[(int)Cue.Modal] + counts[(int)Cue.Causation]
            + counts[(int)Cue.Opinion] + counts[(int)Cue.Reporting];
        // Languages we have no words for are not judged by their verbs.
        return new CueCounts(counts, verbs > 0 || !IsMostlyAscii(sentence) || HasFullVerb(sentence, words));
    }

    // Past tenses and third persons are told by their endings: good enough to tell a sentence from a label.
    private static bool HasFullVerb(string sentence, List<TextSpan> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var word = WordSpans.At(sentence, words[i]);
            if (word.Length > 3 && char.IsLower(word[0]) && (word.EndsWith("ed", StringComparison.Ordinal) || IsThirdPerson(word)))
                return true;
        }

        return words.Count >= 7 && Characters.IsTerminator(sentence[^1]);
    }

    private static bool IsThirdPerson(ReadOnlySpan<char> word) => word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool IsMostlyAscii(string sentence)
    {
        var other = 0;
        foreach (var c in sentence)
            other += c >= '\u0080' && char.IsLetter(c) ? 1 : 0;
        return other * 5 < sentence.Length;
    }

    /// <summary>One count for each <see cref="Cue"/>.</summary>
    [System.Runtime.CompilerServices.InlineArray((int)Cue.Reporting + 1)]
    private struct CueArray
    {
        private int _first;
    }
}
