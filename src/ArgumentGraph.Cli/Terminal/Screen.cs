using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>The two consoles: results on stdout, progress on stderr; plain when not a terminal.</summary>
internal static class Screen
{
    // What goes into a file or pipe is not cut to a window that is not there.
    private const int WidthWhenRedirected = 160;

    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>How wide a message may be before a terminal breaks it.</summary>
    public static int ErrorWidth => Console.IsErrorRedirected ? WidthWhenRedirected : Math.Max(40, Error.Profile.Width);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (redirected)
            console.Profile.Width = WidthWhenRedirected;
        return console;
    }
}
