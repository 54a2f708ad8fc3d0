using System.Text;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Reading.Inputs;

/// <summary>Turns what stands on the command line (files, folders, patterns, <c>-</c>) into files.</summary>
internal sealed class InputArguments(string baseFolder)
{
    private const int MarkLength = 4096;

    private readonly string _base = Path.GetFullPath(baseFolder);
    private readonly SortedDictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReadFailure> _failures = new(StringComparer.Ordinal);
    private readonly List<string> _named = [];
    private readonly List<string> _folders = [];
    private readonly List<GlobPattern> _patterns = [];

    public InputListing Expand(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
            Add(argument);
        return new InputListing([.. _files.Values], [.. _failures.Values], new InputScope(_named, _folders, _patterns));
    }

    private void Add(string argument)
    {
        var full = argument == "-" ? argument : Path.GetFullPath(argument, _base);
        if (argument == "-")
            AddFile(new InputFile("stdin", "-", true));
        else if (File.Exists(full))
            AddFile(new InputFile(Relative(full), full, true));
        else if (Directory.Exists(full))
            AddFolder(full);
        else if (GlobPattern.IsOne(argument))
            AddMatches(argument, full);
        else
            Fail(Relative(full), "does not exist. Check the spelling, and that the path starts from the folder you are in.");
    }

    private void AddFile(InputFile file)
    {
        _named.Add(file.Path);
        _files[file.Path] = file;
    }

    private void AddFolder(string folder)
    {
        _folders.Add(Relative(folder));
        var found = Documents(folder).ToList();
        foreach (var file in found)
            _files.TryAdd(Relative(file), new InputFile(Relative(file), file, false));
        if (found.Count == 0)
            Fail(Relative(folder), "is a folder without documents. Expected files such as .txt, .md, .html, .pdf, .docx, .csv, .jsonl, .srt or .vtt.");
    }

    private void AddMatches(string argument, string full)
    {
        var pattern = new GlobPattern(Relative(full));
        _patterns.Add(pattern);
        var root = Path.GetFullPath(pattern.Root, _base);
        IEnumerable<string> files = Directory.Exists(root) ? FilesUnder(root).Where(file => pattern.Matches(Relative(file))) : [];
        var found = files.Where(file => pattern.NamesEnding || IsDocument(file)).ToList();
        foreach (var file in found)
            _files.TryAdd(Relative(file), new InputFile(Relative(file), file, pattern.NamesEnding));
        if (found.Count == 0)
            Fail(argument, "matches no document. Check the pattern; ** stands for any number of folders.");
    }

    private void Fail(string path, string reason) => _failures[path] = new ReadFailure(path, reason);

    private string Relative(string full) => Path.GetRelativePath(_base, full).Replace('\\', '/');

    private static IEnumerable<string> Documents(string folder) => FilesUnder(folder).Where(IsDocument);

    private static bool IsDocument(string file) =>
        MediaTypes.Promised(file) is { } type && !(type == MediaTypes.Html && GeneratorMark.IsOn(Head(file)));

    // Hidden files stay hidden; links to folders are not followed, for they may lead in circles.
    private static System.IO.Enumeration.FileSystemEnumerable<string> FilesUnder(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            MaxRecursionDepth = 64,
        };
        return new System.IO.Enumeration.FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref entry) =>
                !entry.FileName.StartsWith('.') && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }

    private static string Head(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var head = new byte[MarkLength];
            return Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, MarkLength, throwOnEndOfStream: false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left in the list, so that reading it says what is wrong.
            return "";
        }
    }
}
