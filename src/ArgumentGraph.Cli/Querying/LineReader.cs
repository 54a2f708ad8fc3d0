using System.Text;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Reads lines at a terminal with the arrow keys, history and completion; from a pipe, line by line.</summary>
internal sealed class LineReader(Func<string, IReadOnlyList<string>> complete, List<string> history)
{
    private readonly StringBuilder _line = new();
    private int _cursor;
    private int _past;

    /// <summary>The next line, or null at the end of the input.</summary>
    public string? Read(string prompt)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
            return Console.In.ReadLine();
        _line.Clear();
        (_cursor, _past) = (0, history.Count);
        Console.Write(prompt);
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
                break;
            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && _line.Length == 0)
                return null;
            Take(key);
            Show(prompt);
        }

        Console.WriteLine();
        return _line.ToString();
    }

    private void Take(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow: _cursor = Math.Max(0, _cursor - 1); break;
            case ConsoleKey.RightArrow: _cursor = Math.Min(_line.Length, _cursor + 1); break;
            case ConsoleKey.Home: _cursor = 0; break;
            case ConsoleKey.End: _cursor = _line.Length; break;
            case ConsoleKey.UpArrow: Recall(-1); break;
            case ConsoleKey.DownArrow: Recall(1); break;
            case ConsoleKey.Tab: Complete(); break;
            case ConsoleKey.Backspace when _cursor > 0: _line.Remove(--_cursor, 1); break;
            case ConsoleKey.Delete when _cursor < _line.Length: _line.Remove(_cursor, 1); break;
            default:
                if (!char.IsControl(key.KeyChar))
                    _line.Insert(_cursor++, key.KeyChar);
                break;
        }
    }

    private void Recall(int step)
    {
        _past = Math.Clamp(_past + step, 0, history.Count);
        Replace(_past < history.Count ? history[_past] : "");
    }

    // One possibility is put in; of several, what they have in common, and they are listed.
    private void Complete()
    {
        var possible = complete(_line.ToString(0, _cursor));
        if (possible.Count == 0)
            return;
        var rest = _line.ToString(_cursor, _line.Length - _cursor);
        var common = possible.Aggregate((a, b) => a[..a.Zip(b).TakeWhile(p => p.First == p.Second).Count()]);
        if (possible.Count > 1)
            Console.WriteLine($"\n{string.Join("  ", possible.Select(p => p[(p.LastIndexOfAny([' ', ':', '.', '|', '(']) + 1)..]).Distinct())}");
        if (common.Length >= _cursor)
        {
            Replace(common + rest);
            _cursor = common.Length;
        }
    }

    private void Replace(string text)
    {
        _line.Clear().Append(text);
        _cursor = text.Length;
    }

    private void Show(string prompt) => Console.Write($"\r\u001b[K{prompt}{_line}\r\u001b[{prompt.Length + _cursor}C");
}
