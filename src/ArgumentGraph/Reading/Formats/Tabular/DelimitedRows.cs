using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>Cuts a delimited file into rows of cells (RFC 4180, with any line ends and any of four separators).</summary>
internal sealed class DelimitedRows(string text, char separator)
{
    private int _at;

    /// <summary>The separator that the first line shows most of, outside quotes.</summary>
    public static char SeparatorOf(string text)
    {
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0, ['|'] = 0 };
        var quoted = false;
        foreach (var c in text)
        {
            quoted ^= c == '"';
            if (!quoted && c is '\n' or '\r')
                break;
            if (!quoted && counts.TryGetValue(c, out var count))
                counts[c] = count + 1;
        }

        return counts.OrderByDescending(pair => pair.Value).First() is { Value: > 0, Key: var found } ? found : ',';
    }

    public IEnumerable<List<DelimitedCell>> All()
    {
        while (_at < text.Length)
        {
            var row = Row();
            if (row.Count > 1 || row[0].Span.Length > 0)
                yield return row;
        }
    }

    private List<DelimitedCell> Row()
    {
        var row = new List<DelimitedCell> { Cell() };
        while (_at < text.Length && text[_at] == separator)
        {
            _at++;
            row.Add(Cell());
        }

        if (_at < text.Length)
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        return row;
    }

    private DelimitedCell Cell()
    {
        var start = _at;
        while (_at < text.Length && text[_at] == ' ')
            _at++;
        if (_at < text.Length && text[_at] == '"')
            return Quoted();
        _at = start;
        while (_at < text.Length && text[_at] != separator && text[_at] is not ('\n' or '\r'))
            _at++;
        return new DelimitedCell(new TextSpan(start, _at), []);
    }

    private DelimitedCell Quoted()
    {
        var start = ++_at;
        var edits = ImmutableArray.CreateBuilder<Edit>();
        while (_at < text.Length && (text[_at] != '"' || (_at + 1 < text.Length && text[_at + 1] == '"')))
        {
            if (text[_at] == '"')
                edits.Add(new Edit(new TextSpan(_at, ++_at), ""));
            _at++;
        }

        var end = Math.Min(_at, text.Length);
        while (_at < text.Length && text[_at] != separator && text[_at] is not ('\n' or '\r'))
            _at++;
        return new DelimitedCell(new TextSpan(start, end), edits.ToImmutable());
    }
}
