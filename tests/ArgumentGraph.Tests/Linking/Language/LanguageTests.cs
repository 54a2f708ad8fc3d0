using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Tests.Linking.Language;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("models", PartOfSpeech.Noun, "model")]
    [InlineData("boxes", PartOfSpeech.Noun, "box")]
    [InlineData("cities", PartOfSpeech.Noun, "city")]
    [InlineData("criteria", PartOfSpeech.Noun, "criterion")]
    [InlineData("drove", PartOfSpeech.Verb, "drive")]
    [InlineData("planned", PartOfSpeech.Verb, "plan")]
    [InlineData("making", PartOfSpeech.Verb, "make")]
    [InlineData("cheaper", PartOfSpeech.Adjective, "cheap")]
    [InlineData("worse", PartOfSpeech.Adjective, "bad")]
    internal void Finds_the_dictionary_form(string word, PartOfSpeech part, string lemma) => Assert.Equal(lemma, Lemmas.Of(word, part));

    [Theory]
    [InlineData("Dr. Ruiz arrived at 9.30 a.m. with e.g. two nurses. The ward was full.", 2)]
    [InlineData("\"Stop!\" she said. Nobody did.", 2)]
    [InlineData("Prices rose 4.2 % in the U.S. last year.", 1)]
    public void Splits_sentences_where_they_end(string text, int count) => Assert.Equal(count, AnalysedText.Of(text).Sentences.Length);

    [Theory]
    [InlineData("The cook cuts costs by using seasonal vegetables.", "cuts", "Verb")]
    [InlineData("The cuts hurt rural hospitals.", "cuts", "Noun")]
    [InlineData("Training large models requires vast compute.", "compute", "Noun")]
    [InlineData("Judges can appeal the ruling.", "appeal", "Verb")]
    [InlineData("The appeal failed.", "appeal", "Noun")]
    [InlineData("Specialized nurses are scarce.", "specialized", "Participle")]
    public void Tags_a_word_by_its_neighbours(string text, string word, string tag) =>
        Assert.Equal(tag, AnalysedText.Of(text).Sentences[0].Tokens.First(t => t.Word == word).Tag.ToString());

    [Theory]
    [InlineData("The old stone bridge in Prague carries 30,000 people a day.", "The old stone bridge|Prague|people|a day")]
    [InlineData("A process called \"fractional freezing\" removes the water.", "A process|fractional freezing|the water")]
    public void Finds_base_noun_phrases(string text, string phrases)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        Assert.Equal(phrases, string.Join('|', sentence.Phrases.Select(p => p.Span(sentence).Of(text))).Replace("30,000 ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_token_is_cut_from_the_text_and_none_overlap()
    {
        const string Text = "It\u2019s 3-4x faster\u2014don't ask \uD83D\uDE00 why\u2026 \"Really?\" O'Neill's A\u0301b.";
        var tokens = AnalysedText.Of(Text).Sentences.SelectMany(s => s.Tokens).ToArray();
        Assert.All(tokens, t => Assert.True(t.End > t.Start && !char.IsWhiteSpace(Text[t.Start])));
        Assert.All(tokens.Zip(tokens.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
    }

    [Theory]
    [InlineData("Although the drug is cheap, it harms the liver.", ClauseKind.Concession)]
    [InlineData("If rates fall, builders will hire.", ClauseKind.Condition)]
    [InlineData("Trains run late because the signals are old.", ClauseKind.Reason)]
    internal void Tells_what_kind_of_clause_it_is(string text, ClauseKind kind) =>
        Assert.Contains(ClauseSplitter.Split(AnalysedText.Of(text).Sentences[0]), c => c.Kind == kind);
}
