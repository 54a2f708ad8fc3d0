namespace ArgumentGraph.Reading.Inputs;

/// <summary>A path pattern: <c>*</c> and <c>?</c> within a name, <c>[a-z]</c> for one character, <c>**</c> over folders.</summary>
/// <remarks>Matching takes time proportional to pattern times path: each star only ever moves forward (after R. Cox, "Glob matching can be simple and fast too").</remarks>
internal sealed class GlobPattern(string pattern)
{
    private readonly string[] _segments = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the last name's ending is spelt out, so that the user asked for files of this kind.</summary>
    public bool NamesEnding => Path.GetExtension(pattern) is { Length: > 1 } ending && !IsOne(ending);

    /// <summary>The folders before the first wildcard; every match lies under it.</summary>
    public string Root
    {
        get
        {
            var fixedSegments = _segments.TakeWhile(segment => !IsOne(segment)).ToArray();
            var root = string.Join('/', fixedSegments.Length == _segments.Length ? fixedSegments[..^1] : fixedSegments);
            return pattern.StartsWith('/') ? "/" + root : root.Length == 0 ? "." : root;
        }
    }

    public static bool IsOne(string argument) => argument.AsSpan().ContainsAny('*', '?', '[');

    public bool Matches(string path)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int at = 0, name = 0, star = -1, retry = 0;
        while (name < names.Length)
        {
            if (at < _segments.Length && _segments[at] == "**")
                (star, retry, at) = (at, name, at + 1);
            else if (at < _segments.Length && NameMatches(_segments[at], names[name]))
                (at, name) = (at + 1, name + 1);
            else if (star >= 0)
                (at, name) = (star + 1, ++retry);
            else
                return false;
        }

        while (at < _segments.Length && _segments[at] == "**")
            at++;
        return at == _segments.Length;
    }

    private static bool NameMatches(string segment, string name)
    {
        int at = 0, c = 0, star = -1, retry = 0;
        while (c < name.Length)
        {
            if (at < segment.Length && segment[at] == '*')
                (star, retry, at) = (at, c, at + 1);
            else if (at < segment.Length && OneMatches(segment, at, name[c]) is > 0 and var length)
                (at, c) = (at + length, c + 1);
            else if (star >= 0)
                (at, c) = (star + 1, ++retry);
            else
                return false;
        }

        return segment.AsSpan(at).IndexOfAnyExcept('*') < 0;
    }

    // How much of the pattern stands for the character; 0 where it does not match.
    private static int OneMatches(string segment, int at, char c)
    {
        if (segment[at] == '?')
            return 1;
        var close = segment[at] == '[' ? segment.IndexOf(']', at + 2 <= segment.Length ? at + 2 : segment.Length) : -1;
        if (close < 0)
            return segment[at] == c ? 1 : 0;
        var negated = segment[at + 1] is '!' or '^';
        return InClass(segment.AsSpan(at + (negated ? 2 : 1), close - at - (negated ? 2 : 1)), c) != negated ? close - at + 1 : 0;
    }

    private static bool InClass(ReadOnlySpan<char> set, char c)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (c >= set[i] && c <= set[i + 2])
                    return true;
                i += 2;
            }
            else if (set[i] == c)
            {
                return true;
            }
        }

        return false;
    }
}
