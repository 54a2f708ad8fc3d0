using System.Collections.Frozen;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>The symbols that Argdown spells by name, as <c>:name:</c> or <c>.name.</c>.</summary>
internal static class Shortcodes
{
    private static readonly FrozenDictionary<string, string> s_symbols = new Dictionary<string, string>
    {
        ["A"] = "\u2200",
        ["E"] = "\u2203",
        ["O"] = "\U0001D5E2",
        ["P"] = "\U0001D5E3",
        ["->"] = "\u2192",
        ["<->"] = "\u2194",
        ["~"] = "\u00AC",
        ["^"] = "\u2227",
        ["v"] = "\u2228",
        ["v_"] = "\u22BB",
        ["<>"] = "\u25C7",
        ["[]"] = "\u25FB",
        ["?"] = "\u2753",
        ["question"] = "\u2753",
        ["star"] = "\u2B50",
        ["heart"] = "\u2764",
        ["y"] = "\u2714",
        ["agree"] = "\u2714",
        ["n"] = "\u274C",
        ["disagree"] = "\u274C",
        ["+1"] = "\U0001F44D",
        ["up"] = "\U0001F44D",
        ["-1"] = "\U0001F44E",
        ["down"] = "\U0001F44E",
        ["happy"] = "\U0001F600",
        ["smile"] = "\u263A\uFE0F",
        ["smiley"] = "\u263A",
        ["laugh"] = "\U0001F606",
        ["lol"] = "\U0001F606",
        ["rofl"] = "\U0001F923",
        ["joy"] = "\U0001F602",
        ["love"] = "\U0001F60D",
        ["wink"] = "\U0001F609",
        ["shush"] = "\U0001F92B",
        ["meh"] = "\U0001F610",
        ["eye-roll"] = "\U0001F644",
        ["sad"] = "\U0001F622",
        ["disappointed"] = "\U0001F61E",
        ["scream"] = "\U0001F631",
        ["think"] = "\U0001F914",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text with its symbol, where the whole of it but a closing blank is a name that is known.</summary>
    public static string Read(string text)
    {
        var bare = text.TrimEnd(' ', '\t');
        return bare.Length > 2 && bare[0] is ':' or '.' && bare[^1] == bare[0] && s_symbols.TryGetValue(bare[1..^1], out var symbol) ? symbol + text[bare.Length..] : text;
    }
}
