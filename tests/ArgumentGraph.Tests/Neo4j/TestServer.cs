using System.Diagnostics;

namespace ArgumentGraph.Tests.Neo4j;

/// <summary>
/// A real server: the one that ARGRAPH_TEST_NEO4J names, or one that <c>neo4j-test-server</c> beside the repository starts on free ports.
/// Where there is neither, the test that asks is skipped and says so.
/// </summary>
internal sealed class TestServer : IDisposable
{
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly bool _isOurs;

    private TestServer(IReadOnlyDictionary<string, string> settings, bool isOurs) => (_settings, _isOurs) = (settings, isOurs);

    public string Address => _settings["ARGRAPH_TEST_NEO4J"];

    public string BoltAddress => _settings["ARGRAPH_TEST_NEO4J_BOLT"];

    public string User => _settings.GetValueOrDefault("ARGRAPH_NEO4J_USER", "neo4j");

    public string Password => _settings.GetValueOrDefault("ARGRAPH_NEO4J_PASSWORD", "");

    public string Home => _settings["ARGRAPH_TEST_NEO4J_HOME"];

    /// <summary>What a process needs to log in.</summary>
    public IEnumerable<KeyValuePair<string, string>> Login => [KeyValuePair.Create("ARGRAPH_NEO4J_USER", User), KeyValuePair.Create("ARGRAPH_NEO4J_PASSWORD", Password)];

    /// <summary>The server that all tests share, found or started on first use.</summary>
    public static TestServer OfEnvironment()
    {
        string[] names = ["ARGRAPH_TEST_NEO4J", "ARGRAPH_TEST_NEO4J_BOLT", "ARGRAPH_TEST_NEO4J_HOME", "ARGRAPH_NEO4J_USER", "ARGRAPH_NEO4J_PASSWORD"];
        return Environment.GetEnvironmentVariable(names[0]) is { Length: > 0 }
            ? new TestServer(names.Where(n => Environment.GetEnvironmentVariable(n) is not null).ToDictionary(n => n, n => Environment.GetEnvironmentVariable(n)!), isOurs: false)
            : InContainer() ?? Start();
    }

    // Where neither the script nor Docker is at hand, starting the script skips the test and says so.
    private static TestServer? InContainer()
    {
#if HAS_TESTCONTAINERS_NEO4J
        var script = Path.Combine(Repository.Root, "..", "shared", "neo4j", "neo4j-test-server");
        if (!File.Exists(script) && (File.Exists("/var/run/docker.sock") || Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 }))
            return new TestServer(Containers.ContainerServer.Start(), isOurs: false);
#endif
        return null;
    }

    /// <summary>A server of a test's own, with settings of its own.</summary>
    public static TestServer Start(params string[] options) => new(Settings(Run(["start", .. options])), isOurs: true);

    /// <summary>A server that cannot write files larger than this many kilobytes: what a full disk is to it.</summary>
    public static TestServer StartWithFileLimit(int kilobytes, params string[] options) =>
        new(Settings(Run(new ProcessStartInfo("bash"), ["-c", $"ulimit -f {kilobytes} && exec \"$0\" start \"$@\"", Script, .. options])), isOurs: true);

    /// <summary>The same server again, with other settings.</summary>
    public TestServer StartAgain(params string[] options) => new(Settings(Run(["start", "--home", Home, .. options])), isOurs: true);

    public void Kill() => Run("kill", Home);

    public void Stop() => Run("stop", Home);

    public void Restart() => Run("restart", Home);

    public void Admin(params string[] arguments) => Run(["admin", Home, .. arguments]);

    public void Dispose()
    {
        if (!_isOurs)
            return;
        Kill();
        if (Directory.Exists(Home))
            Directory.Delete(Home, recursive: true);
    }

    private static string Script => Repository.Shared("neo4j", "neo4j-test-server");

    private static string Run(params string[] arguments) => Run(new ProcessStartInfo(Script), arguments);

    private static string Run(ProcessStartInfo start, string[] arguments)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.SkipWhen(process.ExitCode != 0 && errors.Result.Contains("java", StringComparison.OrdinalIgnoreCase), $"No server could be started: {errors.Result.Trim()}");
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"neo4j-test-server {arguments[0]} failed: {errors.Result}");
    }

    private static Dictionary<string, string> Settings(string exports) => exports.Split('\n')
        .Where(l => l.StartsWith("export ", StringComparison.Ordinal))
        .Select(l => l["export ".Length..].Split('=', 2))
        .ToDictionary(p => p[0], p => p[1].Trim('\'', '"'));
}
