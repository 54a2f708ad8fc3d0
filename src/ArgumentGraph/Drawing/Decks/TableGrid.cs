using System.Collections.Immutable;
using ArgumentGraph.Drawing.Composing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Decks;

/// <summary>A field of a table before it is drawn.</summary>
/// <param name="Text">Clean.</param>
/// <param name="Type">How it is set.</param>
/// <param name="Alt">What it says, for those who do not see it.</param>
internal sealed record TableField(string Text, Lettering Type, string Alt);

/// <summary>Draws rows of fields in columns: a rule under each row, a stronger one under the first.</summary>
/// <param name="widths">Of the columns.</param>
/// <param name="centred">Whether a column's words stand in its middle.</param>
internal sealed class TableGrid(ImmutableArray<double> widths, ImmutableArray<bool> centred)
{
    private const double Inset = 10;

    public IEnumerable<SceneElement> Draw(double left, double top, ImmutableArray<ImmutableArray<TableField>> rows, Func<int, double> heightOf)
    {
        var y = top;
        for (var row = 0; row < rows.Length; row++)
        {
            var x = left;
            for (var column = 0; column < widths.Length; column++)
            {
                yield return Field(rows[row][column], new Rect(x, y, widths[column], heightOf(row)), new TableCell(row, column));
                x += widths[column];
            }

            y += heightOf(row);
        }
    }

    private SceneElement Field(TableField field, Rect bounds, TableCell cell)
    {
        var isFirst = cell.Row == 0;
        var rule = PathMark.Through(
            [new Point(bounds.X, bounds.Bottom), new Point(bounds.Right, bounds.Bottom)], null, new Stroke(isFirst ? Ink.SecondText : Ink.Border, isFirst ? 1.6 : 1));
        return new SceneElement(SceneRole.Cell, null, field.Alt, bounds, [rule, .. Words(field, bounds, centred[cell.Column])]) { Cell = cell };
    }

    // Up to two lines, as far as the height allows.
    private static ImmutableArray<Mark> Words(TableField field, Rect bounds, bool isCentred)
    {
        if (field.Text.Length == 0)
            return [];
        var wrapped = field.Type.Wrap(field.Text, bounds.Width - (2 * Inset), bounds.Height >= 2.4 * field.Type.LineHeight ? 2 : 1);
        var x = isCentred ? bounds.Center.X : bounds.X + Inset;
        var first = bounds.Center.Y + field.Type.Middle - ((wrapped.Lines.Length - 1) * field.Type.LineHeight / 2);
        return
        [
            .. wrapped.Lines.Select((line, i) => field.Type.At(x, first + (i * field.Type.LineHeight), line, isCentred ? TextAnchor.Middle : TextAnchor.Start) with { Joint = wrapped.Joints[i] }),
        ];
    }
}
