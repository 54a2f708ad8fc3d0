using System.Collections.Immutable;
using ArgumentGraph.Linking;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Mapping;

/// <summary>What a build brings to a store.</summary>
/// <param name="Documents">Everything that was read, by path.</param>
/// <param name="Failures">Files that could not be read; what the store holds of them stays.</param>
/// <param name="Covers">Whether a stored document's path was looked for: such a document that is not among those read was removed.</param>
/// <param name="Linking">How relations are found.</param>
/// <param name="StartedAt">ISO 8601 time for the record of the run; the hub has no clock.</param>
public sealed record BuildRequest(
    ImmutableArray<ReadDocument> Documents,
    ImmutableArray<ReadFailure> Failures,
    Func<string, bool> Covers,
    LinkingOptions Linking,
    string StartedAt)
{
    /// <summary>Links everything anew, also where a large stored map could be extended.</summary>
    public bool FromScratch { get; init; }
}
