using System.Collections.Immutable;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>
/// What the sections of one text say for its thesis: a claim that calls itself a reason, else one claim of the section where the
/// heading argues for the thesis or the claim takes its side. Position alone joins nothing.
/// </summary>
internal sealed class SectionLinks(ImmutableArray<PlacedClaim> claims, Thesis thesis, LinkingOptions options)
{
    private const double ByName = 0.65;
    private const double ByHeading = 0.55;
    private const double BySide = 0.5;

    private readonly ImmutableArray<SegmentMarks> marks = [.. claims.Select(c => SegmentMarks.Of(c.Reading.Text, beginsSentence: true))];
    private readonly Thresholds least = Thresholds.Of(options.Sensitivity);

    public IEnumerable<Relation> Relations() => Sections()
        .SelectMany(OfSection).Where(r => r.From != r.To && r.Confidence >= least.For(r.Type));

    // Numbers of the claims under one heading.
    private IEnumerable<int[]> Sections()
    {
        for (var first = 0; first < claims.Length;)
        {
            var last = first;
            while (last + 1 < claims.Length && claims[last + 1].Passage.Heading == claims[first].Passage.Heading)
                last++;
            yield return [.. Enumerable.Range(first, last - first + 1)];
            first = last + 1;
        }
    }

    private IEnumerable<Relation> OfSection(int[] section)
    {
        var heading = claims[section[0]].Passage.Heading is { } written ? new SectionHeading(written) : null;
        var against = heading?.GathersObjections ?? false;
        var named = section.Where(BeginsParagraph).Select(i => Named(i, against)).OfType<Relation>().ToArray();
        return named.Length > 0 || heading is null || against ? named
            : OfHeading(section, heading) is { } other ? [other] : [];
    }

    private bool BeginsParagraph(int at) => at == 0 || claims[at].Passage.Paragraph != claims[at - 1].Passage.Paragraph;

    private Relation? Named(int at, bool against)
    {
        var text = claims[at].Reading.Text;
        var (reason, objection) = (NamedReasons.Reason(text), NamedReasons.Objection(text));
        if ((objection ?? (against ? reason : null)) is { } opposes)
            return claims[at].At(opposes).Rebuts(thesis.Claim.AtEnd(), SectionRelations.ByAnswer, $"The text names an objection (\"{opposes.Of(text.Text)}\") to what it argues for.");
        return reason is { } named
            ? claims[at].At(named).Supports(thesis.Claim.AtEnd(), RelationKind.Reason, ByName, $"The text names the first as a reason (\"{named.Of(text.Text)}\") for what it argues for.")
            : null;
    }

    private Relation? OfHeading(int[] section, SectionHeading heading)
    {
        var held = section.Where(IsHeld).ToArray();
        if (heading.ArguesFor(thesis) && held.FirstOrDefault(i => Generalises(i) && SideOf(i) >= 0, -1) is >= 0 and var claim)
            return Support(claim, ByHeading, $"The section \"{claims[claim].Passage.Heading}\" argues for the thesis of the text, and this is its first claim.");
        return held.FirstOrDefault(i => SideOf(i) > 0, -1) is >= 0 and var side
            ? Support(side, BySide, $"In the same text, the first speaks for \"{thesis.Object!.Name}\", and the second says what should be done about it.")
            : null;
    }

    private int SideOf(int at) => thesis.SideOf(claims[at].Reading.Stances);

    // Not what somebody else says, what is granted, nor what is answered in the next sentence.
    private bool IsHeld(int at) => claims[at].Insight.Kind == InsightKind.Claim
        && marks[at] is { Concession: null, Crowd: null, Exception: null, Contrast: null, Example: null, IsQuestion: false, SaysWhatShouldBe: false }
        && !(at + 1 < claims.Length && marks[at + 1].BeginsWithContrast && !BeginsParagraph(at + 1));

    // A case or a figure is evidence for what the section claims.
    private bool Generalises(int at) => marks[at] is { TellsPast: false, GivesFigures: false } && thesis.SharesMatter(claims[at].Reading.Text.Sentences);

    private Relation Support(int at, double confidence, string explanation) =>
        claims[at].AtEnd().Supports(thesis.Claim.AtEnd(), RelationKind.Reason, confidence, explanation);
}
