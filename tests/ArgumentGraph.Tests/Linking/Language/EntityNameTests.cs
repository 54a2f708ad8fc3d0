using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Tests.Linking.Language;

public sealed class EntityNameTests
{
    [Theory]
    [InlineData("The Bank of England raised rates before the Bank of Japan did.", "Bank of England|Bank of Japan")]
    [InlineData("Marie Curie taught in Paris.", "Marie Curie")]
    [InlineData("Last year the University of Vermont sued Green Mountain Power.", "University of Vermont|Green Mountain Power")]
    [InlineData("The CEO of Lufthansa resigned.", "")]
    [InlineData("Night trains to Vienna sell out.", "")]
    public void Finds_names_of_several_words(string text, string names)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        Assert.Equal(names, string.Join('|', sentence.Names.Select(n => sentence.Span(n.First, n.Last).Of(text))));
    }

    [Theory]
    [InlineData("Marie Curie", "Curie", true)]
    [InlineData("Harbour Labs", "photo labs", false)]
    [InlineData("Bank of England", "Bank of Japan", false)]
    [InlineData("Bank of England", "England", false)]
    [InlineData("Crop Rotation", "crop rotation", true)]
    [InlineData("crop rotation", "CR", true)]
    [InlineData("World Food Programme", "WFP", true)]
    [InlineData("crop rotation", "PR", false)]
    public void A_name_is_met_as_a_whole_by_its_last_word_or_by_its_initials(string first, string second, bool meet)
    {
        var (a, b) = (ConceptIn($"We saw the {first} here."), ConceptIn($"They like the {second} there."));
        Assert.Equal(meet, Meeting.Of(a, b) > 0);
        Assert.Equal(meet, Meeting.Of(b, a) > 0);
        Assert.True(!meet || Meeting.Keys(a).Intersect(Meeting.Keys(b)).Any());
    }

    [Fact]
    public void Single_quotation_marks_are_marks_and_possessives_are_not()
    {
        var sentence = AnalysedText.Of("The 'night owl' fares suit the nurses' shifts.").Sentences[0];
        Assert.Equal([Tag.Punctuation, Tag.Punctuation, Tag.Determiner], sentence.Tokens.Where(t => t.Word == "'").Select(t => t.Tag));
    }

    private static Concept ConceptIn(string text)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        return sentence.Phrases.Select(p => Concept.Of(sentence, p)).OfType<Concept>().First(c => c.Head.Length > 1);
    }
}
