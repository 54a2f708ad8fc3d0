using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Reading.Formats.Tabular;

/// <summary>A cell of a delimited file: where its content lies, without the quotes around it.</summary>
/// <param name="Span">In the raw text.</param>
/// <param name="Edits">One for each doubled quote, whose first half reads as nothing.</param>
internal readonly record struct DelimitedCell(TextSpan Span, ImmutableArray<Edit> Edits)
{
    public string Value(string text)
    {
        if (Edits.IsEmpty)
            return Span.Of(text);
        var value = new System.Text.StringBuilder(Span.Length);
        var at = Span.Start;
        foreach (var edit in Edits)
        {
            value.Append(text, at, edit.Span.Start - at);
            at = edit.Span.End;
        }

        return value.Append(text, at, Span.End - at).ToString();
    }
}
