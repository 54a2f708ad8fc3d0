using System.Globalization;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>
/// A theme by name, or of the user's own: a YAML file with the colours that differ from those of a base theme.
/// <c>base: dark</c>, <c>support: "#6CB2F5"</c>, <c>topics: ["#5B8DB8", …]</c>.
/// </summary>
internal static class ThemeFile
{
    private const double Legible = 4.5;
    private const string Base = "base";
    private const string Topics = "topics";

    private static readonly Dictionary<string, Ink> s_inks = Enum.GetValues<Ink>()
        .Where(i => i < Ink.Topic1)
        .ToDictionary(i => Words.Of(i).Replace(' ', '-'), i => i, StringComparer.Ordinal);

    private static readonly string[] s_keys = [Base, .. s_inks.Keys, Topics];

    public static Theme Of(string words)
    {
        if (Theme.All.FirstOrDefault(t => t.Name == words) is { } known)
            return known;
        if (!words.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !words.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            throw new InputException($"'{words}' is no theme. There are {string.Join(", ", Theme.All.Select(t => t.Name))}; or give a YAML file of your own, such as corporate.yaml.");
        if (!File.Exists(words))
            throw new InputException($"There is no theme file '{words}'.");
        var theme = Read(words);
        foreach (var (ink, ground, contrast) in theme.Faint(Legible))
        {
            Messages.Error(string.Create(
                CultureInfo.InvariantCulture, $"Warning: in {words}, {Key(ink)} on {Key(ground)} has a contrast of {contrast:0.0} to 1; below {Legible} it is hard to read."));
        }

        return theme;
    }

    private static Theme Read(string path)
    {
        try
        {
            var yaml = new YamlStream();
            using (var text = File.OpenText(path))
                yaml.Load(text);
            if (yaml.Documents is not [{ RootNode: YamlMappingNode root }])
                throw new InputException($"{path} holds no theme; expected lines such as: support: \"#2166AC\". Keys: {string.Join(", ", s_keys)}.");
            return Changed(root, path);
        }
        catch (YamlException e)
        {
            throw new InputException($"{path}:{e.Start.Line}:{e.Start.Column}: this is no YAML: {(e.InnerException ?? e).Message}");
        }
        catch (InvalidOperationException e)
        {
            // The parser's own fault on brackets that do not match; it tells no place.
            throw new InputException($"{path}: this is no YAML: brackets or quotes do not match. ({e.Message})");
        }
    }

    private static Theme Changed(YamlMappingNode root, string path)
    {
        var start = Theme.Light;
        var colours = new Dictionary<Ink, Rgb>();
        foreach (var (key, value) in root.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (name == Base)
                start = BaseOf(value, path);
            else if (name == Topics)
                Hues(value, path, colours);
            else
                colours[s_inks.TryGetValue(name, out var ink) ? ink : throw Unknown(key, name, path)] = Colour(value, name, path);
        }

        return start.With(Path.GetFileNameWithoutExtension(path), colours);
    }

    private static Theme BaseOf(YamlNode value, string path)
    {
        var name = (value as YamlScalarNode)?.Value;
        return Theme.All.FirstOrDefault(t => t.Name == name)
            ?? throw At(value, path, $"'{name}' is no theme to start from; expected one of {string.Join(", ", Theme.All.Select(t => t.Name))}.");
    }

    private static void Hues(YamlNode value, string path, Dictionary<Ink, Rgb> colours)
    {
        if (value is not YamlSequenceNode list || list.Children.Count is 0 or > Theme.TopicHues)
            throw At(value, path, $"'{Topics}' takes a list of 1 to {Theme.TopicHues} colours; shorter lists begin again.");
        for (var i = 0; i < Theme.TopicHues; i++)
            colours[Ink.Topic1 + i] = Colour(list.Children[i % list.Children.Count], Topics, path);
    }

    private static Rgb Colour(YamlNode value, string name, string path)
    {
        var words = (value as YamlScalarNode)?.Value ?? "";
        try
        {
            return Rgb.Parse(words);
        }
        catch (FormatException)
        {
            var hint = words.Length == 0 ? " Put the colour in quotes: YAML takes what follows a number sign for a remark." : "";
            throw At(value, path, $"'{words}' is no colour for '{name}'; expected six hexadecimal digits after a number sign, such as \"#2166AC\".{hint}");
        }
    }

    private static InputException Unknown(YamlNode key, string name, string path)
    {
        var near = Nearest.Of(name, s_keys) is { } like ? $"; did you mean '{like}'?" : "";
        return At(key, path, $"a theme has no '{name}'{near} Keys: {string.Join(", ", s_keys)}.");
    }

    private static InputException At(YamlNode node, string path, string message) => new($"{path}:{node.Start.Line}:{node.Start.Column}: {message}");

    private static string Key(Ink ink) => Words.Of(ink).Replace(' ', '-');
}
