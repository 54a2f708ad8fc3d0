using ArgumentGraph.Model;
using ArgumentGraph.Reading.Formats.Plain;
using Markdig.Extensions.Yaml;

namespace ArgumentGraph.Reading.Formats.Marked;

/// <summary>Title and date of a YAML front matter; its other keys are no matter of ours.</summary>
internal readonly record struct FrontMatter(string? Title, string? Date)
{
    public static FrontMatter Of(string text, YamlFrontMatterBlock? block)
    {
        string? title = null, date = null;
        if (block is null)
            return default;
        foreach (var span in Lines.Of(text, new TextSpan(block.Span.Start, Math.Min(block.Span.End + 1, text.Length))))
        {
            var line = span.Of(text);
            title ??= Value(line, "title");
            date ??= Value(line, "date") ?? Value(line, "published");
        }

        return new FrontMatter(title, Dates.Iso(date));
    }

    private static string? Value(string line, string key)
    {
        if (!line.StartsWith(key, StringComparison.OrdinalIgnoreCase) || line.Length <= key.Length || line[key.Length] != ':')
            return null;
        var value = line[(key.Length + 1)..].Trim();
        if (value is ['"' or '\'', .., var last] && value.Length > 1 && last == value[0])
            value = value[1..^1];
        return value.Length > 0 ? value : null;
    }
}
