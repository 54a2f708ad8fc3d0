using System.Globalization;

namespace ArgumentGraph.Neo4j.Transport;

/// <summary>Versions as Neo4j numbers them: 5.26.31, 2026.09.0, with a suffix at times (5.26-aura, 2025.10.1-SNAPSHOT).</summary>
internal static class ServerVersion
{
    public static Version Floor { get; } = Version.Parse(Neo4jMessages.Floor);

    /// <exception cref="FormatException">The text does not begin with a version.</exception>
    public static ServerInfo Parse(string text, string edition)
    {
        var numbers = text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').ToArray().AsSpan().Trim('.').ToString().Split('.');
        if (numbers.Length < 2)
            throw new FormatException($"'{text}' is no version.");
        var version = new Version(int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
        return new ServerInfo(version, text, edition);
    }
}
