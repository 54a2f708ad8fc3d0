using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Fonts;
using FsCheck;
using FsCheck.Fluent;

namespace ArgumentGraph.Tests.Drawing;

public sealed class LineBreakerTests
{
    private const double Width = 194;
    private const double Size = 15;

    [Fact]
    public void Words_are_set_line_by_line()
    {
        var wrapped = Wrap("Only huge compute makes frontier models possible");
        Assert.Equal(["Only huge compute makes", "frontier models possible"], wrapped.Lines);
        Assert.False(wrapped.Cut);
    }

    [Fact]
    public void Too_many_words_end_in_an_ellipsis_after_a_whole_word()
    {
        var wrapped = Wrap(string.Concat(Enumerable.Repeat("considerable evidence ", 20)).Trim());
        Assert.True(wrapped.Cut);
        Assert.Equal(3, wrapped.Lines.Length);
        Assert.Matches("(considerable|evidence)…$", wrapped.Lines[^1]);
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_broken_without_a_hyphen()
    {
        var wrapped = Wrap(new string('m', 10_000));
        Assert.Equal(3, wrapped.Lines.Length);
        Assert.DoesNotContain('-', string.Concat(wrapped.Lines));
    }

    [Fact]
    public void Ideographs_break_anywhere_but_before_closing_marks()
    {
        var wrapped = Wrap("人工智能公司正在通过蒸馏获得效率优势，同时也受到限制。人工智能公司正在");
        Assert.True(wrapped.Lines.Length > 1);
        Assert.DoesNotContain(wrapped.Lines, l => l[0] is '，' or '。');
    }

    [Fact]
    public void No_line_is_wider_than_asked_for() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(t => t is not null),
        text => Wrap(DisplayText.Of(text)).Lines.All(l => Typeface.Measure(l, FontWeight.Medium, Size) <= Width))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_that_are_not_cut_hold_every_letter() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(t => t is not null),
        text =>
        {
            var clean = DisplayText.Of(text);
            var wrapped = LineBreaker.Wrap(clean, FontWeight.Medium, Size, Width, int.MaxValue);
            return Letters(string.Concat(wrapped.Lines)) == Letters(clean);
        }).QuickCheckThrowOnFailure();

    private static WrappedText Wrap(string text) => LineBreaker.Wrap(text, FontWeight.Medium, Size, Width, 3);

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
