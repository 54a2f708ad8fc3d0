using System.Globalization;
using ArgumentGraph.Layout;

namespace ArgumentGraph.Msagl;

/// <summary>What can go wrong with the worker, in the words the user reads.</summary>
internal static class WorkerErrors
{
    public static LayoutException NoNode(string node, Exception inner) => new(
        $"Node 20 or later was not found on the PATH: '{node}' could not be started. The layout of pictures needs it; install it from https://nodejs.org and try again.", inner);

    public static LayoutException NoScript(string script) => new(
        $"The layout worker is missing: there is no file '{script}'. Build the project again, or reinstall it.");

    public static LayoutException TooOld(string version) => new(
        $"Node on the PATH is {version.Trim()}, but the layout worker needs Node 20 or later; install it from https://nodejs.org and try again.");

    public static LayoutException TooSlow(string operation, TimeSpan limit) => new(
        $"The layout worker was stopped: '{operation}' took longer than {limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s. Draw a smaller view, such as one topic.");

    public static LayoutException Crashed(string operation, (int Code, string LastWords) end) => new(
        $"The layout worker ended twice in '{operation}' (exit code {end.Code.ToString(CultureInfo.InvariantCulture)}).{(end.LastWords.Length > 0 ? $" Its last words: {end.LastWords}" : "")}");

    public static LayoutException Failed(string operation, string error, Exception? inner = null) => new(
        $"MSAGL could not do '{operation}': {error}. This is a bug, please report it with the map that was drawn.", inner);

    public static LayoutException NotUnderstood(string operation, string line) => new(
        $"The layout worker answered '{operation}' with something that is no answer: {(line.Length > 80 ? line[..80] + "…" : line)}. Build the project again, or reinstall it.");
}
