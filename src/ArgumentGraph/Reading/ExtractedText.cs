using System.Collections.Immutable;
using System.Text;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading;

/// <summary>Collects the blocks of a format whose bytes are no text; blank lines part them. For readers of plugs.</summary>
public sealed class ExtractedText
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>Adds a block at the end; one of white space alone is left out.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="text">As it reads; white space around it is cut.</param>
    /// <param name="level">Of a heading, from 1.</param>
    public void Add(BlockKind kind, string text, int level = 0)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append("\n\n");
        _blocks.Add(new Block(kind, new TextSpan(_text.Length, _text.Length + trimmed.Length), level, []));
        _text.Append(trimmed);
    }

    /// <summary>What was collected.</summary>
    public SourceText ToSourceText(string mediaType, string? title, string? date) =>
        new(_text.ToString(), mediaType, title, date, null, _blocks.ToImmutable());
}
