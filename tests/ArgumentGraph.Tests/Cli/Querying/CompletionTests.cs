using ArgumentGraph.Cli.Querying;

namespace ArgumentGraph.Tests.Cli.Querying;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("MATCH (i:Ins", "Insight")]
    [InlineData("MATCH (i:", "Document Insight `Odd name`")]
    [InlineData("MATCH (i:Insight)-[c:", "CONTRADICTS SUPPORTS")]
    [InlineData("MATCH (i:Insight)-[c:SUPPORTS|con", "CONTRADICTS")]
    [InlineData("MATCH (i:Insight) WHERE i:Doc", "Document")]
    [InlineData("MATCH (i) RETURN i.ti", "title")]
    [InlineData("MATCH (i:Insight {ti", "title")]
    [InlineData("MATCH (i:Insight {id: 1, ti", "title")]
    [InlineData("RETURN $to", "topic")]
    [InlineData("CALL db.index", "db.index.fulltext.queryNodes(")]
    [InlineData("RETURN toUpp", "toUpper(")]
    [InlineData("RETURN datetime.trunc", "datetime.truncate(")]
    [InlineData("MATCH (claim:Insight) RETURN clai", "claim")]
    [InlineData("optional", "OPTIONAL MATCH")]
    [InlineData(":for", ":format")]
    [InlineData(":format c", "csv")]
    [InlineData(":run contested-t", "contested-topics")]
    [InlineData("MATCH (i) ", "")]
    public void The_place_says_what_may_follow(string typed, string expected)
    {
        var found = new Completion(Ask, () => ["topic"]).Of(typed);

        Assert.Equal(expected, string.Join(' ', found.Names));
    }

    private static IReadOnlyList<string> Ask(string procedure) => procedure switch
    {
        "CALL db.labels()" => ["Document", "Insight", "Odd name"],
        "CALL db.relationshipTypes()" => ["CONTRADICTS", "SUPPORTS"],
        _ => ["id", "title"],
    };
}
