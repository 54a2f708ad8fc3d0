namespace ArgumentGraph.Office.Slides;

/// <summary>A template that no deck can be made on; the message completes "The template … ".</summary>
public sealed class TemplateException(string message, Exception? inner = null) : Exception(message, inner);
