using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Tests.Cypher.Syntax;

public sealed class RoundTripTests
{
    private const int Cases = 4000;
    private const string Noise = "()[]{}.,:;|+-*/%^=<>$&!?'\"`\\ aé—0";

    [Fact]
    public void Printing_a_tree_and_reading_it_again_gives_the_same_text()
    {
        foreach (var query in CaseQueries())
            AssertStable(query);
    }

    [Fact]
    public void Random_queries_survive_printing_and_reading()
    {
        for (var seed = 0; seed < Cases; seed++)
            AssertStable(new RandomQuery(seed).Text());
    }

    [Fact]
    public void No_text_makes_the_parser_fail_in_another_way_than_with_a_diagnostic()
    {
        var queries = CaseQueries().ToList();
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var damaged = Damaged(queries[random.Next(queries.Count)], random);
            try
            {
                AssertStable(damaged);
            }
            catch (CypherException wrong)
            {
                Assert.NotEmpty(wrong.Render(damaged));
            }
        }
    }

    private static void AssertStable(string query)
    {
        var printed = Printer.Print(Parser.Parse(query));
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
    }

    private static string Damaged(string query, Random random)
    {
        for (var i = random.Next(1, 4); i > 0 && query.Length > 0; i--)
        {
            var at = random.Next(query.Length);
            query = random.Next(3) switch
            {
                0 => query.Remove(at, 1),
                1 => query.Insert(at, Noise[random.Next(Noise.Length)].ToString()),
                _ => query[..at] + query[random.Next(query.Length)] + query[(at + 1)..],
            };
        }

        return query;
    }

    private static IEnumerable<string> CaseQueries() =>
        Directory.GetFiles(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Cypher"), "*.cases")
            .Where(f => !f.EndsWith("errors.cases", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(l => l.StartsWith("> ", StringComparison.Ordinal))
            .Select(l => l[2..]);
}
