using System.Collections.Frozen;
using System.Globalization;

namespace ArgumentGraph.Linking.Judging;

/// <summary>
/// How often findings of one ground and weight are right: for each setting and ground the chance at five weights, a straight line
/// between any two. A readable table, made by the training verb of the benchmark project.
/// </summary>
internal sealed class Calibration(IEnumerable<CalibrationLine> lines)
{
    private static readonly Lazy<Calibration> Lazy = new(Load);
    private readonly FrozenDictionary<(Setting, Ground), CalibrationLine> lines = lines.ToFrozenDictionary(l => (l.Setting, l.Ground));

    public static Calibration Shipped => Lazy.Value;

    /// <summary>Chance of being right, 0 to 1; never falls as the weight rises.</summary>
    public double Of(Setting setting, Ground ground, double weight) => lines[(setting, ground)].At(weight);

    public static Calibration Read(TextReader reader)
    {
        var lines = new List<CalibrationLine>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(CalibrationLine.Parse(line));
        }

        return new Calibration(lines);
    }

    private static Calibration Load()
    {
        using var stream = typeof(Calibration).Assembly.GetManifestResourceStream("Weights.confidence")
            ?? throw new InvalidDataException("This build holds no table of confidence: bug, please report.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}

/// <summary>The chances of one ground in one setting.</summary>
/// <param name="Chances">At the weights 0, ¼, ½, ¾ and 1; never falling.</param>
/// <param name="Cases">Findings it was learned from.</param>
/// <param name="Right">How many of them were right.</param>
/// <param name="Source">Where they are from, or what stands in for them.</param>
internal sealed record CalibrationLine(Setting Setting, Ground Ground, double[] Chances, int Cases, int Right, string Source)
{
    private const int Steps = 4;

    public static CalibrationLine Parse(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != Steps + 6)
            throw new InvalidDataException($"A line of the table of confidence has {fields.Length} fields, not {Steps + 6}: '{line}'.");
        return new CalibrationLine(
            Enum.Parse<Setting>(fields[0], ignoreCase: true), Enum.Parse<Ground>(fields[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            [.. fields[2..(Steps + 3)].Select(f => double.Parse(f, CultureInfo.InvariantCulture))],
            int.Parse(fields[^3], CultureInfo.InvariantCulture), int.Parse(fields[^2], CultureInfo.InvariantCulture), fields[^1]);
    }

    /// <summary>As it stands in the table.</summary>
    public string Written() => string.Join('\t',
        [Hyphened(Setting.ToString()), Hyphened(Ground.ToString()), .. Chances.Select(c => c.ToString("0.00", CultureInfo.InvariantCulture)),
            Cases.ToString(CultureInfo.InvariantCulture), Right.ToString(CultureInfo.InvariantCulture), Source]);

    public double At(double weight)
    {
        var at = Math.Clamp(weight, 0, 1) * Steps;
        var below = Math.Min(Steps - 1, (int)at);
        return Chances[below] + (at - below) * (Chances[below + 1] - Chances[below]);
    }

    private static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
