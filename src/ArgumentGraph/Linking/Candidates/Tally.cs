namespace ArgumentGraph.Linking.Candidates;

/// <summary>Which insights were met, each once: made for one thread and used again and again, for there are many.</summary>
internal sealed class Tally(int insights)
{
    private readonly bool[] isMet = new bool[insights];
    private readonly int[] met = new int[insights];
    private int count;

    public ReadOnlySpan<int> Met => met.AsSpan(0, count);

    public void Clear()
    {
        foreach (var insight in Met)
            isMet[insight] = false;
        count = 0;
    }

    public void AddRange(ReadOnlySpan<int> found)
    {
        foreach (var insight in found)
        {
            if (isMet[insight])
                continue;
            isMet[insight] = true;
            met[count++] = insight;
        }
    }
}
