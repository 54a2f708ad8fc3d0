namespace ArgumentGraph.Linking.Language;

/// <summary>The word lists written for this project, embedded as text; a line that begins with '#' is a remark.</summary>
internal static class LexiconFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream($"Lexicon.{name}")
            ?? throw new InvalidDataException($"This build holds no word list '{name}': bug, please report.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Trim();
        }
    }

    /// <summary>Lines of the form "heading: item item item", or with a separator "heading: item; item of words".</summary>
    public static IEnumerable<(string Heading, string Item)> Items(string name, char separator = ' ')
    {
        foreach (var line in Lines(name))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var item in line[(colon + 1)..].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return (line[..colon].Trim(), item);
        }
    }
}
