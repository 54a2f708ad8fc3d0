using System.Globalization;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking.Structure;

/// <summary>What five articles written for this project say of their own claims, read and agreed with (<c>Fixtures/Linking/Articles</c>).</summary>
public sealed class ArticleTests
{
    [Theory]
    [InlineData("op-ed"), InlineData("post"), InlineData("policy"), InlineData("jury"), InlineData("night-buses")]
    public void The_relations_inside_an_article_are_as_reviewed(string article)
    {
        var corpus = Corpora.Read(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Linking", "Articles", $"{article}.md"));
        Assert.All(corpus.Documents, d => Assert.True(d.Shape is DocumentShape.Article or DocumentShape.Post));
        Golden.Verify(string.Concat(Enum.GetValues<Sensitivity>().Select(s => Text(corpus, s))), $"Linking/Articles/{article}.relations.txt");
    }

    private static string Text(Corpus corpus, Sensitivity sensitivity)
    {
        var map = Corpora.Map(corpus, LinkingOptions.Default with { Sensitivity = sensitivity });
        var texts = map.Insights.ToDictionary(i => i.Id, i => i.Text);
        var relations = map.Relations.Select(r => string.Create(
            CultureInfo.InvariantCulture, $"{Words.Of(r.Type)} {Words.Of(r.Kind)} {r.Confidence:0.00}\n  {texts[r.From]}\n  {texts[r.To]}\n"));
        var undercuts = map.Inferences.SelectMany(i => i.Undercuts.Select(u => $"UNDERCUTS\n  {texts[u.InsightId]}\n  {texts[i.Premises[0]]}\n  {texts[i.Conclusion]}\n"));
        return $"# {sensitivity}\n{string.Concat(relations.Order(StringComparer.Ordinal).Concat(undercuts.Order(StringComparer.Ordinal)))}";
    }
}
