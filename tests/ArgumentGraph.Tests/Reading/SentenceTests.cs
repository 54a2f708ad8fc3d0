using ArgumentGraph.Reading.Sentences;

namespace ArgumentGraph.Tests.Reading;

/// <summary>Where sentences end; '|' marks the places.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("Trees are good.| Cars are not.")]
    [InlineData("Dr. Smith met Mr. Jones on Jan. 5 in St. Ives.| They agreed.")]
    [InlineData("Use tools, e.g. hammers, i.e. Heavy ones, cf. Smith et al. for more.| It works.")]
    [InlineData("The U.S. Army agreed.| They left the U.S.| It is far away.")]
    [InlineData("J. R. R. Tolkien wrote it.| He was right.")]
    [InlineData("It grew 3.5 percent, to $4.2 million.| Nobody knew.")]
    [InlineData("They sell books, pens, etc.| The shop is old.")]
    [InlineData("He asked: \"Is it so?\"| Nobody answered.")]
    [InlineData("\"It works!\" Smith said on Monday.| We doubt it.")]
    [InlineData("\"Yes!\" he cried.| Then he left.")]
    [InlineData("(This stands alone.)| So does this.")]
    [InlineData("A claim (see fig. 3. It helps) holds.| So it is.")]
    [InlineData("Well... maybe.| Then…| No.| Yes.")]
    [InlineData("See https://a.example/x.y?z=1.| It helps.")]
    [InlineData("What?!| Really.| Yes!")]
    [InlineData("这很好。|那不好。|为什么？|因为。")]
    [InlineData("1. First things come first.| 2. Second things follow.")]
    [InlineData("We met at 5 p.m. on Monday.| It was late.")]
    [InlineData("Version 2.0 is out.| iPhones are next.")]
    [InlineData("[ Applause . ]| We won.")]
    [InlineData("See No. 5 of vol. 2, pp. 3 to 9.| It is short.")]
    [InlineData("Ruiz et al. (2019) tried it.| It failed.")]
    [InlineData("The firm (Acme Inc.) paid.| Nobody asked.")]
    [InlineData("Version 3.1.4 runs on example.org today.| Try it.")]
    [InlineData("Prof. Dr. A. B. Weiss spoke.| She was brief.")]
    [InlineData("The rate fell to 4.2%.| Then it rose.")]
    [InlineData("He waited… and waited.| Nothing came.")]
    [InlineData("“We won!” they sang.| It was true.")]
    [InlineData("Gov. Hale vetoed H.R. 5 in Washington, D.C. on Tuesday.| The house was split.")]
    [InlineData("“All is well.”| “It is not.”")]
    public void Sentences_end_where_readers_end_them(string marked)
    {
        var prose = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(sentence => sentence.Trim());
        Assert.Equal(expected, SentenceSplitter.Split(prose).Select(span => prose[span.Start..span.End]));
    }

    [Fact]
    public void A_bracket_never_closed_does_not_swallow_the_text() =>
        Assert.True(SentenceSplitter.Split("It is (so. " + string.Concat(Enumerable.Repeat("This is a sentence of the text. ", 40))).Count > 25);
}
