using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange;

/// <summary>The lists of an insight or a relation as JSON texts, for formats that hold strings but no lists.</summary>
internal sealed class PartsJson(ArgumentMap map, LossLedger losses)
{
    private static readonly LossKind s_silent = new("silent-documents", "document without an insight", "documents without an insight");
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, Document> documents = map.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>A document is known by the insights it states; one that states none is lost.</summary>
    public void CountSilentDocuments()
    {
        var stating = map.Insights.SelectMany(i => i.Sources).Select(s => s.DocumentId).ToHashSet(StringComparer.Ordinal);
        foreach (var document in map.Documents.Where(d => !stating.Contains(d.Id)))
            losses.Add(s_silent, example: document.Path);
    }

    /// <summary>Where an insight is stated; the quote only where it differs from the insight's text.</summary>
    public string Sources(Insight insight) => Text(json => json.WriteArray(insight.Sources, source =>
    {
        var document = documents.GetValueOrDefault(source.DocumentId);
        json.WriteString("path", Whole(document?.Path ?? source.DocumentId));
        json.WriteString("title", Whole(document?.Title ?? source.DocumentId));
        if (document?.Date is { } date)
            json.WriteString("date", Whole(date));
        json.WriteNumber("start", source.Span.Start);
        json.WriteNumber("end", source.Span.End);
        json.WriteNumber("paragraph", source.Paragraph);
        if (source.Heading is { } heading)
            json.WriteString("heading", Whole(heading));
        if (source.Text != insight.Text)
            json.WriteString("quote", Whole(source.Text));
    }));

    public string Topics(Insight insight) => Text(json => json.WriteArray(insight.Topics, topic =>
    {
        json.WriteString("name", Whole(topic.Topic));
        json.WriteString("stance", Words.Of(topic.Stance));
        if (topic.Cue is not null)
            json.WriteString("cue", Whole(topic.Cue));
    }));

    public string Evidence(IEnumerable<Evidence> list) => Text(json => json.WriteArray(list, evidence =>
    {
        json.WriteString("insight", Whole(evidence.InsightId));
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("cue", Whole(evidence.Cue));
    }));

    /// <summary>Sources and the documents they lie in, which come to <paramref name="found"/>.</summary>
    public static ImmutableArray<Passage> ReadSources(JsonPlace list, string text, Dictionary<string, Document> found) => list.Items(place =>
    {
        var path = place.Text("path");
        var document = found.TryGetValue(path, out var known)
            ? known
            : found[path] = Imported.Document(path, place.Text("title")) with { Date = place.Optional("date") };
        var span = place.Span();
        return new Passage(Passage.IdOf(document.Id, span), document.Id, span, place.Optional("quote") ?? text, place.Whole("paragraph")) { Heading = place.Optional("heading") };
    });

    public static ImmutableArray<TopicStance> ReadTopics(JsonPlace list) =>
        list.Items(place => new TopicStance(place.Text("name"), place.Word<Stance>("stance"), place.Optional("cue")));

    /// <summary>Evidence whose words are where it says; what is not is lost.</summary>
    public static ImmutableArray<Evidence> ReadEvidence(JsonPlace list, IReadOnlyDictionary<string, Insight> insights, LossLedger losses)
    {
        var read = list.Items(place => new Evidence(place.Text("insight"), place.Span(), place.Text("cue")));
        var good = read.Where(e => insights.TryGetValue(e.InsightId, out var insight) && e.Span.End <= insight.Text.Length && e.Span.Of(insight.Text) == e.Cue).ToImmutableArray();
        losses.Add(MapFeature.Evidence.Kind, read.Length - good.Length, why: "their words are not where they say");
        return good;
    }

    private string Whole(string text) => TextLosses.Whole(text, losses);

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
