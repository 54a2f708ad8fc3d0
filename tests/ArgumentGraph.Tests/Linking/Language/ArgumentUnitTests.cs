using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking.Language;

/// <summary>Where one claim ends and another begins; '|' marks the places.</summary>
public sealed class ArgumentUnitTests
{
    [Theory]
    [InlineData("The oven is cheap,| but it burns the bread.")]
    [InlineData("Buses should be free,| because fares keep people from work.")]
    [InlineData("Although the drug is cheap,| it harms the liver.")]
    [InlineData("Even though the striker is slow,| he scores in every match.")]
    [InlineData("The statute is old;| nobody has read it for years.")]
    [InlineData("The patch should ship today,| since the tests have passed.")]
    [InlineData("Judges are overworked| and the backlog grows every week.")]
    [InlineData("The ferry will not sail| unless the wind drops.")]
    [InlineData("The clinic is full,| so patients must wait for months.")]
    [InlineData("The trial was short,| which made an appeal likely.")]
    [InlineData("The trains are late,| yet they are never empty.")]
    [InlineData("If rates fall, builders will hire.")]
    [InlineData("The cook salts and peppers the soup.")]
    [InlineData("The court said that the ban was void.")]
    [InlineData("Milk, butter and cream are cheap.")]
    [InlineData("The goalkeeper not only saved a penalty, but he also scored.")]
    [InlineData("Large (and often costly) models are slow.")]
    [InlineData("It rains.| It pours.")]
    public void Units_end_where_claims_end(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var units = ArgumentUnits.Of(AnalysedText.Of(text));
        Assert.Equal(marked.Split('|').Select(u => u.Trim()), units.Select(u => u.Of(text)));
    }
}
