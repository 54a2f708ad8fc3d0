namespace ArgumentGraph.Cli.Terminal;

/// <summary>What is said to the user beside the results: always on stderr.</summary>
internal static class Messages
{
    public static void Say(string text) => Console.Error.WriteLine(Printable.Of(text));

    public static void Error(string text) => Console.Error.WriteLine($"argraph: {Printable.Of(text)}");
}
