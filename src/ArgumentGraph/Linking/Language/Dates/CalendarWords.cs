using System.Collections.Frozen;

namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>Words and figures of the calendar as numbers; null for any other word.</summary>
internal static class CalendarWords
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private static readonly FrozenDictionary<string, int> Months = Numbered("month");
    private static readonly FrozenDictionary<string, int> Weekdays = Numbered("weekday");
    private static readonly FrozenDictionary<string, int> Seasons = Numbered("season");
    private static readonly FrozenDictionary<string, int> Parts = Numbered("part");
    private static readonly FrozenDictionary<string, int> Ordinals = Numbered("ordinal");
    private static readonly FrozenDictionary<string, int> Decades = Numbered("decade");
    private static readonly FrozenDictionary<string, int> Earlier = Numbered("before-now");
    private static readonly FrozenDictionary<string, int> Later = Numbered("after-now");

    /// <summary>Deeds that happen once to one subject.</summary>
    public static PhraseList Once { get; } = PhraseList.Read("calendar", "once", ' ');

    /// <summary>1 for January. Written with a capital, since "may" and "march" are words of their own.</summary>
    public static int? Month(Token token) => token.Capital ? Of(Months, token.Word) : null;

    public static int? Weekday(Token token) => token.Capital ? Of(Weekdays, token.Word) : null;

    /// <summary>1 for winter.</summary>
    public static int? Season(string word) => Of(Seasons, word);

    /// <summary>1 for early, 2 for mid, 3 for late.</summary>
    public static int? Part(string word) => Of(Parts, word);

    /// <summary>"third", "3rd", "21st".</summary>
    public static int? Ordinal(string word) =>
        Of(Ordinals, word) ?? (word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word.AsSpan(0, word.Length - 2), out var number) ? number : null);

    /// <summary>The first year of "1990s", "90s", "nineties".</summary>
    public static int? Decade(string word)
    {
        if (Of(Decades, word) is { } spelt)
            return 1910 + 10 * spelt;
        if (word.Length is not (3 or 5) || word[^1] != 's' || word[^2] != '0' || !int.TryParse(word.AsSpan(0, word.Length - 1), out var first))
            return null;
        // "The 20s" may be an age, a temperature or either century.
        return first >= FirstYear ? first : first >= 50 ? 1900 + first : null;
    }

    public static int? Year(string word) =>
        word.Length == 4 && char.IsAsciiDigit(word[0]) && int.TryParse(word, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    /// <summary>−1 for "last", 0 for "this", 1 for "next".</summary>
    public static int? Step(string word) => Earlier.ContainsKey(word) ? -1 : Later.ContainsKey(word) ? 1 : word is "this" or "current" ? 0 : null;

    public static DateGrain? Unit(string lemma) => lemma switch
    {
        "day" => DateGrain.Day,
        "week" => DateGrain.Week,
        "month" => DateGrain.Month,
        "quarter" => DateGrain.Quarter,
        "year" => DateGrain.Year,
        "decade" => DateGrain.Decade,
        "century" => DateGrain.Century,
        _ => null,
    };

    private static int? Of(FrozenDictionary<string, int> words, string word) => words.TryGetValue(word, out var number) ? number : null;

    private static FrozenDictionary<string, int> Numbered(string heading) => LexiconFile.Items("calendar")
        .Where(i => i.Heading == heading)
        .SelectMany((i, at) => i.Item.Split('=').Select(word => (word, at + 1)))
        .ToFrozenDictionary(w => w.word, w => w.Item2, StringComparer.Ordinal);
}
