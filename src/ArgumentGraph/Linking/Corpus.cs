using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>What linking works on: documents, and each insight once with all its sources.</summary>
public sealed record Corpus(ImmutableArray<Document> Documents, ImmutableArray<Insight> Insights);
