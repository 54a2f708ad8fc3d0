namespace ArgumentGraph.Cli;

/// <summary>What the process ends with; scripts rely on these.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The user's input is wrong: an option, a path, a document, a store file of something else.</summary>
    public const int WrongInput = 1;

    /// <summary>The outside failed: disk, server, worker.</summary>
    public const int OutsideFailed = 2;

    /// <summary>A fault of ours.</summary>
    public const int Bug = 3;

    /// <summary>Stopped by Ctrl-C: 128 + SIGINT, as shells expect.</summary>
    public const int Stopped = 130;
}
