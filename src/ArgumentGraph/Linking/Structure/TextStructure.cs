using System.Collections.Immutable;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Structure;

/// <summary>What the running texts of a corpus say of how their own claims hang together.</summary>
internal sealed record TextStructure(ImmutableArray<Relation> Relations, ImmutableArray<Inference> Inferences)
{
    // Further apart, claims belong to different thoughts.
    private const int NextParagraph = 1;
    // Room for a space or the end of an element; more holds a sentence that is no claim, and "therefore" may speak of that one.
    private const int BetweenSentences = 9;
    private const int BetweenParagraphs = 24;

    /// <summary>Reads articles, posts and transcripts section by section; pages of insights and tables argue in no order.</summary>
    public static TextStructure Of(Corpus corpus, IReadOnlyList<InsightReading> readings, LinkingOptions options)
    {
        var texts = Texts(corpus, readings).ToArray();
        var sections = texts
            .SelectMany(t => Sections(t.Claims).Where(s => s.Length > 1).Select(s => new SectionRelations(s, t.Thesis?.Claim, options)))
            .ToArray();
        return new TextStructure(
            [
                .. sections.SelectMany(s => s.Relations()),
                .. texts.Where(t => t.Thesis is not null).SelectMany(t => new SectionLinks(t.Claims, t.Thesis!, options).Relations()),
            ],
            [.. sections.SelectMany(s => s.Inferences()).DistinctBy(i => i.Id).OrderBy(i => i.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<(ImmutableArray<PlacedClaim> Claims, Thesis? Thesis)> Texts(Corpus corpus, IReadOnlyList<InsightReading> readings)
    {
        var running = corpus.Documents
            .Where(d => d.Shape is DocumentShape.Article or DocumentShape.Post or DocumentShape.Transcript)
            .Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var whole = corpus.Insights.SelectMany(i => i.Sources).Where(s => running.Contains(s.DocumentId))
            .CountBy(s => s.DocumentId, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return readings
            .SelectMany(r => r.Insight.Sources.Where(s => running.Contains(s.DocumentId)).Select(s => new PlacedClaim(r, s)))
            .GroupBy(p => p.Passage.DocumentId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(p => p.Passage.Span.Start).ToImmutableArray())
            // Of a text read in part nobody knows what stands first.
            .Where(c => c.Length == whole[c[0].Passage.DocumentId])
            .Select(c => (c, Thesis.Of(c)));
    }

    // Claims of one paragraph, and of the next where its first claim is joined on by a marker.
    private static IEnumerable<ImmutableArray<PlacedClaim>> Sections(ImmutableArray<PlacedClaim> claims)
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
