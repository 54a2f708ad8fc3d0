using System.Collections.Immutable;
using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.WordNet;

namespace ArgumentGraph.Linking.Assertions;

/// <summary>One of those who are said to do something, or to whom it is done: a name, a thing, "everyone", "only ten people".</summary>
/// <param name="Words">As written, without determiner, lower-case.</param>
/// <param name="Quantity">All ("every place"), a bound ("only ten people"), or one thing.</param>
/// <param name="Bound">Of "only ten": 10.</param>
internal readonly record struct Party(string Words, Quantity Quantity, double Bound, bool IsName)
{
    private const int Places = 15;
    private const int Persons = 18;

    /// <summary>Whether what is said of this party is said of the other too.</summary>
    public bool Covers(Party other) => Quantity == Quantity.All
        ? other.Quantity == Quantity.One && (Words.Length == 0 || IsOfKind(other))
        : Words == other.Words && Quantity == other.Quantity;

    /// <summary>Whether the other is one of those this names in general: Ghana of "place", Ada of "person".</summary>
    public bool IsOfKind(Party other) => Words switch
    {
        "place" or "places" or "country" or "countries" or "city" or "cities" => other.IsPlace,
        "person" or "people" or "persons" or "one" => !other.IsPlace && other.IsName,
        _ => other.Words.EndsWith(Words, StringComparison.Ordinal) || other.IsName && !other.IsPlace && FileOf(Lemmas.Of(Words, PartOfSpeech.Noun) ?? Words) == Persons,
    };

    private bool IsPlace => FileOf(Words) == Places || Words.Split(' ') is { Length: > 1 } parts && parts.Any(p => FileOf(p) == Places) && FileOf(Words) != Persons;

    private static int FileOf(string words) =>
        WordNetDatabase.Instance.Find(words) is { } entry && entry.SensesAs(PartOfSpeech.Noun) is [var first, ..] ? WordNetDatabase.Instance.LexicographerFile(first) : -1;
}

/// <summary>How many a party stands for.</summary>
internal enum Quantity
{
    One,
    All,
    AtMost,
}

/// <summary>Who does, or does not do, what to whom, coordinations taken apart: "Ann and Bo have seen Rome and Oslo".</summary>
/// <param name="Denied">Whether it is said not to be so.</param>
/// <param name="First">First token of the statement.</param>
internal sealed record Assertion(ImmutableArray<Party> Subjects, string Verb, bool Denied, ImmutableArray<Party> Objects, int First, int Last);
