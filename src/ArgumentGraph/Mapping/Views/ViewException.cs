namespace ArgumentGraph.Mapping.Views;

/// <summary>A view that cannot be read, or that names something the map does not hold; the message says what to do.</summary>
public sealed class ViewException(string message) : Exception(message);
