using System.Text.RegularExpressions;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Kialo;

/// <summary>
/// Reads a discussion: a number with dots heads each claim, and the number without its last part is the claim it answers. A claim's text
/// may run over several lines.
/// </summary>
internal sealed partial class KialoReader
{
    private static readonly LossKind s_orphans = new("missing-parents", "claim whose parent is not there", "claims whose parent is not there");
    private static readonly LossKind s_neutral = new("neutral-replies", "reply that is neither pro nor con", "replies that are neither pro nor con");
    private static readonly LossKind s_links = new("links", "address of a link", "addresses of links");
    private static readonly LossKind s_broken = new("broken-references", "reference to a claim that is not there", "references to claims that are not there");

    private readonly string text;
    private readonly LossLedger losses = new();
    private readonly MapAssembly map;
    private readonly Document document;
    private readonly Dictionary<string, Insight> claims = new(StringComparer.Ordinal);

    public KialoReader(ImportedFile file)
    {
        text = file.Text();
        map = new MapAssembly(losses);
        document = Imported.File(file, "text/plain", Title().Match(text) is { Success: true } title ? title.Groups[1].Value.Trim() : null);
        map.Documents[document.Path] = document;
    }

    /// <exception cref="InterchangeException">There is no numbered claim.</exception>
    public ImportResult Read()
    {
        var entries = Entries().Select((m, i) => (Match: m, Order: i)).ToArray();
        if (entries.Length == 0)
            throw new InterchangeException("No numbered claim was found; expected lines such as '1. Thesis' and '1.1. Pro: A reason'.");
        var references = new List<(string Number, string Target)>();
        foreach (var (match, order) in entries)
        {
            var end = order + 1 < entries.Length ? entries[order + 1].Match.Index : text.Length;
            var span = Trimmed(match.Groups["body"].Index, end);
            var words = span.Of(text);
            if (See().Match(words) is { Success: true } see)
                references.Add((match.Groups["number"].Value, see.Groups[1].Value));
            else if (Plain(words) is { Length: > 0 } plain)
                claims[match.Groups["number"].Value] = map.Claim(plain, document, span, words);
        }

        foreach (var (number, target) in references)
            Refer(number, target);
        foreach (var (match, _) in entries)
            Relate(match.Groups["number"].Value, match.Groups["stance"].Value);
        return map.Result("kialo");
    }

    // A line of a claim's text may begin with a number, too: one that is taken already, or that skips a thesis, heads nothing.
    private IEnumerable<Match> Entries()
    {
        var (seen, theses) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (Match match in Entry().Matches(text))
        {
            var number = match.Groups["number"].Value;
            var isThesis = !number.Contains('.', StringComparison.Ordinal);
            if (seen.Contains(number) || (isThesis && number != FormattableString.Invariant($"{theses + 1}")))
                continue;
            seen.Add(number);
            theses += isThesis ? 1 : 0;
            yield return match;
        }
    }

    private void Refer(string number, string target)
    {
        if (claims.TryGetValue(target, out var claim))
            claims[number] = claim;
        else
            losses.Add(s_broken, example: $"{number}. → {target}.");
    }

    private void Relate(string number, string stance)
    {
        var dot = number.LastIndexOf('.');
        if (dot < 0 || !claims.TryGetValue(number, out var claim))
            return;
        if (!claims.TryGetValue(number[..dot], out var parent))
            losses.Add(s_orphans, example: number);
        else if (stance.Length == 0)
            losses.Add(s_neutral, example: claim.Title);
        else if (stance.Equals("Pro", StringComparison.OrdinalIgnoreCase))
            map.Relate(claim, parent, RelationType.Supports, null, $"Kialo: {number} is a pro of {number[..dot]}.");
        else
            map.Relate(claim, parent, RelationType.Contradicts, null, $"Kialo: {number} is a con of {number[..dot]}.");
    }

    private string Plain(string words)
    {
        var linked = Link().Replace(words, m =>
        {
            losses.Add(s_links, example: m.Groups[2].Value);
            return m.Groups[1].Value;
        });
        return Blanks().Replace(Backslash().Replace(linked, "$1"), " ").Trim();
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, end);
    }

    [GeneratedRegex(@"^Discussion Title:[ \t]*([^\r\n]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[ \t]*(?<number>\d+(?:\.\d+)*)\.[ \t]+(?:(?<stance>Pro|Con):[ \t]*)?(?<body>)", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^->[ \t]*See[ \t]+(\d+(?:\.\d+)*)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex See();

    [GeneratedRegex(@"(?<!\\)\[([^\[\]\r\n]*)\]\(([^()\s]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\([\[\]()\\*_])")]
    private static partial Regex Backslash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
