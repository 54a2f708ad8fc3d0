using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>How the insights of a view stand to one another on the page.</summary>
public enum ViewShape
{
    /// <summary>In groups by topic.</summary>
    Groups,

    /// <summary>On two facing sides of one topic, with a strip for what takes no side.</summary>
    Board,
}

/// <summary>Insights under one heading, in the order in which they were chosen.</summary>
/// <param name="Id">Stable for the same heading.</param>
/// <param name="Heading">Short, as people read it; on a board the name of the side.</param>
/// <param name="Insights">Ids.</param>
public sealed record ViewGroup(string Id, string Heading, ImmutableArray<string> Insights)
{
    /// <summary>On a board divided by stances: the side's; else neutral.</summary>
    public Stance Stance { get; init; }
}

/// <summary>What a picture will show of a map, and what it says about the rest. The same map and selection give the same view.</summary>
/// <param name="Selection">What was asked for.</param>
/// <param name="Title">For the top of the page.</param>
/// <param name="Subtitle">Counts: what is shown of how much.</param>
/// <param name="LeftOut">One sentence on what is not shown; empty when nothing is left out.</param>
/// <param name="Shape">Groups or board. A board has exactly three groups: left, right, no side; each may be empty.</param>
/// <param name="Groups">Every shown insight is in exactly one.</param>
/// <param name="Relations">Those drawn; both ends are shown.</param>
public sealed record MapView(
    ViewSelection Selection,
    string Title,
    string Subtitle,
    string LeftOut,
    ViewShape Shape,
    ImmutableArray<ViewGroup> Groups,
    ImmutableArray<Relation> Relations)
{
    /// <summary>Those of drawn relations by insights shown.</summary>
    public ImmutableArray<ViewUndercut> Undercuts { get; init; } = [];

    /// <summary>Ids of the insights shown, group by group.</summary>
    public IEnumerable<string> Insights => Groups.SelectMany(g => g.Insights);

    /// <summary>Chooses what to show.</summary>
    /// <param name="maxInsights">Boxes the picture can carry; the rest is counted in words.</param>
    /// <exception cref="ViewException">The selection names a topic, insight or document that the map does not hold, or is a single contradiction, which is no arrangement of boxes.</exception>
    public static MapView Of(ArgumentMap map, ViewSelection selection, int maxInsights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxInsights, 2);
        var index = new MapIndex(map);
        return selection is OneTopic topic
            ? new TopicBoard(index, topic, maxInsights).View()
            : new GroupedView(index, selection, maxInsights).View();
    }
}
