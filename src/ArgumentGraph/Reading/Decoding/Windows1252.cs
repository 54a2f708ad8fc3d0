namespace ArgumentGraph.Reading.Decoding;

/// <summary>The code page of old Western Windows files; every byte has a reading.</summary>
internal static class Windows1252
{
    // The rows 80 and 90, where it differs from Latin-1; the five unassigned bytes read as their C1 controls (WHATWG Encoding, index windows-1252).
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, (text, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                text[i] = source[i] is >= 0x80 and < 0xA0 ? High[source[i] - 0x80] : (char)source[i];
        });
}
