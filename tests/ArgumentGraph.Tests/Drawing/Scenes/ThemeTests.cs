using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Tests.Drawing.Scenes;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_and_marks_stand_out_from_what_they_lie_on(string name)
    {
        var theme = name == "light" ? Theme.Light : Theme.Dark;
        foreach (var ground in new[] { Ink.Page, Ink.Group, Ink.Box })
        {
            foreach (var ink in new[] { Ink.Text, Ink.SecondText, Ink.Support, Ink.Contradict })
                Assert.True(theme[ink].ContrastTo(theme[ground]) >= 4.5, $"{ink} on {ground}: {theme[ink].ContrastTo(theme[ground]):0.00}");
        }

        Assert.True(theme[Ink.Text].ContrastTo(theme[Ink.CueGround]) >= 4.5);
        Assert.True(theme[Ink.Page].ContrastTo(theme[Ink.Contradict]) >= 4.5, "words in a filled chip");
    }

    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Rgb.Parse("#000000").ContrastTo(Rgb.Parse("#FFFFFF")), 3);
        Assert.Equal(4.54, Rgb.Parse("#767676").ContrastTo(Rgb.Parse("#FFFFFF")), 2);
    }

    [Fact]
    public void A_colour_is_read_as_written()
    {
        Assert.Equal("#2166AC", Rgb.Parse("#2166ac").ToString());
        Assert.Throws<FormatException>(() => Rgb.Parse("blue"));
    }
}
