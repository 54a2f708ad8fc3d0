using System.Globalization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Mapping.Views;

/// <summary>The words of a picture's head and foot, made from counts.</summary>
internal static class Caption
{
    private static readonly string[] NumberWords =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"three documents", "1,204 documents", "one document".</summary>
    public static string Spelt(int count, string noun) => $"{Word(count)} {Plural(count, noun)}";

    public static string Word(int count) => count < NumberWords.Length ? NumberWords[count] : Digits(count);

    /// <summary>"9 supports", "1 support".</summary>
    public static string Counted(int count, string noun) => $"{Digits(count)} {Plural(count, noun)}";

    /// <summary>"18 of 44 insights", or "44 insights" where all are meant.</summary>
    public static string Share(int shown, int all, string noun) =>
        shown == all ? Counted(all, noun) : $"{Digits(shown)} of {Counted(all, noun)}";

    /// <summary>"6 of 9 contradictions · 9 supports · 2 restatements"; types of which nothing is drawn are not named, but for contradictions.</summary>
    public static IEnumerable<string> Relations(IReadOnlyCollection<Relation> drawn, IReadOnlyCollection<Relation> all) =>
        from entry in new[]
        {
            (Type: RelationType.Contradicts, Noun: "contradiction"), (Type: RelationType.Supports, Noun: "support"), (Type: RelationType.Restates, Noun: "restatement"),
        }
        let whole = all.Count(r => r.Type == entry.Type)
        let part = drawn.Count(r => r.Type == entry.Type)
        where part > 0 || (whole > 0 && entry.Type == RelationType.Contradicts)
        select Share(part, whole, entry.Noun);

    /// <summary>The same, with the undercuts where there are any.</summary>
    public static IEnumerable<string> Relations(IReadOnlyCollection<Relation> drawn, IReadOnlyCollection<Relation> all, int drawnUndercuts, int allUndercuts) =>
        allUndercuts == 0 ? Relations(drawn, all) : Relations(drawn, all).Append(Share(drawnUndercuts, allUndercuts, "undercut"));

    public static string Digits(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plural(int count, string noun) => count == 1 ? noun : $"{noun}s";
}
