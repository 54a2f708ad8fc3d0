namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>
/// Where a mark stands next, remembered: a text that opens a thing a million times and never closes it is still searched once.
/// </summary>
internal sealed class ForwardSearch(string text, string mark)
{
    private int from = int.MaxValue;
    private int found;

    /// <summary>The first place of the mark at or after a position; -1 where there is none.</summary>
    public int After(int position)
    {
        if (position < from || (found >= 0 && position > found))
        {
            from = position;
            found = text.IndexOf(mark, Math.Min(position, text.Length), StringComparison.Ordinal);
        }

        return found;
    }
}
