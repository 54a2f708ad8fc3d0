using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>
/// Titles by which statements call one another: without brackets and line breaks, which no escape brings in, not beginning with a
/// hyphen, and no two alike but for their case.
/// </summary>
internal sealed class ArgdownTitles
{
    private const string Reserved = "Untitled ";

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(Insight insight, LossLedger losses)
    {
        var line = TextLosses.OneLine(insight.Title, losses);
        var plain = string.Concat(line.Where(c => c is not ('[' or ']' or '<' or '>'))).TrimStart('-', ' ').TrimEnd(' ');
        if (plain.Length == 0 || plain.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
            plain = $"Insight {insight.Id} {plain}".TrimEnd();
        var title = plain;
        for (var number = 2; !taken.Add(title); number++)
            title = FormattableString.Invariant($"{plain} ({number})");
        return title;
    }
}
