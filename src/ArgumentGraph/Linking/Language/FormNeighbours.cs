using System.Globalization;

namespace ArgumentGraph.Linking.Language;

/// <summary>What one form costs after another, in hundredths of a natural logarithm, from the table form-neighbours.</summary>
internal static class FormNeighbours
{
    public const int FormCount = (int)WordForm.Subordinator + 1;
    private const double Rare = 0.03;
    private static readonly int[] Costs = Read();

    /// <summary>Whole numbers, so that sums do not depend on the machine.</summary>
    public static int CostOf(double probability) => (int)Math.Round(-100 * Math.Log(probability));

    public static int Cost(WordForm before, WordForm form) => Costs[(int)before * FormCount + (int)form];

    private static int[] Read()
    {
        var costs = new int[FormCount * FormCount];
        Array.Fill(costs, CostOf(Rare / 100));
        foreach (var (heading, item) in LexiconFile.Items("form-neighbours", ';'))
        {
            var space = item.IndexOf(' ', StringComparison.Ordinal);
            var percent = double.Parse(item.AsSpan(space), CultureInfo.InvariantCulture);
            costs[(int)Enum.Parse<WordForm>(heading, true) * FormCount + (int)Enum.Parse<WordForm>(item.AsSpan(0, space), true)] = CostOf(percent / 100);
        }

        return costs;
    }
}
