using System.Globalization;
using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>What the speaker reads under a slide: every quote in full with its document and place, and why its relations hold.</summary>
public static class SpeakerNotes
{
    /// <summary>Paragraphs, one a line; an empty line between entries. Empty for a picture without insights.</summary>
    public static string Of(ArgumentMap map, Scene scene)
    {
        var index = new MapIndex(map);
        var relations = scene.Elements.Where(e => e.Role == SceneRole.Relation).Select(e => e.Relation!);
        var boxes = scene.Elements.Where(e => e.Role == SceneRole.Box).Select(e => e.Subject!);
        return string.Join("\n\n", relations.Where(r => r.Type == RelationType.Contradicts).Select(r => Why(index, r)).Concat(boxes.Select(id => Quotes(index, id))));
    }

    internal static string Why(MapIndex index, Relation relation) => string.Create(
        CultureInfo.InvariantCulture,
        $"“{Clean(index.Insight(relation.From).Title)}” against “{Clean(index.Insight(relation.To).Title)}” ({Words.Of(relation.Kind)}, confidence {relation.Confidence:0.00}, {Words.Of(relation.Strength)}, {Words.Of(relation.Status)}): {Clean(relation.Explanation)}");

    internal static string Quotes(MapIndex index, string insightId)
    {
        var insight = index.Insight(insightId);
        return string.Join('\n', insight.Sources.Select(s => $"“{Clean(s.Text)}”\n— {Place(index, s)}").Prepend(Clean(insight.Title)));
    }

    /// <summary>"③ Title, path, paragraph 4, 2024-03-12".</summary>
    internal static string Place(MapIndex index, Passage passage)
    {
        var number = index.Map.Documents.Select((d, i) => (d.Id, Number: i + 1)).First(d => d.Id == passage.DocumentId).Number;
        var document = index.Map.Documents[number - 1];
        var date = document.Date is { } day ? $", {Clean(day)}" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{SourceNumber.Circled(number)} {Clean(document.Title)}, {Clean(document.Path)}, paragraph {passage.Paragraph + 1}{date}");
    }

    private static string Clean(string text) => DisplayText.Of(text);
}
