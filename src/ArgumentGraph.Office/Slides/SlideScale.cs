namespace ArgumentGraph.Office.Slides;

/// <summary>From the units of a scene to those of a slide.</summary>
/// <param name="EmuPerUnit">English metric units, 12,700 a point.</param>
internal readonly record struct SlideScale(double EmuPerUnit)
{
    public const int EmuPerPoint = 12_700;

    public long Emu(double units) => (long)Math.Round(units * EmuPerUnit);

    /// <summary>Hundredths of a point, as sizes of type and letter spacings are written; whole tenths of a point.</summary>
    public int Type(double units) => (int)Math.Round(units * EmuPerUnit / EmuPerPoint * 10) * 10;

    /// <summary>Hundredths of a point, as spacings between lines are written.</summary>
    public int Spacing(double units) => (int)Math.Round(units * EmuPerUnit / EmuPerPoint * 100);

}
