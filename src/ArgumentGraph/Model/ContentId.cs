using System.Security.Cryptography;
using System.Text;

namespace ArgumentGraph.Model;

/// <summary>Ids that depend on content alone, so that the same content has the same id on every machine and in every run.</summary>
public static class ContentId
{
    /// <summary>16 lower-case hex digits: the first 64 bits of SHA-256 over the parts, each ended by a NUL.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>64 lower-case hex digits of SHA-256 over bytes.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
