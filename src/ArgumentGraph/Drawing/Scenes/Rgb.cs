using System.Globalization;

namespace ArgumentGraph.Drawing.Scenes;

/// <summary>An opaque colour in sRGB.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#RRGGBB</c>.</summary>
    /// <exception cref="FormatException">The text is no such colour.</exception>
    public static Rgb Parse(string text) =>
        text is ['#', ..] && text.Length == 7 && int.TryParse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : throw new FormatException($"'{text}' is no colour; expected six hexadecimal digits after a number sign, such as #2166AC.");

    /// <summary>WCAG 2.2's ratio of the two relative luminances, from 1 (alike) to 21 (black on white).</summary>
    public double ContrastTo(Rgb other)
    {
        var (a, b) = (Luminance(), other.Luminance());
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>A colour between this (0) and another (1), channel by channel.</summary>
    public Rgb Mixed(Rgb other, double share)
    {
        byte Between(byte a, byte b) => (byte)Math.Round(a + ((b - a) * share));
        return new Rgb(Between(Red, other.Red), Between(Green, other.Green), Between(Blue, other.Blue));
    }

    /// <summary><c>#RRGGBB</c>.</summary>
    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";

    private double Luminance() => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
