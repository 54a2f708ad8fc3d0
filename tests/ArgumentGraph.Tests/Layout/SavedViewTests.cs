using System.Collections.Immutable;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Tests.Layout;

public sealed class SavedViewTests
{
    private static readonly ImmutableSortedDictionary<string, Point> s_positions =
        ImmutableSortedDictionary.Create<string, Point>(StringComparer.Ordinal).Add("a", new Point(10.25, -3)).Add("b", new Point(0, 1e5));

    [Fact]
    public void Positions_come_back_as_saved_and_saving_them_again_changes_nothing()
    {
        using var store = new MemoryGraphStore();
        store.Commit(SavedView.Save(store.Read(), "all", s_positions));

        Assert.Equal(s_positions, SavedView.Read(store.Read(), "all"));
        Assert.True(SavedView.Save(store.Read(), "all", s_positions).IsEmpty);
    }

    [Fact]
    public void Each_view_has_its_own_positions()
    {
        using var store = new MemoryGraphStore();
        store.Commit(SavedView.Save(store.Read(), "all", s_positions));

        Assert.Empty(SavedView.Read(store.Read(), "topic:trains"));
        store.Commit(SavedView.Save(store.Read(), "all", s_positions.SetItem("a", new Point(1, 1))));
        Assert.Equal(new Point(1, 1), SavedView.Read(store.Read(), "all")["a"]);
        Assert.Single(store.Read().Nodes);
    }
}
