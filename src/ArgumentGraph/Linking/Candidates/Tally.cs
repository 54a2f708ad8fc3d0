namespace ArgumentGraph.Linking.Candidates;

/// <summary>Which insights were met, and how much they share: made for one thread and used again and again, for there are many.</summary>
internal sealed class Tally(int insights)
{
    // Fine enough to choose by, few enough to count in.
    private const int Grades = 512;
    private const float PerGrade = 1 / 32f;

    private readonly bool[] isMet = new bool[insights];
    private readonly float[] mass = new float[insights];
    private readonly int[] met = new int[insights];
    private readonly int[] counts = new int[Grades];
    private int count;

    /// <summary>Room to put them in order.</summary>
    public List<(double Doubt, int Insight, Prospects Rules)> Ranked { get; } = [];

    public ReadOnlySpan<int> Met => met.AsSpan(0, count);

    public void Clear()
    {
        foreach (var insight in Met)
        {
            isMet[insight] = false;
            mass[insight] = 0;
        }

        count = 0;
    }

    public void Add(ReadOnlySpan<int> found, float weight)
    {
        foreach (var insight in found)
        {
            mass[insight] += weight;
            if (isMet[insight])
                continue;
            isMet[insight] = true;
            met[count++] = insight;
        }
    }

    /// <summary>Leaves those that share most; among equals those that were met first.</summary>
    public void Keep(int most)
    {
        if (count <= most)
            return;
        Array.Clear(counts);
        foreach (var insight in Met)
            counts[GradeOf(insight)]++;
        var (least, above) = (Grades - 1, 0);
        while (above + counts[least] <= most)
            above += counts[least--];
        var equals = most - above;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var insight = met[i];
            var grade = GradeOf(insight);
            if (grade > least || grade == least && equals-- > 0)
            {
                met[kept++] = insight;
                continue;
            }

            isMet[insight] = false;
            mass[insight] = 0;
        }

        count = kept;
    }

    private int GradeOf(int insight) => Math.Min(Grades - 1, (int)(mass[insight] / PerGrade));
}
