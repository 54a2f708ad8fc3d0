using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Msagl;

/// <summary>Tasks and results as the worker's lines hold them: arrays of numbers, without names, written by hand to start fast.</summary>
internal static class WorkerJson
{
    public static void Write(Utf8JsonWriter json, LayerTask task)
    {
        Rows(json, "nodes", task.Boxes, box => [box.Width, box.Height]);
        Rows(json, "edges", task.Links, link => [link.Above, link.Below]);
        json.WriteNumber("nodeGap", task.NodeGap);
        json.WriteNumber("layerGap", task.LayerGap);
    }

    public static void Write(Utf8JsonWriter json, AlignTask task)
    {
        Rows(json, "variables", task.Places, place => [place.Desired, place.Weight]);
        Rows(json, "separations", task.Separations, one => [one.Left, one.Right, one.Gap, one.Exactly ? 1 : 0]);
        Rows(json, "attractions", task.Attractions, one => [one.First, one.Second, one.Weight]);
    }

    public static void Write(Utf8JsonWriter json, PackTask task)
    {
        Rows(json, "sizes", task.Boxes, box => [box.Width, box.Height]);
        json.WriteNumber("aspectRatio", task.AspectRatio);
        json.WriteNumber("width", task.Width);
    }

    public static void Write(Utf8JsonWriter json, RouteTask task)
    {
        Rows(json, "boxes", task.Boxes, box => [box.X, box.Y, box.Width, box.Height]);
        Rows(json, "links", task.Links, link => [link.From, link.To, link.FromPort.X, link.FromPort.Y, link.ToPort.X, link.ToPort.Y]);
        json.WriteNumber("padding", task.Padding);
        json.WriteNumber("separation", task.Separation);
    }

    public static ImmutableArray<T> Array<T>(JsonElement result, Func<JsonElement, T> item) => [.. result.EnumerateArray().Select(item)];

    public static Point Point(JsonElement pair) => new(pair[0].GetDouble(), pair[1].GetDouble());

    public static ImmutableArray<Point> Corners(JsonElement numbers) =>
        [.. numbers.EnumerateArray().Select(number => number.GetDouble()).Chunk(2).Select(pair => new Point(pair[0], pair[1]))];

    private static void Rows<T>(Utf8JsonWriter json, string name, ImmutableArray<T> rows, Func<T, double[]> numbers)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var number in numbers(row))
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
