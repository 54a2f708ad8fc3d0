using System.Text;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading;

/// <summary>A block as a person reads it, on one line and without markup, with the way back to the source.</summary>
internal sealed class Prose
{
    private readonly string _source;
    private readonly List<Run> _runs;

    private Prose(string source, string text, List<Run> runs) => (_source, Text, _runs) = (source, text, runs);

    public string Text { get; }

    public static Prose Of(string source, Block block) => new Builder(source).Build(block);

    /// <summary>The source behind a part of <see cref="Text"/> that is not empty.</summary>
    public TextSpan SourceOf(TextSpan part)
    {
        var first = RunAt(part.Start);
        var last = RunAt(part.End - 1);
        return Characters.Whole(_source, new TextSpan(
            first.Verbatim ? first.Source.Start + (part.Start - first.Start) : first.Source.Start,
            last.Verbatim ? last.Source.Start + (part.End - last.Start) : last.Source.End));
    }

    private Run RunAt(int position)
    {
        var low = 0;
        var high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return _runs[low];
    }

    /// <summary>Text that comes from one place: copied, or standing for something else (a folded line break, an escape).</summary>
    private readonly record struct Run(int Start, TextSpan Source, bool Verbatim);

    private sealed class Builder(string source)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Run> _runs = [];

        public Prose Build(Block block)
        {
            var at = block.Span.Start;
            foreach (var edit in block.Edits)
            {
                Copy(at, edit.Span.Start);
                Replace(edit);
                at = edit.Span.End;
            }

            Copy(at, block.Span.End);
            if (_text.Length > 0 && _text[^1] == ' ')
                _text.Length--;
            return new Prose(source, _text.ToString(), _runs);
        }

        private void Copy(int start, int end)
        {
            var run = start;
            for (var at = start; at < end;)
            {
                if (!Characters.IsSpace(source, at))
                {
                    at++;
                    continue;
                }

                var after = at + 1;
                while (after < end && Characters.IsSpace(source, after))
                    after++;
                if (source[at] != ' ' || after - at > 1 || at == run)
                {
                    Verbatim(run, at);
                    Fold(new TextSpan(at, after));
                    run = after;
                }

                at = after;
            }

            Verbatim(run, end);
        }

        private void Verbatim(int start, int end)
        {
            if (end <= start)
                return;
            _runs.Add(new Run(_text.Length, new TextSpan(start, end), true));
            _text.Append(source, start, end - start);
        }

        private void Fold(TextSpan space)
        {
            if (_text.Length == 0 || _text[^1] == ' ')
                return;
            _runs.Add(new Run(_text.Length, space, false));
            _text.Append(' ');
        }

        private void Replace(Edit edit)
        {
            if (string.IsNullOrWhiteSpace(edit.Replacement))
            {
                if (edit.Replacement.Length > 0)
                    Fold(edit.Span);
                return;
            }

            _runs.Add(new Run(_text.Length, edit.Span, false));
            _text.Append(edit.Replacement);
        }
    }
}
