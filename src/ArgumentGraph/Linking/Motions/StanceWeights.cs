using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Motions;

/// <summary>
/// How much each feature of a claim speaks for the subject of a motion; the file is written by the training verb of the
/// benchmark project, from sets that may ship, and read as text.
/// </summary>
internal sealed class StanceWeights(FrozenDictionary<string, double> weights)
{
    public static StanceWeights Shipped { get; } = Read(LexiconFile.Lines("stance-weights"));

    /// <summary>Positive for the subject, negative against it.</summary>
    public double Sum(ImmutableArray<(string Name, double Value)> features) => features.Sum(f => weights.GetValueOrDefault(f.Name) * f.Value);

    public static StanceWeights Read(IEnumerable<string> lines) => new(lines
        .Select(l => l.Split('\t'))
        .ToFrozenDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>One feature a line, ordered by name.</summary>
    public static string Write(IEnumerable<(string Name, double Weight)> weights, string remark)
    {
        var text = new StringBuilder().Append("# ").Append(remark).Append('\n');
        foreach (var (name, weight) in weights.OrderBy(w => w.Name, StringComparer.Ordinal))
            text.Append(name).Append('\t').Append(weight.ToString("0.00", CultureInfo.InvariantCulture)).Append('\n');
        return text.ToString();
    }
}
