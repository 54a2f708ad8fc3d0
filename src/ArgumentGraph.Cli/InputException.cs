namespace ArgumentGraph.Cli;

/// <summary>What the user asked for cannot be; the message says what was found and what to do.</summary>
internal sealed class InputException(string message) : Exception(message);
