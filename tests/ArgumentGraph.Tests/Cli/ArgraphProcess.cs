using System.Diagnostics;
using System.Text;

namespace ArgumentGraph.Tests.Cli;

/// <summary>What a run of the command printed and ended with.</summary>
internal sealed record ArgraphRun(int ExitCode, string Output, string Errors);

/// <summary>Runs the real command in a process of its own, as a user does.</summary>
internal static class ArgraphProcess
{
    public static ArgraphRun Run(string folder, params string[] arguments) => Run(folder, "", arguments);

    public static ArgraphRun Run(string folder, string input, string[] arguments) => Run(folder, [], input, arguments);

    /// <summary>Runs with further environment variables, such as the login of a server.</summary>
    public static ArgraphRun Run(string folder, IEnumerable<KeyValuePair<string, string>> environment, string input, string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ArgraphRun(process.ExitCode, output.Result, errors.Result);
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    public static Process Start(string folder, IEnumerable<KeyValuePair<string, string>> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("ARGRAPH_STORE");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "argraph.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
