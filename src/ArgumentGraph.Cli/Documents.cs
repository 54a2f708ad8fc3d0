using ArgumentGraph.Model;
using ArgumentGraph.Office;
using ArgumentGraph.Pdf;
using ArgumentGraph.Reading;
using ArgumentGraph.Reading.Inputs;

namespace ArgumentGraph.Cli;

/// <summary>Reading with every reader that this program has.</summary>
internal static class Documents
{
    public static DocumentReading Reading(IProgress<StageProgress> progress) => new(new ReadingOptions
    {
        Readers = [new DocxReader(), new PdfReader()],
        StandardInput = Console.IsInputRedirected ? Console.OpenStandardInput() : null,
        Progress = p => progress.Report(new StageProgress("reading", p.Done, p.Total)),
    });

    /// <summary>Path and SHA-256 of every file; null where one cannot be told without reading it (standard input, a locked file).</summary>
    public static List<(string Path, string Sha256)>? Fingerprints(InputListing listing)
    {
        if (listing.Files.Any(f => f.FullPath == "-"))
            return null;
        try
        {
            return [.. listing.Files.Select(f => (f.Path, DocumentReading.Sha256Of(f)))];
        }
        catch (ReadingException)
        {
            return null;
        }
    }
}
