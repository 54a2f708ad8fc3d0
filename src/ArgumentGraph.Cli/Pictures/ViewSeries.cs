using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Cli.Pictures;

/// <summary>
/// One view, or one of each kind: <c>topic:*</c> stands for every contested topic, <c>document:*</c> for every document,
/// <c>contradiction:*</c> for every contradiction. Each picture's file name then holds its name where the pattern says <c>{topic}</c>.
/// </summary>
internal sealed class ViewSeries
{
    private const int LongestName = 80;
    private static readonly string[] s_kinds = ["topic", "document", "contradiction"];

    private readonly string words;
    private readonly string? kind;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private ViewSeries(string words, string? kind) => (this.words, this.kind) = (words, kind);

    public static ViewSeries Of(string words, string[] outputs)
    {
        var kind = s_kinds.FirstOrDefault(k => words.Trim().Equals($"{k}:*", StringComparison.OrdinalIgnoreCase));
        if (kind is not null && outputs.FirstOrDefault(o => !o.Contains($"{{{kind}}}", StringComparison.Ordinal)) is { } single)
            throw new InputException($"'{words}' is one picture of each {kind}, but '{single}' names one file. Write its place into the name, such as out/{{{kind}}}.svg.");
        return new ViewSeries(words, kind);
    }

    /// <exception cref="InputException">The map has none of the kind.</exception>
    public IReadOnlyList<(ViewSelection View, string Name)> Views(ArgumentMap map)
    {
        if (kind is null)
            return [(ViewSelection.Parse(words), "")];
        List<(ViewSelection View, string Name)> views = kind switch
        {
            "topic" => [.. ContestedTopic.Of(map).Select(t => ((ViewSelection)new OneTopic(t.Name), t.Name))],
            "document" => [.. map.Documents.Select(d => ((ViewSelection)new OneDocument(d.Path), Path.GetFileNameWithoutExtension(d.Path)))],
            _ => [.. map.Relations.Where(r => r.Type == RelationType.Contradicts && r.Status != RelationStatus.Rejected).Select(r => ((ViewSelection)new OneContradiction(r.Id), Title(map, r)))],
        };
        if (views.Count == 0)
            throw new InputException($"The map has no {(kind == "topic" ? "contested topic" : kind)}, so '{words}' is no picture at all.");
        if (kind == "topic")
            Messages.Say($"{views.Count} contested topics of {map.Insights.SelectMany(i => i.Topics).Select(t => t.Topic).Distinct(StringComparer.OrdinalIgnoreCase).Count()}; draw any other by its name.");
        return [.. views.Select(v => (v.View, Free(FileName(v.Name))))];
    }

    public OutputTarget Named(OutputTarget target, string name) =>
        kind is null ? target : target with { Path = target.Path.Replace($"{{{kind}}}", name, StringComparison.Ordinal) };

    /// <summary>Lower-case letters and digits of any script, all else as single hyphens: safe on every file system and in every shell.</summary>
    public static string FileName(string name)
    {
        var safe = string.Join('-', new string([.. name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        safe = safe.Length > LongestName ? safe[..LongestName].TrimEnd('-') : safe;
        // Names of devices on Windows, and no name at all.
        return safe is "" or "con" or "prn" or "aux" or "nul" || (safe.Length == 4 && safe[..3] is "com" or "lpt" && char.IsDigit(safe[3])) ? $"view-{safe}".TrimEnd('-') : safe;
    }

    private static string Title(ArgumentMap map, Relation relation)
    {
        string Of(string id) => map.Insights.First(i => i.Id == id).Title;
        return $"{relation.Issue} {Of(relation.From)} {relation.Id[..6]}";
    }

    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name}-{number}";
        return free;
    }
}
