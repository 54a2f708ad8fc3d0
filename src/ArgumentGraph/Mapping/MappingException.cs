namespace ArgumentGraph.Mapping;

/// <summary>A graph does not hold what a map needs; the message says what is missing and what to do.</summary>
public sealed class MappingException(string message, Exception? inner = null) : Exception(message, inner);
