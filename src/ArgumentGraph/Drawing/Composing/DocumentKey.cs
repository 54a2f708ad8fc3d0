using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>The numbered documents that the boxes of a picture name.</summary>
/// <param name="Number">As in the boxes.</param>
/// <param name="Name">Clean.</param>
internal sealed record KeyEntry(int Number, string Name);

/// <summary>Sets the key in rows; what finds no room is counted.</summary>
internal sealed class DocumentKey
{
    private const int MaxRows = 2;

    private readonly double factor;

    private readonly ImmutableArray<(KeyEntry Entry, double X, int Row, string Words)> places;
    private readonly string rest;
    private readonly double restX;
    private readonly Lettering type;

    public DocumentKey(ImmutableArray<KeyEntry> entries, TypeScale scale, double width)
    {
        factor = scale.Foot / TypeScale.Page.Foot;
        type = new Lettering(FontWeight.Regular, scale.Foot, Ink.SecondText);
        var placed = ImmutableArray.CreateBuilder<(KeyEntry, double, int, string)>();
        var (x, row) = (0.0, 0);
        rest = "";
        foreach (var entry in entries)
        {
            var words = type.OneLine(entry.Name, WidestName);
            var needed = SourceNumber.WidthOf(entry.Number, factor) + BeforeName + type.WidthOf(words);
            var room = row == MaxRows - 1 && placed.Count < entries.Length - 1 ? width - type.WidthOf("and 1,000 more") - Gap : width;
            if (x > 0 && x + needed > room)
            {
                if (row == MaxRows - 1)
                {
                    rest = string.Create(CultureInfo.InvariantCulture, $"and {entries.Length - placed.Count:N0} more");
                    break;
                }

                (x, row) = (0, row + 1);
            }

            placed.Add((entry, x, row, words));
            x += needed + Gap;
        }

        restX = x;
        Rows = entries.IsEmpty ? 0 : row + 1;
        places = placed.ToImmutable();
    }

    public int Rows { get; }

    public double RowHeight => 24 * factor;

    private double Gap => 20 * factor;

    private double BeforeName => 6 * factor;

    private double WidestName => 300 * factor;

    /// <param name="middle">Of the first row.</param>
    public ImmutableArray<SceneElement> Draw(double left, double middle)
    {
        if (places.IsEmpty)
            return [];
        var marks = places.SelectMany(p => Marks(p, left, middle)).ToList();
        if (rest.Length > 0)
            marks.Add(type.Centred(left + restX, middle + ((Rows - 1) * RowHeight), rest));
        var alt = string.Join("; ", places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Entry.Number} {p.Entry.Name}")));
        return [new SceneElement(SceneRole.DocumentKey, null, $"Documents: {alt} {rest}".Trim(), new Rect(left, middle - (RowHeight / 2), restX, Rows * RowHeight), [.. marks])];
    }

    private IEnumerable<Mark> Marks((KeyEntry Entry, double X, int Row, string Words) place, double left, double middle)
    {
        var y = middle + (place.Row * RowHeight);
        var name = type.Centred(left + place.X + SourceNumber.WidthOf(place.Entry.Number, factor) + BeforeName, y, place.Words);
        return SourceNumber.Draw(place.Entry.Number, left + place.X, y, factor).Append(name);
    }
}
