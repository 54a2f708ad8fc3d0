using ArgumentGraph.Cli.Querying;

namespace ArgumentGraph.Tests.Cli.Querying;

public sealed class StatementsTests
{
    [Theory]
    [InlineData("RETURN 1; RETURN 2;", "RETURN 1| RETURN 2", "")]
    [InlineData("RETURN ';", "", "RETURN ';")]
    [InlineData("RETURN 'a;b' AS x;", "RETURN 'a;b' AS x", "")]
    [InlineData(@"RETURN 'it\';s';", @"RETURN 'it\';s'", "")]
    [InlineData("MATCH (`a;b`) RETURN 1;", "MATCH (`a;b`) RETURN 1", "")]
    [InlineData("RETURN 1 // one; two\n;", "RETURN 1 // one; two\n", "")]
    [InlineData("RETURN 1 /* ; */ ;", "RETURN 1 /* ; */ ", "")]
    [InlineData("RETURN 1", "", "RETURN 1")]
    [InlineData("RETURN 1; // done", "RETURN 1", " // done")]
    public void A_semicolon_ends_a_statement_unless_it_is_text(string typed, string whole, string left)
    {
        var cut = Statements.Cut(typed);

        Assert.Equal(whole, string.Join('|', cut.Whole));
        Assert.Equal(left, cut.Left);
    }
}
