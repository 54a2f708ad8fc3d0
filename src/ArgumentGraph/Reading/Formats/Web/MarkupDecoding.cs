using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Reading.Formats.Web;

/// <summary>Decodes markup: as any text, unless it is no Unicode and names another character set itself.</summary>
internal static partial class MarkupDecoding
{
    private const int HeadLength = 2048;

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && !bytes.Contains((byte)0) && !Utf8.IsValid(bytes) && Named(bytes) is { } encoding
            ? encoding.GetString(bytes)
            : TextDecoding.Decode(bytes);

    private static Encoding? Named(ReadOnlySpan<byte> bytes)
    {
        var name = CharacterSet().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]));
        // "iso-8859-1" means Windows-1252 on the web (WHATWG Encoding), which is the fallback anyway.
        return name.Success && !name.Groups[1].Value.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            ? CodePagesEncodingProvider.Instance.GetEncoding(name.Groups[1].Value)
            : null;
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CharacterSet();
}
