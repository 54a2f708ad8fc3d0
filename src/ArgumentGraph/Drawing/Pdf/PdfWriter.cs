using System.Globalization;
using ArgumentGraph.Drawing.Fonts;
using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Pdf;

/// <summary>
/// Writes pictures as PDF: vectors, and text that can be selected and searched, in the shipped typeface of which only the used glyphs are
/// embedded. The same pictures give the same bytes.
/// </summary>
public sealed class PdfWriter : ISceneWriter
{
    /// <summary>Leaves the page without a ground.</summary>
    public bool Transparent { get; init; }

    /// <inheritdoc/>
    public void Write(Scene scene, Stream output) => Write([scene], output);

    /// <summary>Writes several pictures as the pages of one file; the stream stays open.</summary>
    public void Write(IReadOnlyList<Scene> scenes, Stream output)
    {
        ArgumentOutOfRangeException.ThrowIfZero(scenes.Count);
        var file = new PdfFile();
        var (root, pages, info) = (file.Reserve(), file.Reserve(), file.Add($"<< /Title {PdfFile.Text(scenes[0].Title)} /Producer (ArgumentGraph) >>"));
        var fonts = scenes.SelectMany(s => s.Elements).SelectMany(e => e.Marks).OfType<TextMark>()
            .GroupBy(t => t.Weight)
            .OrderBy(g => g.Key)
            .ToDictionary(g => g.Key, g => new PdfFont(g.Key, [.. g.Select(t => t.Text).Distinct(StringComparer.Ordinal)]));
        var resources = string.Concat(fonts.Values.Select(f => string.Create(CultureInfo.InvariantCulture, $"/{f.Name} {f.AddTo(file)} 0 R ")));
        var kids = string.Join(' ', scenes.Select(s => Page(file, s, fonts, resources, pages)).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} 0 R")));
        file.Set(pages, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {scenes.Count} /Kids [{kids}] >>"));
        file.Set(root, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Catalog /Pages {pages} 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>"));
        file.Write(root, info, output);
    }

    private int Page(PdfFile file, Scene scene, Dictionary<FontWeight, PdfFont> fonts, string resources, int pages)
    {
        var content = file.AddStream(new PdfPage(scene.Theme, fonts).Content(scene, Transparent));
        return file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {scene.Width:0.##} {scene.Height:0.##}] /Resources << /Font << {resources}>> >> /Contents {content} 0 R >>"));
    }
}
