using System.Collections.Immutable;
using System.Globalization;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Drawing.Composing;

/// <summary>The number of a document, circled up to twenty as readers know it from print, plain above.</summary>
internal static class SourceNumber
{
    private const int LastCircled = 20;
    private const double Radius = 8.2;
    private static readonly Lettering Digits = new(FontWeight.Regular, 11, Ink.SecondText);

    /// <param name="factor">Times its size in a box.</param>
    public static double WidthOf(int number, double factor = 1) => factor * (number <= LastCircled ? 2 * Radius : Digits.WidthOf(Words(number)));

    /// <param name="x">Its left edge.</param>
    /// <param name="middle">The height it stands about.</param>
    /// <param name="factor">Times its size in a box.</param>
    public static ImmutableArray<Mark> Draw(int number, double x, double middle, double factor = 1)
    {
        var digits = Digits with { Size = Math.Round(Digits.Size * factor, 1) };
        var radius = Radius * factor;
        return number > LastCircled
            ? [digits.Centred(x, middle, Words(number))]
            :
            [
                new CircleMark(new Point(x + radius, middle), radius - (factor / 2), null, new Stroke(Ink.SecondText, factor)) { IsOfText = true },
                digits.Centred(x + radius, middle, Words(number), TextAnchor.Middle) with { Plain = Circled(number) },
            ];
    }

    /// <summary>As many numbers as fit, and how many more there are.</summary>
    public static ImmutableArray<Mark> Row(ImmutableArray<int> numbers, double x, double middle, double width, double factor = 1)
    {
        var (gap, roomForMore) = (4 * factor, 34 * factor);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var right = x + width;
        for (var i = 0; i < numbers.Length; i++)
        {
            var last = i == numbers.Length - 1;
            if (x + WidthOf(numbers[i], factor) > right - (last ? 0 : roomForMore))
            {
                marks.Add((Digits with { Size = Math.Round(Digits.Size * factor, 1) }).Centred(x, middle, string.Create(CultureInfo.InvariantCulture, $"+{numbers.Length - i}")));
                break;
            }

            marks.AddRange(Draw(numbers[i], x, middle, factor));
            x += WidthOf(numbers[i], factor) + gap;
        }

        return marks.ToImmutable();
    }

    /// <summary>The number as one character of plain text, as far as there are such.</summary>
    public static string Circled(int number) => number is >= 1 and <= LastCircled ? ((char)('①' + number - 1)).ToString() : Words(number);

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
