using System.Text;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking.Language;

/// <summary>The tagger against sentences tagged by hand; a floor somewhat under what is reached.</summary>
public sealed class TaggedTextTests
{
    private static readonly (string[] Words, Tag[] Gold, Token[] Found)[] Rows = [.. Read()];

    [Fact]
    public void Most_tokens_have_their_tag()
    {
        var tags = Rows.SelectMany(r => r.Gold.Zip(r.Found.Select(t => t.Tag))).ToArray();
        Assert.InRange(tags.Count(t => t.First == t.Second) / (double)tags.Length, .97, 1);
    }

    [Fact]
    public void Most_finite_verbs_are_found()
    {
        var verbs = Rows.SelectMany(r => r.Gold.Select((_, i) => (Gold: IsFinite(r.Gold, i), Found: IsFinite([.. r.Found.Select(t => t.Tag)], i)))).ToArray();
        Assert.InRange(2.0 * verbs.Count(v => v is { Gold: true, Found: true }) / (verbs.Count(v => v.Gold) + verbs.Count(v => v.Found)), .945, 1);
    }

    [Fact]
    public void Every_sentence_is_cut_as_it_was_tagged() =>
        Assert.All(Rows, r => Assert.Equal(r.Words.Select(w => w.ToLowerInvariant()), r.Found.Select(t => t.Word)));

    private static bool IsFinite(Tag[] tags, int at) =>
        tags[at] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal || tags[at] == Tag.Verb && (at == 0 || tags[at - 1] != Tag.To);

    private static IEnumerable<(string[] Words, Tag[] Gold, Token[] Found)> Read()
    {
        foreach (var line in File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Linking", "tagged.txt")).Where(l => !l.StartsWith('#')))
        {
            var pairs = line.Split(' ').Select(p => (Word: p[..p.LastIndexOf('/')], Tag: Enum.Parse<Tag>(p[(p.LastIndexOf('/') + 1)..]))).ToArray();
            var found = AnalysedText.Of(Joined(pairs.Select(p => p.Word))).Sentences.SelectMany(s => s.Tokens);
            yield return ([.. pairs.Select(p => p.Word)], [.. pairs.Select(p => p.Tag)], [.. found]);
        }
    }

    // Marks and cut-off endings have no space before them.
    private static string Joined(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0 && word is not ("," or "." or ";" or ":" or "?" or "'s"))
                text.Append(' ');
            text.Append(word);
        }

        return text.ToString();
    }
}
