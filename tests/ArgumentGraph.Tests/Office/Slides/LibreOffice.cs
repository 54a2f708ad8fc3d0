using System.Diagnostics;

namespace ArgumentGraph.Tests.Office.Slides;

/// <summary>A real presentation program, where there is one: what it makes of a deck.</summary>
internal static class LibreOffice
{
    /// <summary>The deck as PDF; the test is skipped with the reason where the program or Poppler's tools are missing.</summary>
    public static string ToPdf(byte[] deck, string folder)
    {
        Assert.SkipUnless(Has("soffice", "--version"), "LibreOffice is not on the PATH (Debian: libreoffice-impress)");
        Assert.SkipUnless(Has("pdftotext", "-v"), "pdftotext is not on the PATH (Debian: poppler-utils)");
        var path = Path.Combine(folder, "deck.pptx");
        File.WriteAllBytes(path, deck);
        var fonts = Path.Combine(folder, "fonts.conf");
        var inter = Repository.Path("src", "ArgumentGraph", "node_modules", "@expo-google-fonts", "inter");
        File.WriteAllText(fonts, $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include><dir>{inter}</dir></fontconfig>");
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        Run("soffice", ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", folder, path], ("FONTCONFIG_FILE", fonts));
        return Path.Combine(folder, "deck.pdf");
    }

    public static string Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }

    private static bool Has(string program, string question)
    {
        try
        {
            Run(program, [question]);
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
