using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ArgumentGraph.Tests.Interchange;

/// <summary>
/// Readers of other programs, run in Node. Their packages are fetched when the first test asks for them; where that fails, such tests
/// are skipped with the reason.
/// </summary>
internal static class NodeReader
{
    private static readonly string s_folder = Repository.Path("tests", "ArgumentGraph.Tests", "Interchange", "Readers");
    private static readonly Lazy<string?> s_fault = new(Install);

    /// <summary>What a script answers to texts.</summary>
    public static JsonElement[] Read(string script, IReadOnlyCollection<string> texts)
    {
        Assert.SkipUnless(s_fault.Value is null, $"The readers of other programs are not there: {s_fault.Value}");
        var (exitCode, output, errors) = Run(JsonSerializer.Serialize(texts), Path.Combine(s_folder, script));
        Assert.True(exitCode == 0, errors);
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
    }

    private static string? Install()
    {
        try
        {
            var (exitCode, output, errors) = Run("", Repository.Path("eng", "npm-ci.mjs"), s_folder, Path.Combine(s_folder, "node_modules", "installed.stamp"));
            return exitCode == 0 ? null : $"npm ci failed: {output}{errors}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Node is not on the PATH.";
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}
