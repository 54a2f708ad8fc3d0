using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Model;

public sealed class NormalizedTextTests
{
    [Theory]
    [InlineData("Trams are cheap.", "Trams  are\r\ncheap")]
    [InlineData("Trams “are” cheap – really", "trams \"are\" cheap - really.")]
    [InlineData("The caf\u00E9 is cheap", "The cafe\u0301 is cheap")]
    [InlineData("\u00C9clairs na\u00EFvely", "eclairs naively")]
    [InlineData("An e\uFB03cient o\uFB00er", "An efficient offer")]
    [InlineData("Zero\u200Bwidth and soft\u00ADhyphen", "Zerowidth and softhyphen")]
    [InlineData("It\u2019s late\u2026", "It's late...")]
    public void Differences_that_no_reader_sees_make_no_other_insight(string one, string other) =>
        Assert.Equal(Insight.IdOf(one), Insight.IdOf(other));

    [Theory]
    [InlineData("Trams are cheap", "Trams are not cheap")]
    [InlineData("Costs rose by 4%", "Costs rose by 40%")]
    [InlineData("電車は安い", "電車は高い")]
    [InlineData("Трамваи дёшевы", "Трамваи дороги")]
    public void Other_words_make_another_insight(string one, string other) =>
        Assert.NotEqual(Insight.IdOf(one), Insight.IdOf(other));

    [Fact]
    public void A_lone_surrogate_is_no_fault() => Assert.Equal(16, Insight.IdOf("broken \uD800 text").Length);
}
