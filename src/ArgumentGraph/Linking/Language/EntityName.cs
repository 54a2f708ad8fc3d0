namespace ArgumentGraph.Linking.Language;

/// <summary>A proper name of two words or more: "Marie Curie", "Bank of England".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last.</param>
internal readonly record struct EntityName(int First, int Last)
{
    public bool Contains(int token) => token >= First && token <= Last;
}
