using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Tests.Linking.Language;

/// <summary>Regular and irregular forms, and the list that the irregular ones come from.</summary>
public sealed class LemmaTests
{
    public static TheoryData<string, string, string> Rows => LinkingRows.Of("lemmas.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_the_dictionary_form(string part, string form, string lemma) =>
        Assert.Equal(lemma, Lemmas.Of(form, Enum.Parse<PartOfSpeech>(part)));

    [Theory]
    [InlineData("gotten", PartOfSpeech.Noun)]
    [InlineData("kitchen", PartOfSpeech.Verb)]
    [InlineData("women's", PartOfSpeech.Verb)]
    internal void A_form_of_another_part_has_no_lemma(string word, PartOfSpeech part) => Assert.Null(Lemmas.Of(word, part));

    [Theory]
    [InlineData("omen")]
    [InlineData("specimen")]
    [InlineData("abdomen")]
    public void A_word_of_its_own_is_no_plural(string word) => Assert.Equal(word, Lemmas.Of(word, PartOfSpeech.Noun));

    [Fact]
    public void Every_lemma_of_the_list_is_in_WordNet()
    {
        string[] closed = ["many", "much", "far", "self"];
        var unknown = LexiconFile.Lines("irregular-forms").Select(line => line.Split(' '))
            .Where(field => !closed.Contains(field[0]) && WordNetDatabase.Instance.Find(field[0].Replace("attorney-general", "attorney general", StringComparison.Ordinal)) is null);
        Assert.Equal([], unknown.Select(field => field[0]));
    }

    [Fact]
    public void A_form_stands_for_one_lemma_of_a_part()
    {
        var shared = LexiconFile.Lines("irregular-forms").Select(line => line.Split(' '))
            .SelectMany(field => field[2..].Select(form => (form, part: field[1], lemma: field[0])))
            .GroupBy(f => (f.form, f.part)).Where(g => g.Count() > 1).Select(g => string.Join(' ', g.Select(f => f.lemma).Prepend(g.Key.form)));
        Assert.Equal([], shared);
    }
}
