using System.Collections.Immutable;
using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>
/// Sources against contested topics: ▲ counts it as an edge, ▼ as a weakness, ▲▼ both (a source against itself), ○ speaks of it without
/// a side, · not at all. The last row and the last column count contradictions. A matrix too large for one slide goes on on further ones.
/// </summary>
internal sealed class MatrixSlide
{
    private const double NameShare = 0.32;
    private const double LeastColumn = 116;
    private const double RowHeight = 42;
    private const double HeadHeight = 58;
    private const double Around = 330;

    private readonly MapIndex index;
    private readonly ImmutableArray<ContestedTopic> topics;
    private readonly ImmutableArray<int> documents;
    private readonly string part;

    private MatrixSlide(MapIndex index, ImmutableArray<ContestedTopic> topics, ImmutableArray<int> documents, string part) =>
        (this.index, this.topics, this.documents, this.part) = (index, topics, documents, part);

    public string Notes => string.Join('\n', topics.SelectMany(t => documents.Select(d => (Topic: t, Document: d, Sign: SignOf(d, t.Name))))
        .Where(f => f.Sign.Sign != "·")
        .Select(f => $"{SourceNumber.Circled(f.Document + 1)} {DisplayText.Of(index.Map.Documents[f.Document].Title)} on {DisplayText.Of(f.Topic.Name)}: {f.Sign.Meaning}"));

    /// <summary>As many slides as it takes; none where no topic is contested.</summary>
    public static ImmutableArray<MatrixSlide> Of(MapIndex index, ImmutableArray<ContestedTopic> topics, PictureOptions options)
    {
        if (topics.IsEmpty)
            return [];
        var room = options.Width - (2 * options.Type.Margin);
        var across = Math.Max(1, (int)((room * (1 - NameShare)) / LeastColumn) - 1);
        var down = Math.Max(4, (int)((options.Height - Around - (options.Room?.Bottom ?? 0)) / RowHeight) - 1);
        var parts = (from d in Enumerable.Range(0, index.Map.Documents.Length).Chunk(down) from t in topics.Chunk(across) select (t, d)).ToArray();
        return [.. parts.Select((p, i) => new MatrixSlide(index, [.. p.t], [.. p.d], parts.Length == 1 ? "" : $" · part {Caption.Digits(i + 1)} of {Caption.Digits(parts.Length)}"))];
    }

    public Scene Draw(PictureOptions options)
    {
        var subtitle = $"▲ an edge · ▼ a weakness · ▲▼ both · ○ without a side · the sums count contradictions{part}";
        var page = new SlidePage(options with { Title = "Who takes which side" }, subtitle, []);
        var count = topics.Length + 1;
        var name = Math.Max(page.Width * NameShare, page.Width - (count * 190));
        var grid = new TableGrid([name, .. Enumerable.Repeat((page.Width - name) / count, count)], [false, .. Enumerable.Repeat(true, count)]);
        foreach (var field in grid.Draw(page.Left, page.Top + 10, [Head(page), .. documents.Select(d => Row(page, d)), Sums(page)], row => row == 0 ? HeadHeight : RowHeight))
            page.Add(field);
        return page.Finish("matrix", Notes.Replace("\n", ". ", StringComparison.Ordinal));
    }

    private ImmutableArray<TableField> Head(SlidePage page)
    {
        var type = SlidePage.Type(FontWeight.SemiBold, page.Scale.Foot + 1, Ink.SecondText);
        return
        [
            new TableField("Source", type, "Source"),
            .. topics.Select(t => Capital(t.Name)).Select(n => new TableField(n, type, n)),
            new TableField("Contradictions", type, "Contradictions"),
        ];
    }

    private ImmutableArray<TableField> Row(SlidePage page, int document)
    {
        var name = SlidePage.Type(FontWeight.Medium, page.Scale.Foot + 1);
        var title = $"{SourceNumber.Circled(document + 1)} {DisplayText.Cut(index.Map.Documents[document].Title, 80)}";
        var sum = Caption.Digits(Contradictions().Count(r => Involves(r, document)));
        return
        [
            new TableField(title, name, title),
            .. topics.Select(t => Field(page, SignOf(document, t.Name))),
            new TableField(sum, name, $"{sum} contradictions"),
        ];
    }

    private static TableField Field(SlidePage page, (string Sign, string Meaning) sign)
    {
        var ink = sign.Sign is "·" or "○" ? Ink.SecondText : sign.Sign == "▲▼" ? Ink.Contradict : Ink.Text;
        return new TableField(sign.Sign, SlidePage.Type(FontWeight.Regular, page.Scale.Subtitle, ink), sign.Meaning);
    }

    private ImmutableArray<TableField> Sums(SlidePage page)
    {
        var type = SlidePage.Type(FontWeight.SemiBold, page.Scale.Foot + 1, Ink.SecondText);
        var all = Caption.Digits(Contradictions().Count());
        return
        [
            new TableField("Contradictions", type, "Contradictions"),
            .. topics.Select(t => Caption.Digits(t.Contradictions)).Select(n => new TableField(n, type, $"{n} contradictions")),
            new TableField(all, type, $"{all} contradictions in all"),
        ];
    }

    private IEnumerable<Relation> Contradictions() => index.Relations.Where(r => r.Type == RelationType.Contradicts);

    private bool Involves(Relation relation, int document) =>
        index.DocumentNumbersOf(relation.From).Contains(document + 1) || index.DocumentNumbersOf(relation.To).Contains(document + 1);

    private (string Sign, string Meaning) SignOf(int document, string topic)
    {
        var stances = index.Map.Insights
            .Where(i => index.DocumentNumbersOf(i.Id).Contains(document + 1))
            .SelectMany(i => i.Topics.Where(t => t.Topic.Equals(topic, StringComparison.OrdinalIgnoreCase)))
            .Select(t => t.Stance)
            .ToHashSet();
        return (stances.Contains(Stance.Edge), stances.Contains(Stance.Weakness), stances.Count) switch
        {
            (true, true, _) => ("▲▼", "both an edge and a weakness"),
            (true, false, _) => ("▲", "an edge"),
            (false, true, _) => ("▼", "a weakness"),
            (false, false, > 0) => ("○", "speaks of it without a side"),
            _ => ("·", "does not speak of it"),
        };
    }

    private static string Capital(string name) => Caption.Capital(DisplayText.Of(name));
}
