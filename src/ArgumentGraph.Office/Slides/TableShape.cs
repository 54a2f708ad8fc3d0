using System.Collections.Immutable;
using System.Xml.Linq;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;
using static ArgumentGraph.Office.Slides.Xmlns;

namespace ArgumentGraph.Office.Slides;

/// <summary>The fields of a table as a real table.</summary>
internal sealed class TableShape(ShapeList shapes)
{
    /// <param name="cells">Row by row, none left out.</param>
    public XElement Draw(ImmutableArray<SceneElement> cells)
    {
        var rows = cells.GroupBy(c => c.Cell!.Value.Row).Select(r => r.ToArray()).ToArray();
        var (first, last) = (cells[0].Bounds, cells[^1].Bounds);
        var bounds = new Rect(first.X, first.Y, last.Right - first.X, last.Bottom - first.Y);
        var frame = Connector.Frame(bounds, shapes.Scale);
        frame.Name = P + "xfrm";
        return new XElement(
            P + "graphicFrame",
            new XElement(
                P + "nvGraphicFramePr",
                ShapeList.Named(shapes.NextId(), "Table", $"Table of {rows.Length} rows and {rows[0].Length} columns"),
                new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))),
                new XElement(P + "nvPr")),
            frame,
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table"),
                    new XElement(
                        A + "tbl",
                        new XElement(A + "tblPr", new XAttribute("firstRow", 1)),
                        new XElement(A + "tblGrid", rows[0].Select(c => new XElement(A + "gridCol", new XAttribute("w", shapes.Scale.Emu(c.Bounds.Width))))),
                        rows.Select(Row)))));
    }

    private XElement Row(SceneElement[] cells) =>
        new(A + "tr", new XAttribute("h", shapes.Scale.Emu(cells[0].Bounds.Height)), cells.Select(Field));

    private XElement Field(SceneElement cell)
    {
        ImmutableArray<TextMark> words = [.. cell.Marks.OfType<TextMark>()];
        var rule = cell.Marks.OfType<PathMark>().FirstOrDefault(p => !p.IsOfText)?.Stroke;
        var left = words.IsEmpty || words[0].Anchor != TextAnchor.Start ? 0 : words.Min(w => w.Left) - cell.Bounds.X;
        return new XElement(
            A + "tc",
            shapes.CellText(words),
            new XElement(
                A + "tcPr",
                new XAttribute("marL", shapes.Scale.Emu(left)), new XAttribute("marR", 0), new XAttribute("marT", 0), new XAttribute("marB", 0),
                new XAttribute("anchor", "ctr"),
                shapes.CellLine("lnL", null), shapes.CellLine("lnR", null), shapes.CellLine("lnT", null), shapes.CellLine("lnB", rule),
                shapes.CellFill(cell.Marks.OfType<RectMark>().FirstOrDefault(r => !r.IsOfText)?.Fill)));
    }
}
