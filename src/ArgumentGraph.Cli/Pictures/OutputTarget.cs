using ArgumentGraph.Interchange;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>A file to write and its format.</summary>
internal sealed record OutputTarget(string Path, string Format)
{
    /// <summary>Stands for stdout.</summary>
    public const string Stdout = "-";

    public static readonly string[] Formats = ["html", "svg", "png", "pdf", "pptx", .. MapExchange.Written];

    /// <summary>Whether the file is for another program, not a picture.</summary>
    public bool IsExchange => MapExchange.Written.Contains(Format);

    /// <summary>Takes the format from the option, else from the file's ending.</summary>
    public static OutputTarget Of(string path, string? format)
    {
        var ending = MapExchange.FormatOf(path) ?? System.IO.Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        var chosen = (format?.ToLowerInvariant() ?? ending) switch
        {
            "htm" => "html",
            var other => other,
        };
        if (Formats.Contains(chosen))
            return new OutputTarget(path, chosen);
        var known = string.Join(", ", Formats);
        throw new InputException(chosen.Length == 0
            ? $"'{path}' has no ending that says what to write. Give --format {known}, or a file name with one of these endings."
            : $"'{chosen}' is no format that argraph writes. Known: {known}.");
    }

    /// <summary>Whether a path is only good for writing: it has an output's ending that no document has, or no document lies there.</summary>
    public static bool IsNoDocument(string path)
    {
        var ending = System.IO.Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return (Formats.Contains(ending) || MapExchange.FormatOf(path) is not null) && ending is not ("md" or "markdown" or "csv") && (ending != "html" || !File.Exists(path));
    }

    /// <summary>A file beside this one: <c>map.csv</c> and <c>-nodes</c> make <c>map-nodes.csv</c>.</summary>
    public OutputTarget Beside(string suffix) => suffix.Length == 0
        ? this
        : this with { Path = System.IO.Path.ChangeExtension(Path, null) + suffix + System.IO.Path.GetExtension(Path) };

    /// <summary>Writes to a file beside the target first, so that a failure leaves what was there before.</summary>
    public void Write(Action<Stream> content)
    {
        if (Path == Stdout)
        {
            using var output = Console.OpenStandardOutput();
            content(output);
            return;
        }

        var full = System.IO.Path.GetFullPath(Path);
        var folder = System.IO.Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
            throw new InputException($"There is no folder '{folder}' to write '{System.IO.Path.GetFileName(full)}' into. Make it first, or give another path.");
        var draft = full + ".part";
        try
        {
            using (var output = File.Create(draft))
                content(output);
            File.Move(draft, full, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
