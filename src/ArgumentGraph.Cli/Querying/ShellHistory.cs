using ArgumentGraph.Cli.Terminal;

namespace ArgumentGraph.Cli.Querying;

/// <summary>
/// What was typed before, oldest first, kept between sessions in a file that only its owner can read. Values of parameters are never
/// written, nor a line that begins with a blank.
/// </summary>
internal sealed class ShellHistory
{
    private const int Longest = 1000;
    private readonly List<string> _entries = [];
    private string? _path;

    private ShellHistory(string? path) => _path = path;

    public IReadOnlyList<string> Entries => _entries;

    /// <summary>By the XDG base directory specification, <c>$XDG_STATE_HOME/argraph/history</c>.</summary>
    public static string DefaultPath => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state && Path.IsPathFullyQualified(state)
            ? state
            : OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state"),
        "argraph",
        "history");

    /// <summary>Reads the file, or begins an empty history; null keeps nothing.</summary>
    public static ShellHistory Open(string? path)
    {
        var history = new ShellHistory(path);
        history.Guarded(() =>
        {
            if (File.Exists(path))
                history._entries.AddRange(File.ReadLines(path).Where(l => l.Length > 0).TakeLast(Longest).Select(Unescaped));
        });
        return history;
    }

    public void Add(string entry)
    {
        if (_entries.Count > 0 && _entries[^1] == entry)
            return;
        _entries.Add(entry);
        if (!entry.StartsWith(' ') && !entry.StartsWith(":param", StringComparison.Ordinal) && !entry.StartsWith(":run", StringComparison.Ordinal))
            Guarded(() => Append(entry));
    }

    private void Append(string entry)
    {
        if (_path is null)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new StreamWriter(_path, options))
            file.WriteLine(Escaped(entry));
        if (File.ReadLines(_path).Count() > Longest * 2)
            File.WriteAllLines(_path, File.ReadAllLines(_path).TakeLast(Longest));
    }

    // A history that cannot be kept is told once and does not stop the work.
    private void Guarded(Action work)
    {
        try
        {
            if (_path is not null)
                work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Messages.Say($"The history is not kept: {e.Message}");
            _path = null;
        }
    }

    private static string Escaped(string entry) => entry.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Unescaped(string line) =>
        string.Join('\\', line.Split("\\\\").Select(part => part.Replace("\\n", "\n", StringComparison.Ordinal)));
}
