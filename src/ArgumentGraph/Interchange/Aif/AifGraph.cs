using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>A node of the Argument Interchange Format.</summary>
/// <param name="Id">Compared as text: some programs write numbers.</param>
/// <param name="Type">I, RA, CA, MA, PA, L, TA, YA or EN.</param>
/// <param name="Text">Of the claim or the words spoken; of a scheme its name.</param>
/// <param name="Scheme">Name of the scheme; empty where none is given.</param>
internal sealed record AifNode(string Id, string Type, string Text, string Scheme)
{
    /// <summary>Whether the node has a time, which a map does not hold.</summary>
    public bool HasTime { get; init; }

    /// <summary>Whether it is a claim; an enthymeme is one that nobody spoke.</summary>
    public bool IsClaim => Type is "I" or "EN";

    /// <summary>Whether it relates others.</summary>
    public bool IsRelation => Type is "RA" or "CA" or "MA" or "PA";

    /// <summary>The name of its scheme, or failing that its text.</summary>
    public string SchemeName => Scheme.Length > 0 ? Scheme : Text;
}

/// <summary>A directed edge.</summary>
internal sealed record AifEdge(string From, string To);

/// <summary>What a file of any AIF dialect says.</summary>
/// <param name="Dialect">Its name for people.</param>
/// <param name="Nodes">Each id once.</param>
/// <param name="Edges">In the order of the file.</param>
/// <param name="Source">The analysed text without markup; empty where the file carries none.</param>
/// <param name="Spans">Places in it, by node.</param>
internal sealed record AifGraph(
    string Dialect, ImmutableArray<AifNode> Nodes, ImmutableArray<AifEdge> Edges, string Source, ImmutableDictionary<string, TextSpan> Spans);
