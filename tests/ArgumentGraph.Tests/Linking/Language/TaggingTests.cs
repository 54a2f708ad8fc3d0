using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking.Language;

/// <summary>Tags of words that have several readings.</summary>
public sealed class TaggingTests
{
    [Theory]
    [InlineData("The chef plans a new menu.", "plans", "Verb")]
    [InlineData("The plans failed.", "plans", "Noun")]
    [InlineData("Surgeons operate at night.", "operate", "Verb")]
    [InlineData("The court may sit in spring.", "may", "Modal")]
    [InlineData("The trial began in May 1986.", "may", "ProperNoun")]
    [InlineData("The US economy grew.", "us", "ProperNoun")]
    [InlineData("They told us the truth.", "us", "Pronoun")]
    [InlineData("The IT department is late.", "it", "ProperNoun")]
    [InlineData("It rains.", "it", "Pronoun")]
    [InlineData("Trams do NOT run on Sundays.", "not", "Negation")]
    [InlineData("The bread was baked at dawn.", "baked", "Participle")]
    [InlineData("The goalkeeper saved a penalty.", "saved", "Verb")]
    [InlineData("Testing finds bugs early.", "finds", "Verb")]
    [InlineData("The drug is very safe.", "safe", "Adjective")]
    [InlineData("The compiler runs quickly.", "quickly", "Adverb")]
    [InlineData("Nurses work long shifts.", "work", "Verb")]
    [InlineData("The work is hard.", "work", "Noun")]
    [InlineData("About 300 people came.", "300", "Number")]
    [InlineData("She wants to train jurors.", "train", "Verb")]
    [InlineData("The train was late.", "train", "Noun")]
    public void A_word_is_tagged_by_its_neighbours(string text, string word, string tag) =>
        Assert.Equal(tag, AnalysedText.Of(text).Sentences[0].Tokens.Last(t => t.Word == word).Tag.ToString());

    [Theory]
    [InlineData("The judges of the high court disagree.", "The judges|the high court")]
    [InlineData("Fresh rye bread from local mills sells well.", "Fresh rye bread|local mills")]
    [InlineData("The team's young captain scored twice.", "The team's young captain")]
    [InlineData("A smaller, cheaper engine saves fuel.", "A smaller, cheaper engine|fuel")]
    [InlineData("Nurses and doctors need rest.", "Nurses|doctors|rest")]
    [InlineData("The night train links Vienna with Rome.", "The night train|Vienna|Rome")]
    [InlineData("The tunnel cost 40 million pounds.", "The tunnel|40 million pounds")]
    [InlineData("The appeal was rejected by the Supreme Court.", "The appeal|the Supreme Court")]
    [InlineData("It protects patients with weak hearts.", "patients|weak hearts")]
    [InlineData("The test suite of the compiler is slow.", "The test suite|the compiler")]
    [InlineData("Every broken window costs money.", "Every broken window|money")]
    public void Base_noun_phrases_are_found(string text, string phrases)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        Assert.Equal(phrases, string.Join('|', sentence.Phrases.Select(p => text[p.Span(sentence).Start..p.Span(sentence).End])));
    }

    [Theory]
    [InlineData("Although the drug is cheap, it harms the liver.", "Concession Main", "drug it")]
    [InlineData("If rates fall, builders will hire.", "Condition Main", "rates builders")]
    [InlineData("Trains run late because the signals are old.", "Main Reason", "trains signals")]
    [InlineData("The soup is hot but the bread is cold.", "Main Main", "soup bread")]
    [InlineData("The court fined the firm, which appealed.", "Main Relative", "court which")]
    [InlineData("The referee admits that he was wrong.", "Main Content", "referee he")]
    [InlineData("While the patch is small, its effect is large.", "Concession Main", "patch effect")]
    [InlineData("Unless the wind drops, the ferry will not sail.", "Condition Main", "wind ferry")]
    [InlineData("The trial failed; the drug was withdrawn.", "Main Main", "trial drug")]
    [InlineData("The cook burns the sauce and wastes the cream.", "Main Main", "cook cook")]
    [InlineData("Even though fares rose, passengers came back.", "Concession Main", "fares passengers")]
    public void Clauses_have_kind_and_subject(string text, string kinds, string subjects)
    {
        var sentence = AnalysedText.Of(text).Sentences[0];
        Assert.Equal(kinds, string.Join(' ', sentence.Clauses.Select(c => c.Kind)));
        Assert.Equal(subjects, string.Join(' ', sentence.Clauses.Select(c => c.SubjectToken < 0 ? "-" : sentence.Tokens[c.SubjectToken].Word)));
    }
}
