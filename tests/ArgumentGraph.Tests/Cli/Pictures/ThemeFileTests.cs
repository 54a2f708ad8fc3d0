using ArgumentGraph.Cli;
using ArgumentGraph.Cli.Pictures;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Tests.Cli.Pictures;

public sealed class ThemeFileTests
{
    [Fact]
    public void A_file_changes_the_colours_it_names()
    {
        var theme = Read("base: dark\nsupport: \"#7FB7F0\"\ntopics: [\"#112233\", '#445566']\n");
        Assert.Equal(("#7FB7F0", "#112233", "#445566", "#112233"), (theme[Ink.Support].ToString(), theme[Ink.Topic1].ToString(), theme[Ink.Topic2].ToString(), theme[Ink.Topic3].ToString()));
        Assert.Equal(Theme.Dark[Ink.Page], theme[Ink.Page]);
    }

    [Theory]
    [InlineData("suport: \"#2166AC\"", ":1:1: a theme has no 'suport'; did you mean 'support'? Keys: base, page, group, box, border, text, second-text, support, contradict, restate, cue-ground, topics.")]
    [InlineData("page: \"#FFFFFF\"\ntext: blue", ":2:7: 'blue' is no colour for 'text'; expected six hexadecimal digits after a number sign, such as \"#2166AC\".")]
    [InlineData("text: #2166AC", ":1:6: '' is no colour for 'text'; expected six hexadecimal digits after a number sign, such as \"#2166AC\". Put the colour in quotes: YAML takes what follows a number sign for a remark.")]
    [InlineData("base: drak", ":1:7: 'drak' is no theme to start from; expected one of light, dark, print.")]
    [InlineData("topics: \"#112233\"", ":1:9: 'topics' takes a list of 1 to 8 colours; shorter lists begin again.")]
    [InlineData("[1, 2]", " holds no theme; expected lines such as: support: \"#2166AC\". Keys: base, page, group, box, border, text, second-text, support, contradict, restate, cue-ground, topics.")]
    public void A_mistake_is_told_with_its_place(string yaml, string message)
    {
        var error = Assert.Throws<InputException>(() => Read(yaml));
        Assert.EndsWith("theme.yaml" + message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text: \"#112233", @"theme\.yaml:\d+:\d+: this is no YAML: ")]
    [InlineData("text: '#112233'\n  page: 1", @"theme\.yaml:\d+:\d+: this is no YAML: ")]
    [InlineData("a: [1\nb: }", @"theme\.yaml: this is no YAML: brackets or quotes do not match")]
    public void What_is_no_YAML_is_told(string yaml, string message) => Assert.Matches(message, Assert.Throws<InputException>(() => Read(yaml)).Message);

    [Fact]
    public void A_theme_without_such_a_name_is_told() => Assert.Equal(
        "'drak' is no theme. There are light, dark, print; or give a YAML file of your own, such as corporate.yaml.",
        Assert.Throws<InputException>(() => ThemeFile.Of("drak")).Message);

    private static Theme Read(string yaml)
    {
        using var folder = new TemporaryFolder();
        var path = folder["theme.yaml"];
        File.WriteAllText(path, yaml);
        return ThemeFile.Of(path);
    }
}
