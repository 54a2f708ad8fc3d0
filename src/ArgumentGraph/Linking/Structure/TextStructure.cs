using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>What the running texts of a corpus say of how their own claims hang together.</summary>
internal sealed record TextStructure(ImmutableArray<Relation> Relations, ImmutableArray<Inference> Inferences)
{
    // Further apart, claims belong to different thoughts.
    private const int NextParagraph = 1;
    private const int Opening = 4;
    // Room for a space or the end of an element; more holds a sentence that is no claim, and "therefore" may speak of that one.
    private const int BetweenSentences = 9;
    private const int BetweenParagraphs = 24;

    /// <summary>Reads articles, posts and transcripts section by section; pages of insights and tables argue in no order.</summary>
    public static TextStructure Of(Corpus corpus, IReadOnlyList<InsightReading> readings, LinkingOptions options)
    {
        var running = corpus.Documents
            .Where(d => d.Shape is DocumentShape.Article or DocumentShape.Post or DocumentShape.Transcript)
            .Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var sections = readings
            .SelectMany(r => r.Insight.Sources.Where(s => running.Contains(s.DocumentId)).Select(s => new PlacedClaim(r, s)))
            .GroupBy(p => p.Passage.DocumentId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(p => p.Passage.Span.Start).ToArray())
            .SelectMany(claims => Sections(claims).Where(s => s.Length > 1).Select(s => new SectionRelations(s, ThesisOf(claims), options)))
            .ToArray();
        return new TextStructure(
            [.. sections.SelectMany(s => s.Relations())],
            [.. sections.SelectMany(s => s.Inferences()).DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal)]);
    }

    // What a text is for, said where it begins: an objection that has no claim beside it is one to this.
    private static PlacedClaim? ThesisOf(PlacedClaim[] claims)
    {
        ImmutableArray<SegmentMarks> marks = [.. claims.Take(Opening).Select(c => SegmentMarks.Of(c.Reading.Text, beginsSentence: true))];
        var central = CentralClaim.Of(marks);
        return marks[central] is { SaysWhatShouldBe: true, IsQuestion: false, Concession: null, Crowd: null } ? claims[central] : null;
    }

    // Claims of one paragraph, and of the next where its first claim is joined on by a marker.
    private static IEnumerable<ImmutableArray<PlacedClaim>> Sections(PlacedClaim[] claims)
    {
        var section = new List<PlacedClaim>();
        foreach (var claim in claims)
        {
            if (section.Count > 0 && !Continues(section[^1], claim))
            {
                yield return [.. section];
                section.Clear();
            }

            section.Add(claim);
        }

        if (section.Count > 0)
            yield return [.. section];
    }

    private static bool Continues(PlacedClaim before, PlacedClaim claim)
    {
        var gap = claim.Passage.Span.Start - before.Passage.Span.End;
        if (claim.Passage.Paragraph == before.Passage.Paragraph)
            return gap <= BetweenSentences;
        if (gap > BetweenParagraphs)
            return false;
        var marks = PlainMarks.Of(claim.Reading.Text);
        return claim.Passage.Paragraph - before.Passage.Paragraph <= NextParagraph && (marks.Result is not null || marks.Example is not null);
    }
}

/// <summary>A claim at one of the places where it is stated.</summary>
internal sealed record PlacedClaim(InsightReading Reading, Passage Passage)
{
    public Insight Insight => Reading.Insight;
}
