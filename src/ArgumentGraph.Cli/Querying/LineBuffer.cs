using System.Globalization;
using System.Text;

namespace ArgumentGraph.Cli.Querying;

/// <summary>The text that is being typed, of one line or several, and the place in it. Moves go by characters as a reader counts them.</summary>
internal sealed class LineBuffer
{
    private readonly StringBuilder _text = new();
    private string _killed = "";

    public string Text => _text.ToString();

    /// <summary>Between 0 and the length of the text.</summary>
    public int Cursor { get; private set; }

    public string BeforeCursor => _text.ToString(0, Cursor);

    public bool IsEmpty => _text.Length == 0;

    public void Replace(string text, int? cursor = null)
    {
        _text.Clear().Append(text);
        Cursor = Math.Min(cursor ?? text.Length, text.Length);
    }

    public void Insert(string text)
    {
        _text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    public void Left() => Cursor -= Before();

    public void Right() => Cursor += After();

    public void Home() => Cursor = LineStart();

    public void End() => Cursor = LineEnd();

    public void WordLeft() => Cursor = WordStart();

    public void WordRight() => Cursor = WordEnd();

    public void Backspace() => Cut(Cursor - Before(), Cursor);

    public void Delete() => Cut(Cursor, Cursor + After());

    /// <summary>To the end of the line; at its end, the line break.</summary>
    public void KillToEnd() => Kill(Cursor, LineEnd() is var end && end > Cursor ? end : Cursor + After());

    public void KillToStart() => Kill(LineStart(), Cursor);

    /// <summary>Back to the blank before the word, as a shell does.</summary>
    public void KillWord()
    {
        var start = Cursor;
        while (start > 0 && char.IsWhiteSpace(_text[start - 1]))
            start--;
        while (start > 0 && !char.IsWhiteSpace(_text[start - 1]))
            start--;
        Kill(start, Cursor);
    }

    public void KillWordRight() => Kill(Cursor, WordEnd());

    public void Yank() => Insert(_killed);

    /// <summary>One line up or down at the same column; false at the first or last line.</summary>
    public bool MoveLine(int step)
    {
        var column = Cursor - LineStart();
        var target = step < 0 ? LineStart() - 1 : LineEnd() + 1;
        if (target < 0 || target > _text.Length)
            return false;
        Cursor = target;
        Cursor = Math.Min(LineStart() + column, LineEnd());
        return true;
    }

    private int LineStart() => Cursor == 0 ? 0 : Text.LastIndexOf('\n', Cursor - 1) + 1;

    private int LineEnd() => Text.IndexOf('\n', Cursor) is var end && end < 0 ? _text.Length : end;

    private int After() => Cursor < _text.Length ? StringInfo.GetNextTextElementLength(Text, Cursor) : 0;

    private int Before()
    {
        var (text, at, last) = (BeforeCursor, 0, 0);
        for (; at < text.Length; at += last)
            last = StringInfo.GetNextTextElementLength(text, at);
        return last;
    }

    private int WordStart()
    {
        var at = Cursor;
        while (at > 0 && !char.IsLetterOrDigit(_text[at - 1]))
            at--;
        while (at > 0 && char.IsLetterOrDigit(_text[at - 1]))
            at--;
        return at;
    }

    private int WordEnd()
    {
        var at = Cursor;
        while (at < _text.Length && !char.IsLetterOrDigit(_text[at]))
            at++;
        while (at < _text.Length && char.IsLetterOrDigit(_text[at]))
            at++;
        return at;
    }

    private void Kill(int from, int to)
    {
        if (to > from)
            _killed = _text.ToString(from, to - from);
        Cut(from, to);
    }

    private void Cut(int from, int to)
    {
        _text.Remove(from, to - from);
        Cursor = from;
    }
}
