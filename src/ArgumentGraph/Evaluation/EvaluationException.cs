namespace ArgumentGraph.Evaluation;

/// <summary>An evaluation file cannot be used; the message names the file, the line and what was expected.</summary>
public sealed class EvaluationException : Exception
{
    /// <summary>With a message for the user.</summary>
    public EvaluationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message for the user and what lies behind it.</summary>
    public EvaluationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
