using System.Globalization;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Structure;

namespace ArgumentGraph.Tests.Linking.Structure;

/// <summary>Short texts on many subjects, each with the argument that a reader finds in them.</summary>
public sealed class ArgumentParserTests
{
    // One letter for each segment: C the central claim; + - / with the number of the segment it supports, rebuts or undercuts.
    [Theory]
    [InlineData("C +0 +0", "The bridge should be closed to lorries.", "Its bearings are worn out,", "and a detour exists.")]
    [InlineData("+2 +2 C", "Frozen peas keep their colour.", "They cost half as much.", "Therefore the canteen should buy them frozen.")]
    [InlineData("C -0 /1", "The court should hear the appeal.", "Admittedly, the deadline has passed,", "but the clerk had given the wrong date.")]
    [InlineData("C -0 /1 +0", "Nurses ought to wear short sleeves.", "Some say that coats look more professional.", "However, sleeves carry germs from bed to bed.", "Besides, they are hard to wash.")]
    [InlineData("C +0 +1", "The ferry must run at night.", "Shift workers have no other way home,", "because the last train leaves at ten.")]
    [InlineData("C +0 +1", "Goalkeepers need longer contracts.", "They peak late.", "For example, most finalists were over thirty.")]
    [InlineData("C -0", "Unit tests should run on every commit.", "But they slow the build down.")]
    [InlineData("-2 -2 C +2", "Although the recipe is old", "and it takes a whole day,", "it should stay on the menu.", "Guests ask for it every week.")]
    public void A_short_text_is_read_as_its_reader_would(string expected, params string[] segments)
    {
        var argument = ArgumentParser.Parse([.. segments.Select(AnalysedText.Of)]);
        Assert.Equal(expected, string.Join(' ', segments.Select((_, i) => i == argument.Central ? "C" : Link(argument, i))));
    }

    [Fact]
    public void The_other_side_is_told_from_the_author()
    {
        var argument = ArgumentParser.Parse([.. new[]
        {
            "The court should hear the appeal.", "Admittedly, the deadline has passed,", "but the clerk had given the wrong date.",
        }.Select(AnalysedText.Of)]);
        Assert.Equal([false, true, false], argument.Opposed);
    }

    [Fact]
    public void A_text_of_figures_leads_up_to_what_they_show()
    {
        var argument = ArgumentParser.Parse([.. new[]
        {
            "Pain fell from 6.1 to 3.2 points in 12 weeks.", "Sleep rose by 1.5 hours (95 % CI 0.9 to 2.1).", "These results suggest that the brace helps.",
        }.Select(AnalysedText.Of)]);
        Assert.Equal(2, argument.Central);
        Assert.All(argument.Links, l => Assert.Equal((2, TextLinkKind.Supports), (l.To, l.Kind)));
    }

    private static string Link(TextArgument argument, int from)
    {
        var link = argument.Links.Single(l => l.From == from);
        var sign = link.Kind switch { TextLinkKind.Supports => '+', TextLinkKind.Rebuts => '-', _ => '/' };
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{link.To}");
    }
}
