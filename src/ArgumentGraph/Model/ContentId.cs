using System.Security.Cryptography;
using System.Text;

namespace ArgumentGraph.Model;

/// <summary>Ids that depend on content alone, so that the same content has the same id on every machine and in every run.</summary>
public static class ContentId
{
    private const int MostOnStack = 1024;

    /// <summary>16 lower-case hex digits: the first 64 bits of SHA-256 over the parts, each ended by a NUL.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var length = 0;
        foreach (var part in parts)
            length += Encoding.UTF8.GetByteCount(part) + 1;
        var bytes = length <= MostOnStack ? stackalloc byte[length] : new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            at += Encoding.UTF8.GetBytes(part, bytes[at..]);
            bytes[at++] = 0;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>64 lower-case hex digits of SHA-256 over bytes.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
