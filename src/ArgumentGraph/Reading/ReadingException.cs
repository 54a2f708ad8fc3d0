namespace ArgumentGraph.Reading;

/// <summary>A file cannot be read; the message says what was found and what to do, without the path.</summary>
public sealed class ReadingException(string message, Exception? inner = null) : Exception(message, inner);
