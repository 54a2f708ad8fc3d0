using static ArgumentGraph.Interchange.Argdown.Syntax.ArgdownTokenKind;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>The words of statements, descriptions and headings.</summary>
internal sealed partial class ArgdownParser
{
    /// <summary>Takes all there is of content; false where there is none.</summary>
    private bool Content(ArgdownContent content)
    {
        var start = at;
        for (; IsContent(Now.Kind); at++)
            content.Add(Now.Kind, Cut(Now));
        if (content.CloseOpenMarks() is { } mark)
            model.Losses.Note($"Line {lines.Of(tokens[start].Start)}: the mark '{mark}' opens an emphasis that nothing closes; it was read as text.");
        return at > start;
    }

    private static bool IsContent(ArgdownTokenKind kind) => kind is
        ArgdownTokenKind.Text or Escaped or Link or Tag or EmphasisStart or EmphasisEnd or StatementMention or ArgumentMention or NewLine;
}
