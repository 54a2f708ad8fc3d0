using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>
/// Divides the insights of a cut into a few groups, each one dispute: what contradicts one another on one issue, with what supports
/// it. Two disputes are not fused by a line between them; that line runs from group to group. Small groups then join the one they
/// share most topics with.
/// </summary>
internal sealed class TopicGroups
{
    private const int Full = 8;
    private const int Many = 8;
    private const int BoxesOfAGroup = 4;
    private const string Rest = "Further disagreements";

    private readonly MapIndex index;
    private readonly Cut cut;
    private readonly int many;
    private List<List<string>> clusters;

    private TopicGroups(MapIndex index, Cut cut)
    {
        this.index = index;
        this.cut = cut;
        many = Math.Max(Many, cut.Insights.Length / BoxesOfAGroup);
        clusters = [.. cut.Insights.Select(id => new List<string> { id })];
    }

    public static ImmutableArray<ViewGroup> Of(MapIndex index, Cut cut)
    {
        var groups = new TopicGroups(index, cut);
        groups.JoinAlongRelations();
        groups.JoinSmallOnes();
        return groups.Named();
    }

    private void JoinAlongRelations()
    {
        foreach (var relation in cut.Relations.OrderBy(Order))
        {
            var from = ClusterOf(relation.From);
            var to = ClusterOf(relation.To);
            if (from != to && from.Count + to.Count <= Full && IsOneDispute(IssuesOf(from), IssuesOf(to)))
                Join(from, to);
        }

        foreach (var undercut in cut.Undercuts)
        {
            var (own, step) = (ClusterOf(undercut.Insight), ClusterOf(undercut.Relation.From));
            if (own != step && own.Count + step.Count <= Full && IsOneDispute(IssuesOf(own), IssuesOf(step)))
                Join(step, own);
        }
    }

    // A support is a firmer tie than a contradiction that may dissolve.
    private static int Order(Relation relation) => relation.Type switch
    {
        RelationType.Contradicts => relation.Strength == RelationStrength.Proven ? 0 : 2,
        RelationType.Supports => 1,
        _ => 3,
    };

    private static bool IsOneDispute(string[] a, string[] b) =>
        a.Length == 0 || b.Length == 0 || a.Intersect(b, StringComparer.OrdinalIgnoreCase).Any();

    private string[] IssuesOf(List<string> cluster) =>
    [
        .. cut.Relations.Where(r => r.Type == RelationType.Contradicts && cluster.Contains(r.From) && cluster.Contains(r.To))
            .Select(r => r.Issue ?? r.Id).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // A single box wastes a frame; it goes where it is most at home. What is at home nowhere is gathered at the end.
    private void JoinSmallOnes()
    {
        while (clusters.Where(c => c.Count == 1 || clusters.Count > many).OrderBy(c => c.Count).Select(c => (Small: c, Home: HomeOf(c)))
            .FirstOrDefault(p => p.Home is not null) is { Home: not null } found)
        {
            Join(found.Home, found.Small);
        }

        while (clusters.Count > many)
        {
            var bySize = clusters.OrderBy(c => c.Count).ToArray();
            Join(bySize[1], bySize[0]);
        }
    }

    private List<string>? HomeOf(List<string> small) => clusters
        .Where(c => c != small && c.Count + small.Count <= Full)
        .Select(c => (Cluster: c, Kinship: Kinship(small, c)))
        .Where(p => p.Kinship > 0)
        .OrderByDescending(p => p.Kinship)
        .ThenBy(p => p.Cluster.Count)
        .Select(p => p.Cluster)
        .FirstOrDefault();

    private double Kinship(List<string> a, List<string> b)
    {
        var ties = cut.Relations.Count(r => (a.Contains(r.From) && b.Contains(r.To)) || (b.Contains(r.From) && a.Contains(r.To)));
        var shared = Topics(a).Intersect(Topics(b), StringComparer.OrdinalIgnoreCase).Sum(topic => 1.0 / cut.Insights.Count(id => index.IsAbout(id, topic)));
        return (2 * ties) + shared;
    }

    private IEnumerable<string> Topics(List<string> cluster) => cluster.SelectMany(id => index.Insight(id).Topics.Select(t => t.Topic));

    private List<string> ClusterOf(string id) => clusters.First(c => c.Contains(id));

    private void Join(List<string> into, List<string> from)
    {
        into.AddRange(from);
        clusters.Remove(from);
    }

    private ImmutableArray<ViewGroup> Named()
    {
        clusters = [.. clusters.OrderBy(c => c.Min(id => cut.Insights.IndexOf(id)))];
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var named = clusters.Select(c => (Cluster: c, Heading: HeadingOf(c, used))).ToImmutableArray();
        return
        [
            .. named.Select(n => new ViewGroup(
                ContentId.Of("group", n.Heading), n.Heading, [.. n.Cluster.OrderBy(id => cut.Insights.IndexOf(id))])),
        ];
    }

    private string HeadingOf(List<string> cluster, HashSet<string> used)
    {
        var topics = cut.Relations
            .Where(r => r.Type == RelationType.Contradicts && r.Issue is not null && cluster.Contains(r.From) && cluster.Contains(r.To))
            .SelectMany(r => Enumerable.Repeat(r.Issue!, 2))
            .Concat(cluster.SelectMany(id => index.Insight(id).Topics.Select(t => t.Topic).Distinct(StringComparer.OrdinalIgnoreCase)))
            .GroupBy(t => t, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Key.Length <= 40 && !used.Contains(g.Key))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
            .Select(g => (Topic: g.Key, Carriers: cluster.Count(id => index.IsAbout(id, g.Key))))
            .ToArray();
        if (topics.Length == 0)
            return Numbered(Rest, used);
        var first = topics[0];
        used.Add(first.Topic);
        var second = topics.Skip(1).FirstOrDefault(t => t.Carriers > 1 && first.Carriers * 2 < cluster.Count);
        return second.Topic is null || first.Topic.Length + second.Topic.Length > 34
            ? Caption.Capital(first.Topic)
            : Caption.Capital($"{first.Topic} and {second.Topic}");
    }

    private static string Numbered(string name, HashSet<string> used)
    {
        for (var n = 1; ; n++)
        {
            var numbered = n == 1 ? name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} ({n})");
            if (used.Add(numbered))
                return numbered;
        }
    }
}
