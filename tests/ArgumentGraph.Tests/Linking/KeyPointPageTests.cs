using System.Globalization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking;

/// <summary>Pages of short points for and against one motion: which of them clash, read like an analyst.</summary>
public sealed class KeyPointPageTests
{
    private const double LeastFound = 0.7;

    public static TheoryData<string> Pages => [.. Read().Select(p => p.Title)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Points_for_and_against_clash_only_where_they_judge_one_aspect(string title)
    {
        var (_, points, clashes) = Read().Single(p => p.Title == title);
        var map = Corpora.Map(Corpora.OfParagraphs([.. points]));
        var numbers = points.Select((text, i) => (Id: Insight.IdOf(text), Number: i + 1)).ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);
        var found = map.Relations.Where(r => r.Type == RelationType.Contradicts)
            .Select(r => (numbers[r.From], numbers[r.To])).Select(p => p.Item1 < p.Item2 ? p : (p.Item2, p.Item1)).ToHashSet();
        Assert.Empty(found.Except(clashes));
        Assert.True(found.Count >= LeastFound * clashes.Count, $"Found {found.Count} of {clashes.Count}; missed {string.Join(", ", clashes.Except(found))}.");
    }

    private static IEnumerable<(string Title, List<string> Points, HashSet<(int, int)> Clashes)> Read()
    {
        (string Title, List<string> Points, HashSet<(int, int)> Clashes)? page = null;
        foreach (var line in File.ReadLines(Repository.Path("tests", "ArgumentGraph.Tests", "Fixtures", "Linking", "key-points.txt")).Where(l => !l.StartsWith("# ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (page is { } done)
                    yield return done;
                page = (line[3..], [], []);
            }
            else if (line.Split(' ') is ["=", var first, var second])
            {
                page!.Value.Clashes.Add((int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture)));
            }
            else
            {
                page!.Value.Points.Add(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            }
        }

        yield return page!.Value;
    }
}
