using ArgumentGraph.Drawing;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Losses;

/// <summary>Where a conversion writes down what it cannot carry over, while it runs.</summary>
internal sealed class LossLedger
{
    private const int MostExamples = 3;
    private const int ExampleLength = 60;

    private readonly Dictionary<LossKind, Entry> entries = [];
    private readonly List<LostLines> lines = [];
    private readonly List<string> notes = [];

    /// <param name="why">Of the first of a kind is kept.</param>
    public void Add(LossKind kind, int count = 1, string? example = null, string why = "")
    {
        if (count == 0)
            return;
        if (!entries.TryGetValue(kind, out var entry))
            entries[kind] = entry = new Entry(why);
        entry.Count += count;
        if (example is not null && entry.Examples.Count < MostExamples && DisplayText.Cut(example, ExampleLength) is { Length: > 0 } shown && !entry.Examples.Contains(shown))
            entry.Examples.Add(shown);
    }

    public void AddLines(int first, int last, string text, string why) => lines.Add(new LostLines(first, last, DisplayText.Cut(text, ExampleLength), why));

    public void Note(string text)
    {
        if (!notes.Contains(text))
            notes.Add(text);
    }

    public ConversionReport Report(string format, ArgumentMap map) => new(
        format,
        map.Documents.Length,
        map.Insights.Length,
        map.Relations.Length,
        [.. entries.OrderBy(e => MapFeature.PlaceOf(e.Key)).Select(e => new Loss(e.Key.Key, e.Value.Count, e.Key.Counted(e.Value.Count), e.Value.Why, [.. e.Value.Examples]))],
        [.. lines.OrderBy(l => l.First)],
        [.. notes]);

    private sealed class Entry(string why)
    {
        public int Count { get; set; }

        public string Why => why;

        public List<string> Examples { get; } = [];
    }
}
