using System.Collections.Immutable;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>A node of the Argument Interchange Format.</summary>
/// <param name="Id">Compared as text: some programs write numbers.</param>
/// <param name="Type">I, RA, CA, MA, PA, L, TA, YA or EN.</param>
/// <param name="Text">Of the claim or the words spoken; of a scheme its name.</param>
/// <param name="Scheme">Name of the scheme; empty where none is given.</param>
internal sealed record AifNode(string Id, string Type, string Text, string Scheme);

/// <summary>A directed edge.</summary>
internal sealed record AifEdge(string From, string To);

/// <summary>Words spoken, and by whom.</summary>
internal sealed record AifLocution(string NodeId, string Speaker, bool HasTime);

/// <summary>Where a node's words stand in the analysed text.</summary>
internal sealed record AifSpan(string NodeId, Model.TextSpan Span);

/// <summary>What a file of any AIF dialect says.</summary>
/// <param name="Dialect">Its name for people.</param>
/// <param name="Nodes">Each id once.</param>
/// <param name="Edges">In the order of the file.</param>
/// <param name="Locutions">By node.</param>
/// <param name="Source">The analysed text without markup; null where the file carries none.</param>
/// <param name="Spans">Places in it.</param>
internal sealed record AifGraph(
    string Dialect,
    ImmutableArray<AifNode> Nodes,
    ImmutableArray<AifEdge> Edges,
    ImmutableDictionary<string, AifLocution> Locutions,
    string? Source,
    ImmutableArray<AifSpan> Spans);
