namespace ArgumentGraph.Reading.Sentences;

/// <summary>The brackets and quotation marks still open at a place in the prose.</summary>
internal sealed class OpenMarks
{
    // A mark that stays open longer than this was never meant to be closed, or holds sentences of its own.
    private const int Reach = 300;

    private int _depth;
    private int _bracket = -Reach;
    private int _quote = -Reach;

    public bool At(int position) =>
        (_depth > 0 && position - _bracket < Reach) || (_quote >= 0 && position - _quote < Reach);

    public void Reset() => (_depth, _bracket, _quote) = (0, -Reach, -Reach);

    public void See(string prose, int at)
    {
        switch (prose[at])
        {
            case '(' or '[':
                _depth++;
                _bracket = at;
                break;
            case ')' or ']':
                _depth = Math.Max(0, _depth - 1);
                break;
            case '\u201C':
                _quote = at;
                break;
            case '\u201D':
                _quote = -Reach;
                break;
            case '"':
                // After a letter it closes; an inch mark has nothing to close.
                _quote = _quote < 0 && (at == 0 || !char.IsLetterOrDigit(prose[at - 1])) ? at : -Reach;
                break;
        }
    }
}
