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

    private static readonly PhraseList s_contrast = Phrases("contrast");
    private static readonly PhraseList s_contrastInside = Phrases("contrast-inside");
    private static readonly PhraseList s_concession = Phrases("concession");
    private static readonly PhraseList s_concessionInside = Phrases("concession-inside");
    private static readonly PhraseList s_crowd = Phrases("crowd");
    private static readonly PhraseList s_reason = Phrases("reason");
    private static readonly PhraseList s_result = Phrases("result");
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
    private static readonly PhraseList s_backward = Phrases("backward");
    private static readonly PhraseList s_condition = Phrases("condition");

    /// <summary>The segment before it ended a sentence.</summary>
    public required bool BeginsSentence { get; init; }

    public TextSpan? Contrast { get; private init; }

    public TextSpan? Concession { get; private init; }

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

    public bool Proposes { get; private init; }

    public bool IsPossibility { get; private init; }

    public bool PassesVerdict { get; private init; }

    public bool HasSpeaker { get; private init; }

    public bool PointsBack { get; private init; }

    public bool BeginsWithCondition { get; private init; }

    public bool IsQuestion { get; private init; }

    public static SegmentMarks Of(AnalysedText text, bool beginsSentence)
    {
        ImmutableArray<Token> tokens = [.. text.Sentences.SelectMany(s => s.Tokens)];
        var all = tokens.Length - 1;
        return new SegmentMarks
        {
            BeginsSentence = beginsSentence,
            Contrast = First(s_contrast, tokens, 0) ?? First(s_contrastInside, tokens, Inside - 1),
            Concession = First(s_concession, tokens, 0) ?? First(s_concessionInside, tokens, NearStart - 1),
            Crowd = First(s_crowd, tokens, 0),
            Reason = First(s_reason, tokens, 0),
            Result = First(s_result, tokens, 0) ?? First(s_resultInside, tokens, NearStart),
            Addition = First(s_addition, tokens, 0),
            Example = First(s_example, tokens, Inside + 1) ?? First(s_exampleStart, tokens, 0),
            BeginsWithResult = First(s_result, tokens, 0) is not null,
            SaysWhatShouldBe = First(s_duty, tokens, all) is not null,
            SumsUp = First(s_finding, tokens, all) is not null,
            GivesFigures = tokens.Count(t => char.IsDigit(t.Word[0])) >= 2,
            Proposes = First(s_proposal, tokens, all) is not null,
            IsPossibility = First(s_possibility, tokens, all) is not null,
            PassesVerdict = First(s_verdict, tokens, all) is not null,
            HasSpeaker = First(s_speaker, tokens, NearStart / 2) is not null,
            PointsBack = First(s_backward, tokens, 0) is not null,
            BeginsWithCondition = First(s_condition, tokens, 0) is not null,
            IsQuestion = tokens.Length > 0 && tokens[^1].Word == "?",
        };
    }

    private static PhraseList Phrases(string heading) => PhraseList.Read("text-structure", heading);

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
