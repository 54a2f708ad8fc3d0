namespace ArgumentGraph.Reading.Inputs;

/// <summary>Recognises pages that argraph has drawn itself, by <c>&lt;meta name="generator" content="argraph …"&gt;</c>.</summary>
internal static class GeneratorMark
{
    public static bool IsOn(string head)
    {
        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = head.IndexOf('>', at);
            var tag = head[at..(end < 0 ? head.Length : end)];
            if (tag.Contains("generator", StringComparison.OrdinalIgnoreCase)
                && (tag.Contains("argraph", StringComparison.OrdinalIgnoreCase) || tag.Contains("ArgumentGraph", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
