using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Linking;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping;

/// <summary>
/// The node that says which build the stored map is of. It is written before the first batch as not complete, and again
/// after the last one: a build that was killed is never taken for the map of its documents.
/// </summary>
internal sealed class RunRecord(PropertyGraph before, BuildRequest request, string fingerprint)
{
    /// <summary>Program and version, as stored with every run.</summary>
    public const string Engine = "argraph 0.1";

    /// <summary>The same for the same documents, settings and program; a program built from other code differs.</summary>
    public static string Fingerprint(IEnumerable<(string Path, string Sha256)> sources, LinkingOptions linking) => ContentId.Of([
        typeof(RunRecord).Module.ModuleVersionId.ToString(),
        linking.ToString(),
        .. sources.Distinct().OrderBy(s => s.Path, StringComparer.Ordinal).SelectMany(s => new[] { s.Path, s.Sha256 })]);

    public static bool IsComplete(PropertyGraph graph, string fingerprint) =>
        Latest(graph) is { } run && run.Properties["fingerprint"] == fingerprint && run.Properties["complete"] == true;

    public GraphChanges Begin(NodeId free) => GraphChanges.None with { PutNodes = [Record(free, complete: false)] };

    public GraphChanges End(NodeId free) => GraphChanges.None with { PutNodes = [Record(free, complete: true)] };

    private static Node? Latest(PropertyGraph graph) => graph.Nodes.Where(n => n.Has(MapSchema.Run)).MaxBy(n => n.Id.Value);

    // A run that was broken off is taken over by the one that finishes its work.
    private Node Record(NodeId free, bool complete)
    {
        var unfinished = Latest(before) is { } latest && latest.Properties["complete"] != true ? latest.Id : free;
        return new Node(unfinished, [MapSchema.Run], PropertyMap.Of(
            (MapSchema.Id, ContentId.Of("run", request.StartedAt, fingerprint)),
            ("engine", Engine),
            ("settings", request.Linking.ToString()),
            ("startedAt", request.StartedAt),
            ("fingerprint", fingerprint),
            ("complete", complete)));
    }
}
