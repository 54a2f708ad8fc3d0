using ArgumentGraph.Cli.Querying;

namespace ArgumentGraph.Tests.Cli.Querying;

public sealed class LineViewTests
{
    [Theory]
    [InlineData("RETURN 1", 8, "\r\e[J> RETURN 1\r\e[10C")]
    [InlineData("RETURN 1", 0, "\r\e[J> RETURN 1\r\e[2C")]
    [InlineData("日本", 1, "\r\e[J> 日本\r\e[4C")]
    [InlineData("a\nb", 3, "\r\e[J> a\r\n. b\r\e[3C")]
    [InlineData("a\nb", 1, "\r\e[J> a\r\n. b\e[1A\r\e[3C")]
    [InlineData("123456789012345678", 18, "\r\e[J> 123456789012345678\r\n\r")]
    [InlineData("1234567890123456789012", 20, "\r\e[J> 123456789012345678\r\n9012\r\e[2C")]
    [InlineData("12345678901234567日", 18, "\r\e[J> 12345678901234567\r\n日\r\e[2C")]
    public void The_cursor_stands_where_the_next_letter_goes(string text, int cursor, string drawn) =>
        Assert.Equal(drawn, new LineView(". ").Draw("> ", text, cursor, 20));

    [Fact]
    public void What_was_drawn_before_is_drawn_over()
    {
        var view = new LineView(". ");
        view.Draw("> ", "a\nb\nc", 5, 20);

        Assert.StartsWith("\e[2A\r\e[J", view.Draw("> ", "a", 1, 20), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_sequence_in_recalled_text_is_not_passed_on() =>
        Assert.DoesNotContain("\e[31m", new LineView(". ").Draw("> ", "\e[31mred", 0, 40), StringComparison.Ordinal);
}
