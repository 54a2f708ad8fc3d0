using System.Globalization;

namespace ArgumentGraph.Cypher.Execution.FullText;

/// <summary>
/// The words of a text in lower case, as Lucene's standard tokenizer cuts them (Unicode Annex 29): letters and digits with their
/// marks, joined by an apostrophe or point between letters and by a point or comma between digits; each ideograph is a word.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const int Longest = 255;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly char[] _word = new char[Longest];
    private int _at;
    private int _length;

    /// <summary>The word found last; valid until the next.</summary>
    public readonly ReadOnlySpan<char> Word => _word.AsSpan(0, _length);

    public static List<string> All(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text);
        while (reader.MoveNext())
            words.Add(reader.Word.ToString());
        return words;
    }

    public bool MoveNext()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
            _at++;
        if (_at == _text.Length)
            return false;
        _length = 0;
        var start = _at;
        while (_at < _text.Length && (_at == start || Continues()) && _length < Longest)
            _word[_length++] = char.ToLowerInvariant(_text[_at++]);
        return true;
    }

    private readonly bool Continues()
    {
        var (before, c) = (_text[_at - 1], _text[_at]);
        if (IsIdeograph(before) || IsIdeograph(c))
            return IsMark(c);
        if (char.IsLetterOrDigit(c) || c == '_' || IsMark(c))
            return true;
        if (_at + 1 == _text.Length)
            return false;
        var after = _text[_at + 1];
        return c switch
        {
            '\'' or '’' or '.' or '․' or '＇' => (char.IsLetter(before) && char.IsLetter(after)) || (char.IsDigit(before) && char.IsDigit(after)),
            ':' or '·' => char.IsLetter(before) && char.IsLetter(after),
            ',' or ';' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }

    private static bool IsMark(char c) =>
        c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u309F') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
