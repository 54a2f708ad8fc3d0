namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>The line, from 1, that a place of a text lies on.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> starts = [0];

    public LineNumbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    public int Of(int offset) => starts.BinarySearch(offset) is >= 0 and var exact ? exact + 1 : ~starts.BinarySearch(offset);
}
