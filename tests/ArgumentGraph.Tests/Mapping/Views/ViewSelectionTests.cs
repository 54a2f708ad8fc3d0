using ArgumentGraph.Mapping.Views;

namespace ArgumentGraph.Tests.Mapping.Views;

public sealed class ViewSelectionTests
{
    [Theory]
    [InlineData("all", "all")]
    [InlineData(" Contradictions ", "contradictions")]
    [InlineData("topic:Solar energy", "topic:Solar energy")]
    [InlineData("topic:\"ratio 1:2\"", "topic:ratio 1:2")]
    [InlineData("around:1F3A", "around:1f3a:1")]
    [InlineData("around:1f3a:3", "around:1f3a:3")]
    [InlineData("document:reports\\a.txt", "document:reports/a.txt")]
    public void Every_form_is_read_back(string words, string canonical)
    {
        var view = ViewSelection.Parse(words);
        Assert.Equal(canonical, view.ToString());
        Assert.Equal(view, ViewSelection.Parse(canonical));
    }

    [Theory]
    [InlineData("everything", "'everything' is no view; expected all, contradictions, topic:NAME, around:ID[:hops], document:PATH or contradiction:ID.")]
    [InlineData("all:x", "The view 'all' takes nothing after it, but 'x' was found.")]
    [InlineData("topic", "The view 'topic:' needs a name after the colon, such as topic:energy.")]
    [InlineData("around:1f3a:x", "'x' is no number of steps; expected 1 to 9, such as around:1f3a:2.")]
    [InlineData("around:1f3a:10", "'10' is no number of steps; expected 1 to 9, such as around:1f3a:2.")]
    public void A_wrong_view_is_told_what_is_right(string words, string message) =>
        Assert.Equal(message, Assert.Throws<ViewException>(() => ViewSelection.Parse(words)).Message);
}
