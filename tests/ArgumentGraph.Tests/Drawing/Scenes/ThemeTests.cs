using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Tests.Drawing.Scenes;

public sealed class ThemeTests
{
    public static TheoryData<string> Names => ["light", "dark", "print"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_and_marks_stand_out_from_what_they_lie_on(string name)
    {
        var theme = Theme.All.Single(t => t.Name == name);
        Assert.Empty(theme.Faint(4.5));
        foreach (var ground in new[] { Ink.Page, Ink.Group, Ink.Box })
        {
            foreach (var ink in new[] { Ink.Text, Ink.SecondText, Ink.Support, Ink.Contradict })
                Assert.True(theme[ink].ContrastTo(theme[ground]) >= 4.5, $"{ink} on {ground}: {theme[ink].ContrastTo(theme[ground]):0.00}");
        }

        Assert.True(theme[Ink.Text].ContrastTo(theme[Ink.CueGround]) >= 4.5);
        Assert.True(theme[Ink.Page].ContrastTo(theme[Ink.Contradict]) >= 4.5, "words in a filled chip");
    }

    // Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
    private static readonly double[][] s_protanopia = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
    private static readonly double[][] s_deuteranopia = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];

    [Theory]
    [InlineData("light", "protanopia")]
    [InlineData("light", "deuteranopia")]
    [InlineData("dark", "protanopia")]
    [InlineData("dark", "deuteranopia")]
    public void Support_and_contradiction_differ_to_the_colour_blind(string name, string blindness)
    {
        var theme = Theme.All.Single(t => t.Name == name);
        var matrix = blindness == "protanopia" ? s_protanopia : s_deuteranopia;
        var (a, b) = (Lab(theme[Ink.Support], matrix), Lab(theme[Ink.Contradict], matrix));
        var distance = Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
        // A difference of 2.3 is just seen; ten times that is told apart in thin lines side by side.
        Assert.True(distance > 23, $"{distance:0.0}");
    }

    [Fact]
    public void The_print_theme_is_grey() =>
        Assert.All(Enum.GetValues<Ink>(), ink => Assert.True(Theme.Print[ink] is var c && c.Red == c.Green && c.Green == c.Blue, ink.ToString()));

    [Fact]
    public void A_theme_of_one_s_own_changes_what_it_names_and_keeps_the_rest()
    {
        var own = Theme.Light.With("own", new Dictionary<Ink, Rgb> { [Ink.Support] = Rgb.Parse("#AAAAAA") });
        Assert.Equal("#AAAAAA", own[Ink.Support].ToString());
        Assert.Equal(Theme.Light[Ink.Contradict], own[Ink.Contradict]);
        Assert.Contains(own.Faint(4.5), f => f.Ink == Ink.Support && f.Ground == Ink.Page);
    }

    // CIE L*a*b* of a colour as the colour-blind see it, for D65.
    private static double[] Lab(Rgb colour, double[][] matrix)
    {
        double[] linear = [.. new[] { colour.Red, colour.Green, colour.Blue }.Select(c => Math.Pow(c / 255.0, 2.2))];
        double[] seen = [.. matrix.Select(row => Math.Clamp(row.Zip(linear, (m, c) => m * c).Sum(), 0, 1))];
        double[][] toXyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]];
        double[] white = [0.9505, 1, 1.089];
        double[] f = [.. toXyz.Select((row, i) => Math.Cbrt(row.Zip(seen, (m, c) => m * c).Sum() / white[i]))];
        return [(116 * f[1]) - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])];
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
