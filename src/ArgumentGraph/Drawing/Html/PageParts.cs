using System.Text;

namespace ArgumentGraph.Drawing.Html;

/// <summary>The hand-written parts of the page, as they are embedded.</summary>
internal static class PageParts
{
    private static readonly string[] Scripts = ["dom", "data", "state", "canvas", "lists", "panel", "controls", "main"];

    private static readonly Lazy<string> AllScripts = new(
        () => $"(() => {{\n'use strict';\n{string.Join("\n", Scripts.Select(name => Read($"{name}.js")))}}})();\n");

    public static string Page => Read("page.html");

    public static string Style => Read("page.css");

    public static string Script => AllScripts.Value;

    /// <summary>Puts values in place of their names in braces, in one pass: a value that looks like a name stays as it is.</summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var page = new StringBuilder();
        var at = 0;
        for (var open = template.IndexOf('{', at); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close < 0 || !values.TryGetValue(template[(open + 1)..close], out var value))
                continue;
            page.Append(template, at, open - at).Append(value);
            at = close + 1;
        }

        return page.Append(template, at, template.Length - at).ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(PageParts).Assembly.GetManifestResourceStream($"page/{name}")
            ?? throw new InvalidOperationException($"The page part {name} is not embedded: bug, please report.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
