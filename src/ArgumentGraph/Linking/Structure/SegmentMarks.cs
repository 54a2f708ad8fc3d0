using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>What the words of one segment tell of its place in an argument, each with the words that do.</summary>
internal sealed record SegmentMarks
{
    // A marker further in belongs to a clause inside, not to the segment.
    private const int NearStart = 6;
    private const int Inside = 10;
    private const int ViewWithin = 5;
    private const int CopulaWithin = 4;

    private static readonly PhraseList s_contrast = Phrases("contrast");
    private static readonly PhraseList s_contrastInside = Phrases("contrast-inside");
    private static readonly PhraseList s_contrastEnd = Phrases("contrast-end");
    private static readonly PhraseList s_concession = Phrases("concession");
    private static readonly PhraseList s_concessionInside = Phrases("concession-inside");
    private static readonly PhraseList s_affirmation = Phrases("affirmation");
    private static readonly PhraseList s_affirmationInside = Phrases("affirmation-inside");
    private static readonly PhraseList s_exception = Phrases("exception");
    private static readonly PhraseList s_crowd = Phrases("crowd");
    private static readonly PhraseList s_crowdInside = Phrases("crowd-inside");
    private static readonly PhraseList s_others = Phrases("others");
    private static readonly PhraseList s_view = Phrases("view");
    private static readonly PhraseList s_reason = Phrases("reason");
    private static readonly PhraseList s_reasonWithin = Phrases("reason-within");
    private static readonly PhraseList s_noReason = Phrases("no-reason");
    private static readonly PhraseList s_result = Phrases("result");
    private static readonly PhraseList s_noResult = Phrases("no-result");
    private static readonly PhraseList s_resultInside = Phrases("result-inside");
    private static readonly PhraseList s_addition = Phrases("addition");
    private static readonly PhraseList s_example = Phrases("example");
    private static readonly PhraseList s_exampleStart = Phrases("example-start");
    private static readonly PhraseList s_finding = Phrases("finding");
    private static readonly PhraseList s_duty = Phrases("duty");
    private static readonly PhraseList s_proposal = Phrases("proposal");
    private static readonly PhraseList s_possibility = Phrases("possibility");
    private static readonly PhraseList s_verdict = Phrases("verdict");
    private static readonly PhraseList s_speaker = Phrases("speaker");
    private static readonly PhraseList s_opinion = Phrases("opinion");
    private static readonly PhraseList s_denial = Phrases("denial");
    private static readonly PhraseList s_backward = Phrases("backward");
    private static readonly PhraseList s_pronoun = Phrases("pronoun");
    private static readonly PhraseList s_past = Phrases("past");
    private static readonly PhraseList s_condition = Phrases("condition");

    /// <summary>The segment before it ended a sentence.</summary>
    public required bool BeginsSentence { get; init; }

    public TextSpan? Contrast { get; private init; }

    public TextSpan? Concession { get; private init; }

    /// <summary>Affirms, and so concedes where an answer follows.</summary>
    public TextSpan? Affirmation { get; private init; }

    /// <summary>Names the case in which the claim would not hold.</summary>
    public TextSpan? Exception { get; private init; }

    /// <summary>Begins by naming others, whose view it is.</summary>
    public TextSpan? Crowd { get; private init; }

    public TextSpan? Reason { get; private init; }

    public TextSpan? Result { get; private init; }

    public TextSpan? Addition { get; private init; }

    public TextSpan? Example { get; private init; }

    public bool BeginsWithResult { get; private init; }

    public bool SaysWhatShouldBe { get; private init; }

    /// <summary>Sums up what the figures before it show.</summary>
    public bool SumsUp { get; private init; }

    /// <summary>Gives two numbers or more: a report rather than a claim.</summary>
    public bool GivesFigures { get; private init; }

    /// <summary>Tells what was, as findings do.</summary>
    public bool TellsPast { get; private init; }

    public bool Proposes { get; private init; }

    public bool IsPossibility { get; private init; }

    public bool PassesVerdict { get; private init; }

    public bool HasSpeaker { get; private init; }

    /// <summary>Says whose opinion follows: the author's.</summary>
    public bool GivesOpinion { get; private init; }

    /// <summary>Says that something is not so; that it should not be is no denial.</summary>
    public bool Denies { get; private init; }

    public bool BeginsWithContrast { get; private init; }

    /// <summary>Speaks of what was named before.</summary>
    public bool IsOfPronoun { get; private init; }

    public bool PointsBack { get; private init; }

    public bool BeginsWithCondition { get; private init; }

    public bool IsQuestion { get; private init; }

    /// <summary>Nothing joins it to another.</summary>
    public bool IsPlain => (Concession ?? Exception ?? Crowd ?? Affirmation ?? Addition ?? Contrast ?? Reason ?? Result) is null;

    /// <summary>A clause before its main clause ("Although the deadline has passed, …").</summary>
    public bool IsFronted => BeginsSentence && (Reason is not null || Concession is not null || BeginsWithCondition);

    public static SegmentMarks Of(AnalysedText text, bool beginsSentence)
    {
        ImmutableArray<Token> tokens = [.. text.Sentences.SelectMany(s => s.Tokens)];
        var all = tokens.Length - 1;
        return new SegmentMarks
        {
            BeginsSentence = beginsSentence,
            Contrast = First(s_contrast, tokens, 0) ?? First(s_contrastInside, tokens, Inside - 1) ?? AtEnd(tokens),
            Concession = First(s_concession, tokens, 0) ?? First(s_concessionInside, tokens, NearStart - 1),
            Affirmation = First(s_affirmation, tokens, 0) ?? First(s_affirmationInside, tokens, NearStart - 1),
            Exception = First(s_exception, tokens, 0),
            Crowd = First(s_crowd, tokens, 0) ?? Others(tokens) ?? First(s_crowdInside, tokens, NearStart - 1),
            Reason = At(s_noReason, tokens) ? null : First(s_reason, tokens, 0) ?? (beginsSentence ? null : First(s_reasonWithin, tokens, 0)),
            Result = At(s_noResult, tokens) ? null : First(s_result, tokens, 0) ?? First(s_resultInside, tokens, Inside),
            Addition = First(s_addition, tokens, 0),
            Example = First(s_example, tokens, Inside + 1) ?? First(s_exampleStart, tokens, 0),
            BeginsWithResult = First(s_result, tokens, 0) is not null && !At(s_noResult, tokens),
            SaysWhatShouldBe = First(s_duty, tokens, all) is not null,
            SumsUp = First(s_finding, tokens, all) is not null,
            GivesFigures = tokens.Count(t => char.IsDigit(t.Word[0])) >= 2,
            TellsPast = First(s_past, tokens, all) is not null,
            Proposes = First(s_proposal, tokens, all) is not null,
            IsPossibility = First(s_possibility, tokens, all) is not null,
            PassesVerdict = PassesVerdictIn(tokens),
            HasSpeaker = First(s_speaker, tokens, NearStart / 2) is not null,
            GivesOpinion = First(s_opinion, tokens, 1) is not null,
            Denies = First(s_denial, tokens, all) is not null && First(s_duty, tokens, all) is null,
            BeginsWithContrast = First(s_contrast, tokens, 0) is not null,
            IsOfPronoun = First(s_pronoun, tokens, ViewWithin - 2) is not null,
            PointsBack = First(s_backward, tokens, 0) is not null,
            BeginsWithCondition = First(s_condition, tokens, 0) is not null,
            IsQuestion = tokens.Length > 0 && tokens[^1].Word == "?",
        };
    }

    private static PhraseList Phrases(string heading) => PhraseList.Read("text-structure", heading);

    private static bool At(PhraseList list, ImmutableArray<Token> tokens) => !tokens.IsEmpty && list.LengthAt(tokens, 0) > 0;

    private static TextSpan? AtEnd(ImmutableArray<Token> tokens)
    {
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].Tag == Tag.Punctuation)
            last--;
        return last > 0 && s_contrastEnd.LengthAt(tokens, last) > 0 ? new TextSpan(tokens[last].Start, tokens[last].End) : null;
    }

    // "Many say": with a verb of speech or thought near; "many a game" and "some bread" name no one.
    private static TextSpan? Others(ImmutableArray<Token> tokens) =>
        First(s_others, tokens, 0) is { } others && First(s_view, tokens, ViewWithin) is not null ? others : null;

    // "It is fair", "is the right measure"; not "has the right to".
    private static bool PassesVerdictIn(ImmutableArray<Token> tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
        {
            if (s_verdict.LengthAt(tokens, at) > 0 && Enumerable.Range(Math.Max(0, at - CopulaWithin), Math.Min(at, CopulaWithin)).Any(i => tokens[i].Tag == Tag.Be))
                return true;
        }

        return false;
    }

    // The first phrase of the list that begins at one of the first tokens.
    private static TextSpan? First(PhraseList list, ImmutableArray<Token> tokens, int last)
    {
        for (var at = 0; at <= last && at < tokens.Length; at++)
        {
            if (list.LengthAt(tokens, at) is var length and > 0)
                return new TextSpan(tokens[at].Start, tokens[at + length - 1].End);
        }

        return null;
    }
}
