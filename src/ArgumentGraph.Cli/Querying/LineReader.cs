namespace ArgumentGraph.Cli.Querying;

/// <summary>How reading a statement ended.</summary>
internal enum LineEnd
{
    /// <summary>With a whole statement.</summary>
    Given,

    /// <summary>With Ctrl-C: what was typed is dropped.</summary>
    Dropped,

    /// <summary>With Ctrl-D, or at the end of the input.</summary>
    Closed,
}

/// <summary>
/// Reads statements at a terminal, with the editing keys of a shell, history, search in it, and completion; from a pipe, line by line.
/// A statement goes on over several lines until it is whole.
/// </summary>
internal sealed class LineReader(string prompt, string continuation, Func<string, bool> isWhole, Func<string, Completions> complete, ShellHistory history)
{
    private readonly LineBuffer _buffer = new();
    private readonly LineView _view = new(continuation);
    private int _past;
    private string _unfinished = "";

    public (LineEnd End, string Text) Read() => Console.IsInputRedirected || Console.IsOutputRedirected ? ReadPiped() : ReadTyped();

    private (LineEnd, string) ReadPiped()
    {
        var lines = new List<string>();
        while (Console.In.ReadLine() is { } line)
        {
            lines.Add(line);
            if (isWhole(string.Join('\n', lines)))
                return (LineEnd.Given, string.Join('\n', lines));
        }

        return (lines.Count > 0 ? LineEnd.Given : LineEnd.Closed, string.Join('\n', lines));
    }

    private (LineEnd, string) ReadTyped()
    {
        _buffer.Replace("");
        _view.Forget();
        _past = history.Entries.Count;
        Console.TreatControlCAsInput = true;
        try
        {
            Show();
            while (true)
            {
                var key = Console.ReadKey(intercept: true);
                if (key.Key == ConsoleKey.Enter && Enter())
                    return Finished(LineEnd.Given);
                if (IsControl(key, ConsoleKey.C))
                    return Finished(LineEnd.Dropped);
                if (IsControl(key, ConsoleKey.D) && _buffer.IsEmpty)
                    return Finished(LineEnd.Closed);
                if (key.Key != ConsoleKey.Enter)
                    Take(key);
                // What is pasted is drawn once, when all of it has come.
                if (!Console.KeyAvailable)
                    Show();
            }
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    private (LineEnd, string) Finished(LineEnd end)
    {
        var text = _buffer.Text;
        _buffer.End();
        while (_buffer.MoveLine(1))
            _buffer.End();
        Show();
        Console.WriteLine(end == LineEnd.Dropped ? "^C" : "");
        return (end, text);
    }

    private bool Enter()
    {
        if (isWhole(_buffer.Text))
            return true;
        _buffer.Insert("\n");
        return false;
    }

    private void Take(ConsoleKeyInfo key)
    {
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control))
            TakeControl(key.Key);
        else if (key.Modifiers.HasFlag(ConsoleModifiers.Alt))
            TakeAlt(key.Key);
        else
            TakePlain(key);
    }

    private void TakePlain(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow: _buffer.Left(); break;
            case ConsoleKey.RightArrow: _buffer.Right(); break;
            case ConsoleKey.Home: _buffer.Home(); break;
            case ConsoleKey.End: _buffer.End(); break;
            case ConsoleKey.UpArrow: Up(); break;
            case ConsoleKey.DownArrow: Down(); break;
            case ConsoleKey.Backspace: _buffer.Backspace(); break;
            case ConsoleKey.Delete: _buffer.Delete(); break;
            // A tab inside pasted text is a blank, not a question.
            case ConsoleKey.Tab when Console.KeyAvailable: _buffer.Insert(" "); break;
            case ConsoleKey.Tab: Complete(); break;
            default:
                if (!char.IsControl(key.KeyChar))
                    _buffer.Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void TakeControl(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.A: _buffer.Home(); break;
            case ConsoleKey.E: _buffer.End(); break;
            case ConsoleKey.B: _buffer.Left(); break;
            case ConsoleKey.F: _buffer.Right(); break;
            case ConsoleKey.D: _buffer.Delete(); break;
            case ConsoleKey.H: _buffer.Backspace(); break;
            case ConsoleKey.K: _buffer.KillToEnd(); break;
            case ConsoleKey.U: _buffer.KillToStart(); break;
            case ConsoleKey.W or ConsoleKey.Backspace: _buffer.KillWord(); break;
            case ConsoleKey.Y: _buffer.Yank(); break;
            case ConsoleKey.P: Recall(-1); break;
            case ConsoleKey.N: Recall(1); break;
            case ConsoleKey.R: Search(); break;
            case ConsoleKey.L: Clear(); break;
            case ConsoleKey.LeftArrow: _buffer.WordLeft(); break;
            case ConsoleKey.RightArrow: _buffer.WordRight(); break;
        }
    }

    private void TakeAlt(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.B or ConsoleKey.LeftArrow: _buffer.WordLeft(); break;
            case ConsoleKey.F or ConsoleKey.RightArrow: _buffer.WordRight(); break;
            case ConsoleKey.D: _buffer.KillWordRight(); break;
            case ConsoleKey.Backspace: _buffer.KillWord(); break;
        }
    }

    private void Up()
    {
        if (!_buffer.MoveLine(-1))
            Recall(-1);
    }

    private void Down()
    {
        if (!_buffer.MoveLine(1))
            Recall(1);
    }

    private void Recall(int step)
    {
        if (_past == history.Entries.Count)
            _unfinished = _buffer.Text;
        _past = Math.Clamp(_past + step, 0, history.Entries.Count);
        _buffer.Replace(_past < history.Entries.Count ? history.Entries[_past] : _unfinished);
    }

    // Each letter narrows the search, Ctrl-R goes on to older ones; any other key goes back to editing what was found.
    private void Search()
    {
        var (sought, found, before) = ("", history.Entries.Count, (_buffer.Text, _buffer.Cursor));
        while (true)
        {
            var shown = found < history.Entries.Count ? history.Entries[found] : "";
            Console.Write(_view.Draw($"(search: {sought}) ", shown, shown.Length, Width));
            var key = Console.ReadKey(intercept: true);
            if (IsControl(key, ConsoleKey.R))
                found = Find(sought, found - 1) ?? found;
            else if (key.Key == ConsoleKey.Backspace && sought.Length > 0)
                (sought, found) = (sought[..^1], Find(sought[..^1], history.Entries.Count - 1) ?? history.Entries.Count);
            else if (!char.IsControl(key.KeyChar) && !key.Modifiers.HasFlag(ConsoleModifiers.Alt))
                (sought, found) = (sought + key.KeyChar, Find(sought + key.KeyChar, Math.Min(found, history.Entries.Count - 1)) ?? history.Entries.Count);
            else
            {
                var isGivenUp = IsControl(key, ConsoleKey.C) || IsControl(key, ConsoleKey.G) || key.Key == ConsoleKey.Escape || found == history.Entries.Count;
                var (text, cursor) = isGivenUp ? before : (shown, shown.Length);
                _buffer.Replace(text, cursor);
                return;
            }
        }
    }

    private int? Find(string sought, int from)
    {
        for (var at = from; at >= 0 && sought.Length > 0; at--)
        {
            if (history.Entries[at].Contains(sought, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return null;
    }

    private void Clear()
    {
        Console.Write("\u001b[H\u001b[2J");
        _view.Forget();
    }

    // One possibility is put in; of several, what they have in common, and they are listed when that adds nothing.
    private void Complete()
    {
        var found = complete(_buffer.BeforeCursor);
        if (found.Names.Count == 0)
            return;
        var common = found.Common;
        if (found.Names.Count > 1 && common.Length <= _buffer.Cursor - found.Start)
        {
            List(found.Names);
            return;
        }

        var rest = _buffer.Text[_buffer.Cursor..];
        _buffer.Replace(_buffer.Text[..found.Start] + common + rest, found.Start + common.Length);
    }

    private void List(IReadOnlyList<string> names)
    {
        var cursor = _buffer.Cursor;
        Console.Write(_view.Draw(prompt, _buffer.Text, _buffer.Text.Length, Width));
        Console.WriteLine();
        Console.WriteLine(Columns.Of(names, Width, MostListedRows));
        _view.Forget();
        _buffer.Replace(_buffer.Text, cursor);
    }

    private const int MostListedRows = 12;

    private static int Width => Math.Max(20, Console.WindowWidth);

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) => key.Key == letter && key.Modifiers == ConsoleModifiers.Control;

    private void Show() => Console.Write(_view.Draw(prompt, _buffer.Text, _buffer.Cursor, Width));
}
