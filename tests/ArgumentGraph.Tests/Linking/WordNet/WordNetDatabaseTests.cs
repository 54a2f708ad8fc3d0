using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Tests.Linking.WordNet;

public sealed class WordNetDatabaseTests
{
    private static readonly WordNetDatabase WordNet = WordNetDatabase.Instance;

    [Theory]
    [InlineData("distillation", PartOfSpeech.Noun)]
    [InlineData("decide", PartOfSpeech.Verb)]
    [InlineData("cheap", PartOfSpeech.Adjective)]
    [InlineData("seldom", PartOfSpeech.Adverb)]
    [InlineData("machine gun", PartOfSpeech.Noun)]
    [InlineData("zymurgy", PartOfSpeech.Noun)]
    internal void Knows_lemmas_from_first_to_last(string lemma, PartOfSpeech part) => Assert.True(WordNet.Has(lemma, part));

    [Theory]
    [InlineData("")]
    [InlineData("zzzz")]
    [InlineData("distillationx")]
    [InlineData("\u00E9\u00E8")]
    public void Knows_no_word_that_is_none(string lemma) => Assert.Null(WordNet.Find(lemma));

    [Fact]
    public void Names_antonyms_and_derived_forms()
    {
        var cheap = WordNet.Find("cheap")!;
        Assert.Contains("expensive", cheap.Antonyms.Select(a => WordNet.LemmaAt(a / 4)));
        Assert.Contains("decision", WordNet.Find("decide")!.Derived.Select(d => WordNet.LemmaAt(d / 4)));
    }

    [Fact]
    public void Leads_from_a_dog_to_an_animal()
    {
        var animal = WordNet.Find("animal")!.SensesAs(PartOfSpeech.Noun)[0];
        var seen = new HashSet<int>(WordNet.Find("dog")!.SensesAs(PartOfSpeech.Noun).Take(1));
        var todo = new Queue<int>(seen);
        while (todo.TryDequeue(out var synset))
        {
            foreach (var above in WordNet.Above(synset).Where(seen.Add))
                todo.Enqueue(above);
        }

        Assert.Contains(animal, seen);
    }
}
