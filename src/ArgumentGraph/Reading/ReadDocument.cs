using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading;

/// <summary>A document with the insights found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text, into which every passage's span points.</param>
/// <param name="Insights">In reading order; each has exactly one source here. The same id may occur twice.</param>
public sealed record ReadDocument(Document Document, string Text, ImmutableArray<Insight> Insights);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">As it would stand in <see cref="Model.Document.Path"/>.</param>
/// <param name="Reason">What was found and what to do; one sentence or two.</param>
public sealed record ReadFailure(string Path, string Reason);
