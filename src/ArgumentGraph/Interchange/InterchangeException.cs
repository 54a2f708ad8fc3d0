namespace ArgumentGraph.Interchange;

/// <summary>A file that does not hold a map in the format it claims; the message names the place, what was found and what was expected.</summary>
public sealed class InterchangeException(string message, Exception? inner = null) : Exception(message, inner);
