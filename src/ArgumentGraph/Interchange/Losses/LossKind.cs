using System.Globalization;

namespace ArgumentGraph.Interchange.Losses;

/// <summary>Something that a format may be unable to hold.</summary>
/// <param name="Key">For programs; stable.</param>
/// <param name="One">For people, of one.</param>
/// <param name="Many">For people, of more.</param>
internal sealed record LossKind(string Key, string One, string Many)
{
    public LossKind(string one)
        : this(one, one, one + "s")
    {
    }

    public string Counted(int count) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? One : Many)}";
}
