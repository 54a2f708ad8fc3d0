using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Html;

/// <summary>
/// What the page's script knows: the whole map, contradictions ranked, and the names of the pictures. The writer escapes every
/// less-than sign, so that no text can end the element it stands in.
/// </summary>
internal sealed class ExplorerData(ArgumentMap map, ImmutableArray<Scene> scenes)
{
    private readonly MapIndex index = new(map);
    private readonly ImmutableDictionary<string, int> numbers = map.Documents.Select((d, i) => KeyValuePair.Create(d.Id, i + 1)).ToImmutableDictionary(StringComparer.Ordinal);

    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteAll(json, "views", scenes, Write);
            WriteAll(json, "documents", map.Documents, Write);
            WriteAll(json, "insights", map.Insights, Write);
            WriteAll(json, "relations", Ranked(), Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Every character that the page may show, once.</summary>
    public string Alphabet()
    {
        var runes = new SortedSet<int>(Enumerable.Range(0x20, 0x5F).Concat("×✕·–—…“”‘’▲▼−".EnumerateRunes().Select(r => r.Value)));
        var texts = map.Documents.SelectMany(d => new[] { d.Title, d.Path })
            .Concat(map.Insights.SelectMany(i => i.Topics.Select(t => t.Topic).Append(i.Title).Append(i.Text)))
            .Concat(index.Relations.Select(r => r.Explanation))
            .Concat(map.Inferences.SelectMany(i => i.Undercuts).Select(u => u.Explanation));
        foreach (var text in texts)
        {
            foreach (var rune in text.EnumerateRunes())
                runes.Add(rune.Value);
        }

        return string.Concat(runes.Select(r => new Rune(r).ToString()));
    }

    private IEnumerable<Relation> Ranked() => index.Relations.OrderBy(r => r.Type == RelationType.Contradicts ? 0 : 1).ThenBy(r => r, new RelationRank(index));

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Scene scene)
    {
        json.WriteString("label", ViewLabel.Of(scene));
        json.WriteString("title", Whole(scene.Title));
    }

    private void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteString("id", document.Id);
        json.WriteNumber("number", numbers[document.Id]);
        json.WriteString("title", DisplayText.Cut(document.Title, 200));
        json.WriteString("path", Whole(document.Path));
        if (document.Date is not null)
            json.WriteString("date", DisplayText.Cut(document.Date, 30));
    }

    private static void Write(Utf8JsonWriter json, Insight insight)
    {
        json.WriteString("id", insight.Id);
        json.WriteString("title", DisplayText.Of(insight.Title));
        json.WriteString("text", Whole(insight.Text));
        WriteAll(json, "sources", insight.Sources, WriteSource);
        WriteAll(json, "topics", insight.Topics, WriteTopic);
    }

    private static void WriteSource(Utf8JsonWriter json, Passage source)
    {
        json.WriteString("document", source.DocumentId);
        json.WriteNumber("start", source.Span.Start);
        json.WriteNumber("end", source.Span.End);
    }

    private static void WriteTopic(Utf8JsonWriter json, TopicStance topic)
    {
        json.WriteString("name", DisplayText.Of(topic.Topic));
        json.WriteString("stance", Words.Of(topic.Stance));
        if (topic.Cue is not null)
            json.WriteString("cue", DisplayText.Of(topic.Cue));
    }

    private void Write(Utf8JsonWriter json, Relation relation)
    {
        json.WriteString("id", relation.Id);
        json.WriteString("from", relation.From);
        json.WriteString("to", relation.To);
        json.WriteString("type", Words.Of(relation.Type));
        json.WriteString("kind", Words.Of(relation.Kind));
        json.WriteNumber("confidence", relation.Confidence);
        json.WriteString("strength", Words.Of(relation.Strength));
        json.WriteString("status", Words.Of(relation.Status));
        json.WriteString("method", relation.Method);
        if (relation.Issue is not null)
            json.WriteString("issue", DisplayText.Of(relation.Issue));
        json.WriteString("explanation", Whole(relation.Explanation));
        WriteAll(json, "evidence", relation.Evidence, WriteEvidence);
        WriteAll(json, "undercuts", index.UndercutsOf(relation), WriteUndercut);
    }

    private static void WriteUndercut(Utf8JsonWriter json, ViewUndercut undercut)
    {
        json.WriteString("insight", undercut.Insight);
        json.WriteNumber("confidence", undercut.Undercut.Confidence);
        json.WriteString("explanation", Whole(undercut.Undercut.Explanation));
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("insight", evidence.InsightId);
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
    }

    // Spans count the characters of the text as it is: only halves of surrogate pairs are replaced, one for one.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
