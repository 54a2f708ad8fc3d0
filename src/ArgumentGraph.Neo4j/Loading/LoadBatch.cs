using System.Security.Cryptography;
using System.Text;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Model;

namespace ArgumentGraph.Neo4j.Loading;

/// <summary>A batch as the ledger knows it: its id and hash follow from what is in it.</summary>
internal sealed record LoadBatch(string Id, string Hash, string? RunId, long Sequence, int Rows)
{
    public static LoadBatch Of(LoadGroup group, IReadOnlyCollection<LoadChange> changes, string? source, string? runId, long sequence)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var change in changes)
        {
            Append(hash, change.Row.Key);
            foreach (var (key, value) in change.Properties)
            {
                Append(hash, key);
                Append(hash, value.Kind == ValueKind.String ? value.AsString : ValueText.Of(value));
            }
        }

        var text = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
        return new LoadBatch(ContentId.Of(source ?? "", group.Name, text), text, runId, sequence, changes.Count);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        Span<byte> end = [0];
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData(end);
    }
}
