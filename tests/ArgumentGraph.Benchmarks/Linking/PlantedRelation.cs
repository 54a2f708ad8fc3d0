using System.Globalization;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>Two insights that were written to be related, and how.</summary>
/// <param name="Kind">What was planted.</param>
internal sealed record PlantedRelation(RelationType Type, RelationKind Kind, string First, string Second)
{
    // {0} a name that these two share with no others, {1} a topic that popular ones are as likely to be as in the rest.
    private static readonly (RelationType Type, RelationKind Kind, string First, string Second)[] s_pairs =
    [
        (RelationType.Contradicts, RelationKind.Negation, "The {0} plant reports its spending on {1}.", "The {0} plant does not report its spending on {1}."),
        (RelationType.Contradicts, RelationKind.Negation, "The {0} bridge carries trams.", "The {0} bridge does not carry trams."),
        (RelationType.Contradicts, RelationKind.Antonym, "The {0} court accepted the plan for {1}.", "The {0} court rejected the plan for {1}."),
        (RelationType.Contradicts, RelationKind.Antonym, "The {0} council sold the land near the harbour.", "The {0} council bought the land near the harbour."),
        (RelationType.Contradicts, RelationKind.Quantity, "The {0} survey counted 40 companies with {1}.", "The {0} survey counted 75 companies with {1}."),
        (RelationType.Contradicts, RelationKind.Quantity, "The {0} ferry sank with nine sailors.", "The {0} ferry sank with three sailors."),
        (RelationType.Contradicts, RelationKind.Framing, "The {0} furnace gives the makers of {1} a clear edge.", "The {0} furnace is a serious weakness of the makers of {1}."),
        (RelationType.Contradicts, RelationKind.Framing, "The {0} serum strengthens patients after surgery.", "The {0} serum weakens patients after surgery."),
        (RelationType.Contradicts, RelationKind.RivalCause, "What decides the growth of {0} is {1}, not weather.", "What decides the growth of {0} is weather, not {1}."),
        (RelationType.Contradicts, RelationKind.RivalCause, "The key to the survival of {0} is tourism rather than mining.", "The key to the survival of {0} is mining rather than tourism."),
        (RelationType.Supports, RelationKind.Reason, "The {0} clinic treats children with {1} every Monday.", "The {0} clinic treats children with {1}."),
        (RelationType.Supports, RelationKind.Reason, "The {0} orchard sells apples to schools.", "The {0} orchard sells fruit to schools."),
    ];

    public static PlantedRelation At(int number)
    {
        var (type, kind, first, second) = s_pairs[number % s_pairs.Length];
        var name = GeneratedCorpus.Name(20_000 + (7 * number));
        name = char.ToUpperInvariant(name[0]) + name[1..];
        var topic = GeneratedCorpus.Topic(new Random(number));
        return new PlantedRelation(type, kind, string.Format(CultureInfo.InvariantCulture, first, name, topic), string.Format(CultureInfo.InvariantCulture, second, name, topic));
    }

    /// <summary>The ids of both, smaller first.</summary>
    public (string, string) Ends => Ordered(Insight.IdOf(First), Insight.IdOf(Second));

    public static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    /// <summary>Whether a relation of the two says that they agree, or clash, in whatever way.</summary>
    public bool IsSaidBy(Relation relation) => relation.Type == RelationType.Contradicts == (Type == RelationType.Contradicts);
}
