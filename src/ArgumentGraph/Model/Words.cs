namespace ArgumentGraph.Model;

/// <summary>The words for the model's enumerations in stores, exchange formats and pictures; stable, and read back by <see cref="Parse{T}"/>.</summary>
public static class Words
{
    /// <summary>SUPPORTS, CONTRADICTS or RESTATES.</summary>
    public static string Of(RelationType type) => Name(type).ToUpperInvariant();

    /// <summary>Lower-case words separated by spaces, such as <c>rival cause</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => string.Concat(Name(value).Select((c, i) => char.IsUpper(c) && i > 0 ? $" {c}" : c.ToString()))
            .ToLowerInvariant();

    /// <summary>The value whose words these are; case does not matter.</summary>
    /// <exception cref="FormatException">No value of the enumeration has these words.</exception>
    public static T Parse<T>(string words)
        where T : struct, Enum => Enum.TryParse<T>(words.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"'{words}' is no {typeof(T).Name}; expected one of: {string.Join(", ", Enum.GetValues<T>().Select(Of))}.");

    private static string Name<T>(T value)
        where T : struct, Enum => Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value));
}
