using ArgumentGraph.Cli.Querying;

namespace ArgumentGraph.Tests.Cli.Querying;

public sealed class LineBufferTests
{
    [Theory]
    [InlineData("MATCH (n)|", "home left", "|MATCH (n)")]
    [InlineData("a👩‍🚀é|", "left left", "a|👩‍🚀é")]
    [InlineData("a👩‍🚀|", "backspace", "a|")]
    [InlineData("MATCH (n) RETURN n|", "killword", "MATCH (n) RETURN |")]
    [InlineData("MATCH (n) RETURN n|", "wordleft wordleft", "MATCH (n) |RETURN n")]
    [InlineData("one|two three", "killtoend", "one|")]
    [InlineData("one|two three", "killtoend home yank", "two three|one")]
    [InlineData("first\nsec|ond", "home", "first\n|second")]
    [InlineData("first\nsec|ond", "killtostart", "first\n|ond")]
    [InlineData("first\nsec|ond", "up", "fir|st\nsecond")]
    [InlineData("first|\nse", "down", "first\nse|")]
    [InlineData("first|\nsecond", "killtoend", "first|second")]
    [InlineData("|", "backspace delete left right killword", "|")]
    public void A_key_changes_the_text_and_the_place(string before, string keys, string after)
    {
        var buffer = new LineBuffer();
        buffer.Replace(before.Replace("|", "", StringComparison.Ordinal), before.IndexOf('|', StringComparison.Ordinal));
        foreach (var key in keys.Split(' '))
            Press(buffer, key);

        Assert.Equal(after, buffer.Text.Insert(buffer.Cursor, "|"));
    }

    private static void Press(LineBuffer buffer, string key)
    {
        switch (key)
        {
            case "left": buffer.Left(); break;
            case "right": buffer.Right(); break;
            case "home": buffer.Home(); break;
            case "up": buffer.MoveLine(-1); break;
            case "down": buffer.MoveLine(1); break;
            case "backspace": buffer.Backspace(); break;
            case "delete": buffer.Delete(); break;
            case "killword": buffer.KillWord(); break;
            case "killtoend": buffer.KillToEnd(); break;
            case "killtostart": buffer.KillToStart(); break;
            case "wordleft": buffer.WordLeft(); break;
            case "yank": buffer.Yank(); break;
            default: throw new ArgumentException(key);
        }
    }
}
