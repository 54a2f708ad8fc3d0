using System.Text;

namespace ArgumentGraph.Sqlite;

/// <summary>
/// Gives the same string for the same bytes, most of the time: keys, kinds and phrases come again and again in a store. Of fixed
/// size; a text that meets another in its place replaces it.
/// </summary>
internal sealed class TextCache
{
    private const int Size = 1 << 14;
    private const int Longest = 200;
    private readonly string?[] _texts = new string?[Size];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
            return Encoding.UTF8.GetString(utf8);
        ref var place = ref _texts[Hash(utf8) & (Size - 1)];
        if (place is { } known && Ascii.Equals(utf8, known))
            return known;
        return place = Encoding.UTF8.GetString(utf8);
    }

    // FNV-1a.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261;
        foreach (var b in bytes)
            hash = (hash ^ b) * 16777619;
        return hash ^ (hash >> 15);
    }
}
