using ArgumentGraph.Model;

namespace ArgumentGraph.Cli;

/// <summary>How people name an insight: the start of its id, or words of its title or text.</summary>
internal static class InsightReference
{
    private const int Suggested = 5;

    public static Insight Resolve(ArgumentMap map, string reference)
    {
        var words = reference.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = map.Insights.Where(i => reference.Length >= 4 && i.Id.StartsWith(reference, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0 && words.Length > 0)
            found = [.. map.Insights.Where(i => words.All(w => i.Title.Contains(w, StringComparison.OrdinalIgnoreCase)))];
        if (found.Count == 0 && words.Length > 0)
            found = [.. map.Insights.Where(i => words.All(w => i.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))];
        return found switch
        {
            [var one] => one,
            [] => throw new InputException($"No insight matches '{reference}'. 'argraph insights' lists them with their ids."),
            _ => throw new InputException(
                $"'{reference}' matches {found.Count} insights; give one id:\n"
                + string.Join('\n', found.Take(Suggested).Select(i => $"  {i.Id[..8]}  {i.Title}"))
                + (found.Count > Suggested ? $"\n  … and {found.Count - Suggested} more" : "")),
        };
    }
}
