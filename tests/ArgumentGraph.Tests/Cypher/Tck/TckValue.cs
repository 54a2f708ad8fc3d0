using System.Globalization;

namespace ArgumentGraph.Tests.Cypher.Tck;

/// <summary>Reads the value text of TCK tables and writes it in one form: labels and keys sorted, numbers in one spelling.</summary>
internal sealed class TckValue
{
    private readonly string _text;
    private readonly bool _ignoreListOrder;
    private int _at;

    private TckValue(string text, bool ignoreListOrder) => (_text, _ignoreListOrder) = (text, ignoreListOrder);

    public static string Canonical(string text, bool ignoreListOrder)
    {
        var reader = new TckValue(text, ignoreListOrder);
        var value = reader.Value();
        reader.Blank();
        return reader._at == text.Length ? value : throw new FormatException($"Unread rest in: {text}");
    }

    private string Value()
    {
        Blank();
        return _text[_at] switch
        {
            '\'' => String(),
            '[' => _at + 1 < _text.Length && _text[_at + 1] == ':' ? Entity('[', ']') : List(),
            '{' => Map(),
            '(' => Entity('(', ')'),
            '<' => Path(),
            _ => Word(),
        };
    }

    private string String()
    {
        var start = _at++;
        while (_text[_at] != '\'')
            _at += _text[_at] == '\\' ? 2 : 1;
        return _text[start..++_at];
    }

    private string List()
    {
        var items = Items('[', ']', Value);
        if (_ignoreListOrder)
            items.Sort(StringComparer.Ordinal);
        return $"[{string.Join(", ", items)}]";
    }

    private string Map()
    {
        var entries = Items('{', '}', () =>
        {
            Blank();
            var end = _text.IndexOf(':', _at);
            var key = _text[_at..end].Trim();
            _at = end + 1;
            return $"{key}: {Value()}";
        });
        entries.Sort(StringComparer.Ordinal);
        return $"{{{string.Join(", ", entries)}}}";
    }

    private string Entity(char open, char close)
    {
        Expect(open);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (_text[_at] == ':')
        {
            var start = ++_at;
            while (_text[_at] is not (':' or ' ' or '{') && _text[_at] != close)
                _at++;
            names.Add(_text[start.._at]);
        }

        Blank();
        var properties = _text[_at] == '{' ? Map() : "{}";
        Blank();
        Expect(close);
        return $"{open}{string.Join(":", names)} {properties}{close}";
    }

    private string Path()
    {
        Expect('<');
        var path = Entity('(', ')');
        while (_text[_at] != '>')
        {
            var start = _at;
            _at += _text[_at] == '<' ? 2 : 1;
            path += _text[start.._at] + Entity('[', ']');
            start = _at;
            _at += _text[_at + 1] == '>' ? 2 : 1;
            path += _text[start.._at] + Entity('(', ')');
        }

        _at++;
        return $"<{path}>";
    }

    private List<string> Items(char open, char close, Func<string> read)
    {
        Expect(open);
        var items = new List<string>();
        for (Blank(); _text[_at] != close; Blank())
        {
            items.Add(read());
            Blank();
            if (_text[_at] == ',')
                _at++;
        }

        _at++;
        return items;
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '.' or '-' or '+'))
            _at++;
        var word = _text[start.._at];
        if (word is "null" or "true" or "false" or "NaN" || long.TryParse(word, CultureInfo.InvariantCulture, out _))
            return word;
        // Minus zero is written and compared as zero.
        return "float " + (double.Parse(word, CultureInfo.InvariantCulture) + 0.0).ToString("R", CultureInfo.InvariantCulture);
    }

    private void Expect(char c)
    {
        if (_text[_at] != c)
            throw new FormatException($"Expected {c} at {_at} in: {_text}");
        _at++;
    }

    private void Blank()
    {
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
    }
}
