namespace ArgumentGraph.Model;

/// <summary>A half-open range of UTF-16 code units: <c>text[Start..End]</c>.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Code units covered.</summary>
    public int Length => End - Start;

    /// <summary>The covered part of the text the span was made for.</summary>
    public string Of(string text) => text[Start..End];
}
