using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Timed;

/// <summary>Joins spoken lines to one block for each turn of a speaker, with all that lies between the lines as edits.</summary>
internal sealed class SpeakerTurns(string text)
{
    private const int LongestName = 40;

    private readonly ImmutableArray<Block>.Builder _done = ImmutableArray.CreateBuilder<Block>();
    private ImmutableArray<Edit>.Builder _edits = ImmutableArray.CreateBuilder<Edit>();
    private TextSpan _turn;
    private string? _speaker;

    public ImmutableArray<Block> Blocks
    {
        get
        {
            Close();
            return _done.ToImmutable();
        }
    }

    public void Add(TextSpan line)
    {
        var (speaker, content) = Speaker(line);
        if (content.Length == 0 || IsSound(content))
            return;
        if (_turn.Length > 0 && (speaker is null || speaker == _speaker))
        {
            _edits.Add(new Edit(new TextSpan(_turn.End, content.Start), " "));
            _turn = _turn with { End = content.End };
        }
        else
        {
            Close();
            (_turn, _speaker) = (content, speaker);
        }

        AddTags(content);
    }

    private void Close()
    {
        if (_turn.Length > 0)
            _done.Add(new Block(BlockKind.Speech, _turn, 0, _edits.ToImmutable()));
        _turn = default;
        _edits = ImmutableArray.CreateBuilder<Edit>();
    }

    // "<v Ann>", ">> ANN:", "- Ann:" or "Ann Smith:" before what is said.
    private (string? Name, TextSpan Content) Speaker(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && (text[at] is '-' or '>' || Characters.IsSpace(text, at)))
            at++;
        var marked = at > line.Start ? "" : null;
        if (text.AsSpan(at, line.End - at).StartsWith("<v", StringComparison.Ordinal) && text.IndexOf('>', at, line.End - at) is > 0 and var close)
            return (text[(at + 2)..close].Trim(), Content(close + 1, line.End));
        var colon = text.IndexOf(':', at, Math.Min(LongestName, line.End - at));
        if (colon > at && colon + 1 < line.End && text[colon + 1] == ' ' && IsName(text.AsSpan(at, colon - at)))
            return (text[at..colon], Content(colon + 1, line.End));
        return (marked, Content(at, line.End));
    }

    private TextSpan Content(int start, int end) => Plain.Lines.Trimmed(text, new TextSpan(start, end));

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var part in name.Split(' '))
        {
            words++;
            if (name[part] is not [var first, ..] || !(char.IsUpper(first) || char.IsAsciiDigit(first)))
                return false;
        }

        return words <= 4;
    }

    // [Music], (laughs), ♪ ... ♪
    private bool IsSound(TextSpan content) =>
        (text[content.Start], text[content.End - 1]) is ('[', ']') or ('(', ')') || text[content.Start] is '\u266A' or '\u266B';

    private void AddTags(TextSpan content)
    {
        for (var at = content.Start; at < content.End;)
        {
            var open = text.AsSpan(at, content.End - at).IndexOfAny('<', '{');
            if (open < 0)
                return;
            var start = at + open;
            var length = text.AsSpan(start, content.End - start).IndexOf(text[start] == '<' ? '>' : '}');
            if (length < 0)
                return;
            if (text[start] == '{' ? text[start + 1] == '\\' : IsTag(text[start + 1]))
                _edits.Add(new Edit(new TextSpan(start, start + length + 1), ""));
            at = start + length + 1;
        }
    }

    private static bool IsTag(char c) => char.IsAsciiLetterOrDigit(c) || c == '/';
}
