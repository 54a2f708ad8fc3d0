namespace ArgumentGraph.Reading.Titles;

/// <summary>Turns "The belief that X has proven false" into "False: X", so that no cut can leave "The belief that X" alone.</summary>
internal static class Denials
{
    private static readonly WordSet Views = WordSet.Of(
        "belief idea view notion claim assumption myth theory conviction hope fear thesis argument hypothesis expectation perception narrative suggestion");

    private static readonly string[] Verdicts =
    [
        " has proven ", " has proved ", " has been proven ", " has been proved ", " has turned out to be ", " turned out to be ", " proved to be ", " proved ", " is ", " was ",
        " has been shown to be ", " turns out to be ",
    ];

    private static readonly WordSet Falsehoods = WordSet.Of("false wrong mistaken unfounded untrue incorrect misguided outdated nonsense untenable flawed");

    public static string Shortened(string sentence)
    {
        if (!sentence.Contains(" that ", StringComparison.Ordinal))
            return sentence;
        var text = sentence.TrimEnd('.', '!', ' ');
        var last = text.LastIndexOf(' ') + 1;
        var that = text.IndexOf(" that ", StringComparison.Ordinal);
        if (that < 0 || last == 0 || !Falsehoods.Has(text.AsSpan(last)) || !Views.Has(text.AsSpan(text.LastIndexOf(' ', that - 1) + 1, that - text.LastIndexOf(' ', that - 1) - 1)))
            return sentence;
        var start = that + " that ".Length;
        foreach (var verdict in Verdicts)
        {
            if (text.AsSpan(0, last).EndsWith(verdict, StringComparison.Ordinal) && last - verdict.Length > start)
                return $"{Capital(text[last..])}: {text[start..(last - verdict.Length)]}";
        }

        return sentence;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
