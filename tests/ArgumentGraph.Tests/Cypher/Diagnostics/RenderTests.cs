using ArgumentGraph.Cypher.Diagnostics;

namespace ArgumentGraph.Tests.Cypher.Diagnostics;

public sealed class RenderTests
{
    [Theory]
    [InlineData("RETURN foo", 7, 3, 80, "  1 | RETURN foo\n    |        ^^^")]
    [InlineData("RETURN 1,\n\tfoo", 11, 3, 80, "  2 | \tfoo\n    | \t^^^")]
    [InlineData("RETURN '日本', foo", 13, 3, 80, "  1 | RETURN '日本', foo\n    |                ^^^")]
    [InlineData("RETURN '日本'", 8, 2, 80, "  1 | RETURN '日本'\n    |         ^^^^")]
    [InlineData("RETURN 1111111111 + 2222222222 + foo + 3333333333", 33, 3, 40, "  1 | 1 + 2222222222 + foo + 3333333333\n    |                  ^^^")]
    public void The_caret_stands_under_the_mistake(string query, int start, int length, int width, string expected)
    {
        var diagnostic = new Diagnostic(new ErrorCode("SyntaxError", ErrorPhase.CompileTime, "X"), Severity.Error, new SourceSpan(start, length), "Wrong.");

        Assert.Equal("Wrong.\n" + expected, diagnostic.Render(query, width));
    }
}
