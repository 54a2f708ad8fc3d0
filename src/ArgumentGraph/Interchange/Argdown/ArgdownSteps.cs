using System.Text;
using System.Text.Json;
using ArgumentGraph.Interchange.Argdown.Syntax;
using ArgumentGraph.Interchange.Json;
using ArgumentGraph.Interchange.Losses;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown;

/// <summary>
/// Inferences. A step that supports is written as an argument with premises, conclusion and undercuts; how sure each undercut is stands in the
/// argument's data. For a step that contradicts Argdown has no form: it stands in the data of the statement that it contradicts.
/// </summary>
internal sealed class ArgdownSteps(ArgdownModel model, Dictionary<ArgdownNode, Insight> insights, MapAssembly map, LossLedger losses)
{
    /// <summary>Whether our writer made the argument of an inference: its premises then support nothing but by the lines that say so.</summary>
    public static bool IsOurs(ArgdownNode argument) => argument.Data.ContainsKey("inference");

    /// <param name="steps">Those of arguments, by argument.</param>
    public void Read(Dictionary<ArgdownNode, Inference> steps)
    {
        var statements = model.Statements.ToDictionary(s => s.Title, s => insights[s], StringComparer.Ordinal);
        foreach (var (argument, step) in steps.Where(s => IsOurs(s.Key)))
            Try(argument, "inference", place => map.Replace(Annotated(step, place, statements)));
        foreach (var statement in model.Statements.Where(s => s.Data.ContainsKey("inferences")))
            Try(statement, "inferences", list => list.Items(place => Objection(place, insights[statement], statements)));
    }

    private Inference? Objection(JsonPlace place, Insight conclusion, Dictionary<string, Insight> statements)
    {
        var premises = place.All("premises", p => statements.GetValueOrDefault(p.Text())).OfType<Insight>().ToArray();
        if (premises.Length == 0)
            return null;
        var step = Annotated(map.Infer(RelationType.Contradicts, premises, conclusion), place, statements);
        map.Replace(step);
        return step;
    }

    private static Inference Annotated(Inference step, JsonPlace place, Dictionary<string, Insight> statements) => step with
    {
        Method = place.Text("method"),
        Undercuts = [.. place.All("undercuts", p => statements.TryGetValue(p.Text("with"), out var by) ? new Undercut(by.Id, p.Number("confidence"), p.Text("explanation"), []) : null)
            .OfType<Undercut>().OrderBy(u => u.InsightId, StringComparer.Ordinal)],
    };

    private void Try(ArgdownNode node, string key, Action<JsonPlace> read)
    {
        try
        {
            read(new JsonPlace(node.Data[key], $"{node.Title}.{key}"));
        }
        catch (InterchangeException error)
        {
            losses.Add(MapFeature.Undercuts.Kind, example: node.Title, why: error.Message);
        }
    }

    /// <summary>Writes steps, by the titles of their statements.</summary>
    internal sealed class Writer(Dictionary<string, string> titles, LossLedger losses)
    {
        private readonly HashSet<string> taken = new(titles.Values, StringComparer.OrdinalIgnoreCase);

        public void Append(StringBuilder text, Inference inference)
        {
            var title = $"Step {inference.Id}";
            while (!taken.Add(title))
                title += "'";
            text.Append($"<{title}> {ArgdownData.Object(json => Annotate(json, inference))}\n\n");
            foreach (var (index, premise) in inference.Premises.Index())
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"({index + 1}) [{titles[premise]}]\n");
            text.Append("----\n");
            foreach (var undercut in inference.Undercuts)
                text.Append($"    <_ [{titles[undercut.InsightId]}]\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"({inference.Premises.Length + 1}) [{titles[inference.Conclusion]}]\n");
        }

        /// <summary>The whole step, for the data of its conclusion.</summary>
        public static void Write(Utf8JsonWriter json, Inference inference, Dictionary<string, string> titles)
        {
            json.WriteStartArray("premises");
            foreach (var premise in inference.Premises)
                json.WriteStringValue(titles[premise]);
            json.WriteEndArray();
            WriteUndercuts(json, inference, titles, new LossLedger());
        }

        private void Annotate(Utf8JsonWriter json, Inference inference)
        {
            json.WriteStartObject("inference");
            WriteUndercuts(json, inference, titles, losses);
            json.WriteEndObject();
        }

        private static void WriteUndercuts(Utf8JsonWriter json, Inference inference, Dictionary<string, string> titles, LossLedger losses)
        {
            json.WriteString("method", TextLosses.Whole(inference.Method, losses));
            json.WriteArray("undercuts", inference.Undercuts, undercut =>
            {
                json.WriteString("with", titles[undercut.InsightId]);
                json.WriteNumber("confidence", undercut.Confidence);
                json.WriteString("explanation", TextLosses.Whole(undercut.Explanation, losses));
            });
        }
    }
}
