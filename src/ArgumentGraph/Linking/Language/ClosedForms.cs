using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ArgumentGraph.Linking.Language;

/// <summary>Words of closed classes: their tag, and the forms the tagger may read them as.</summary>
internal static class ClosedForms
{
    private static readonly FrozenDictionary<string, Tag> Tags = ReadTags();
    private static readonly FrozenDictionary<string, ImmutableArray<FormReading>> Forms = ReadForms();

    public static Tag? TagOf(string word) => Tags.TryGetValue(word, out var tag) ? tag : null;

    public static ImmutableArray<FormReading> Of(string word) => Forms[word];

    /// <summary>The tag of a closed word of a class that is read so.</summary>
    public static Tag TagOf(string word, Tag tag, WordForm form) => (tag, form) switch
    {
        (_, WordForm.Who or WordForm.Subordinator) when word == "that" => Tag.Subordinator,
        (Tag.Determiner, WordForm.It or WordForm.Those or WordForm.Them or WordForm.Who or WordForm.Whether) => Tag.Pronoun,
        (_, WordForm.Base or WordForm.Present) => Tag.Verb,
        _ => tag,
    };

    private static FrozenDictionary<string, Tag> ReadTags()
    {
        var closed = new Dictionary<string, Tag>(StringComparer.Ordinal);
        foreach (var (heading, item) in LexiconFile.Items("function-words"))
            closed.TryAdd(item, Enum.Parse<Tag>(heading, ignoreCase: true));
        return closed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ImmutableArray<FormReading>> ReadForms()
    {
        var listed = LexiconFile.Items("closed-forms").ToLookup(i => i.Item.Split('=')[0], i => (Enum.Parse<WordForm>(i.Heading, ignoreCase: true), CostOf(i.Item)), StringComparer.Ordinal);
        return Tags.ToFrozenDictionary(
            t => t.Key,
            t => (listed.Contains(t.Key) ? listed[t.Key] : [(PlainForm(t.Value), 0)]).Select(f => new FormReading(f.Item1, f.Item2, LemmaOf(t.Key, t.Value))).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    private static int CostOf(string item) =>
        item.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign ? FormNeighbours.CostOf(int.Parse(item.AsSpan(sign + 1), CultureInfo.InvariantCulture) / 1000.0) : 0;

    private static string LemmaOf(string word, Tag tag) => tag switch
    {
        Tag.Be => "be",
        Tag.Have => "have",
        Tag.Do => "do",
        Tag.Negation => word == "never" ? "never" : "not",
        _ => word,
    };

    private static WordForm PlainForm(Tag tag) => tag switch
    {
        Tag.Pronoun => WordForm.It,
        Tag.Conjunction => WordForm.And,
        Tag.Negation => WordForm.Not,
        _ => Enum.Parse<WordForm>(tag.ToString()),
    };
}
