using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Evaluation.Pages;

/// <summary>One line of a page's key: what a careful reader finds between two of its insights.</summary>
/// <param name="From">Number of an insight, from 1; of a support the reason, example or evidence.</param>
/// <param name="To">Number of the other.</param>
/// <param name="Type">CONTRADICTS or SUPPORTS; null for a pair that only looks like a contradiction.</param>
/// <param name="Kind">What kind of relation, or of false contradiction, in words.</param>
/// <param name="IsStrong">Whether any careful reader would agree.</param>
public sealed record GoldRelation(int From, int To, RelationType? Type, string Kind, bool IsStrong)
{
    /// <summary>Both numbers, the smaller first: which way a support points is not asked.</summary>
    public (int, int) Pair => (Math.Min(From, To), Math.Max(From, To));
}

/// <summary>A page of insights, one a paragraph, with the relations that readers find in it.</summary>
public sealed record GoldPage(string Name, ImmutableArray<string> Insights, ImmutableArray<GoldRelation> Relations)
{
    private const int Fields = 5;

    /// <summary>All pages of a folder, in the order of their names: NAME.txt with paragraphs, NAME.tsv with lines of from, to, type, kind, strength.</summary>
    /// <exception cref="EvaluationException">There is no such folder, no page in it, no key beside a page, or a line that makes no sense.</exception>
    public static ImmutableArray<GoldPage> ReadAll(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : throw new EvaluationException($"There is no folder '{folder}'.");
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? [.. files.Select(Read)] : throw new EvaluationException($"The folder '{folder}' holds no page (NAME.txt with NAME.tsv beside it).");
    }

    private static GoldPage Read(string file)
    {
        ImmutableArray<string> insights = [.. File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => p.Replace('\n', ' '))];
        var key = Path.ChangeExtension(file, "tsv");
        if (!File.Exists(key))
            throw new EvaluationException($"There is no key '{key}' for the page '{file}'.");
        var relations = File.ReadLines(key).Index().Where(l => l.Item.Length > 0 && l.Item[0] != '#').Select(l => Parse(key, l.Index + 1, l.Item, insights.Length));
        return new GoldPage(Path.GetFileNameWithoutExtension(file), insights, [.. relations]);
    }

    private static GoldRelation Parse(string file, int number, string line, int insights)
    {
        var fields = line.Split('\t');
        if (fields.Length < Fields || !IsInsight(fields[0], insights, out var from) || !IsInsight(fields[1], insights, out var to) || from == to)
            throw new EvaluationException($"{file}, line {number}: expected two numbers from 1 to {insights}, type, kind and strength, with tabs between them.");
        RelationType? type = fields[2] switch
        {
            "contradicts" => RelationType.Contradicts,
            "supports" => RelationType.Supports,
            "decoy" => null,
            _ => throw new EvaluationException($"{file}, line {number}: '{fields[2]}' is none of contradicts, supports and decoy."),
        };
        return new GoldRelation(from, to, type, fields[3], fields[4] == "strong");
    }

    private static bool IsInsight(string text, int insights, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= insights;
}
