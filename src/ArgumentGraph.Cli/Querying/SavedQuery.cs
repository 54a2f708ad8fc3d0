using System.Reflection;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cli.Querying;

/// <summary>A parameter of a saved query; <paramref name="Default"/> is what it is when left out.</summary>
internal sealed record SavedParameter(string Name, Value Default, string Description);

/// <summary>
/// A query that comes with the program: a file whose comments at the top say what it answers (<c>// text</c>) and what it takes
/// (<c>// $name = default: text</c>).
/// </summary>
internal sealed record SavedQuery(string Name, string Description, IReadOnlyList<SavedParameter> Parameters, string Text)
{
    public static IReadOnlyList<SavedQuery> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal).Select(Load)];

    public static SavedQuery? Find(string name) => All.FirstOrDefault(q => q.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The given parameters, and the defaults of the others.</summary>
    public Dictionary<string, Value> With(IReadOnlyDictionary<string, Value> given)
    {
        if (given.Keys.FirstOrDefault(k => Parameters.All(p => p.Name != k)) is { } unknown)
            throw new InputException($"The query '{Name}' has no parameter {unknown}; it takes {(Parameters.Count == 0 ? "none" : string.Join(", ", Parameters.Select(p => p.Name)))}.");
        return Parameters.ToDictionary(p => p.Name, p => given.TryGetValue(p.Name, out var value) ? value : p.Default, StringComparer.Ordinal);
    }

    private static SavedQuery Load(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        var header = lines.TakeWhile(l => l.StartsWith("// ", StringComparison.Ordinal)).Select(l => l[3..]).ToList();
        var text = string.Join('\n', lines.Skip(header.Count));
        return new SavedQuery(name, string.Join(' ', header.Where(h => h[0] != '$')), [.. header.Where(h => h[0] == '$').Select(Parameter)], text);
    }

    private static SavedParameter Parameter(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var (name, value) = ParameterText.Read(line[1..colon]);
        return new SavedParameter(name, value, line[(colon + 2)..]);
    }
}
