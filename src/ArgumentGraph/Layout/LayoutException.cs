namespace ArgumentGraph.Layout;

/// <summary>The layout engine could not do its work; the message says why and what to do.</summary>
public sealed class LayoutException(string message, Exception? inner = null) : Exception(message, inner);
