using System.Globalization;
using System.Text;
using ArgumentGraph.Cli.Terminal;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Draws the text being typed over the rows that it takes, with a prompt before each line, and puts the cursor in its place.</summary>
internal sealed class LineView(string continuation)
{
    private int _cursorRow;

    /// <summary>What to write to the terminal, which is so many columns wide.</summary>
    public string Draw(string prompt, string text, int cursor, int width)
    {
        var (row, column, cursorRow, cursorColumn) = (0, 0, 0, 0);
        var drawn = new StringBuilder(_cursorRow > 0 ? $"\u001b[{_cursorRow}A" : "").Append("\r\u001b[J");
        Put(prompt);
        for (var at = 0; ; at += StringInfo.GetNextTextElementLength(text, at))
        {
            if (at == cursor)
                (cursorRow, cursorColumn) = (row, column);
            if (at >= text.Length)
                break;
            var element = text.Substring(at, StringInfo.GetNextTextElementLength(text, at));
            if (element is "\n" or "\r\n")
                BreakLine();
            else
                Put(element is "\t" ? " " : Printable.Of(element));
        }

        _cursorRow = cursorRow;
        if (row > cursorRow)
            drawn.Append(CultureInfo.InvariantCulture, $"\u001b[{row - cursorRow}A");
        drawn.Append('\r');
        if (cursorColumn > 0)
            drawn.Append(CultureInfo.InvariantCulture, $"\u001b[{cursorColumn}C");
        return drawn.ToString();

        void BreakLine()
        {
            drawn.Append("\r\n");
            (row, column) = (row + 1, 0);
            Put(continuation);
        }

        // The break at the edge is made here: terminals differ in what they do with a full row.
        void Put(string shown)
        {
            for (var at = 0; at < shown.Length;)
            {
                var length = StringInfo.GetNextTextElementLength(shown, at);
                var cells = CellWidth.OfElement(shown.AsSpan(at, length));
                if (column + cells > width)
                {
                    drawn.Append("\r\n");
                    (row, column) = (row + 1, 0);
                }

                drawn.Append(shown, at, length);
                (column, at) = (column + cells, at + length);
            }

            if (column == width)
            {
                drawn.Append("\r\n");
                (row, column) = (row + 1, 0);
            }
        }
    }

    /// <summary>Forgets what is drawn: the next drawing begins where the cursor is.</summary>
    public void Forget() => _cursorRow = 0;
}
