using System.Diagnostics;
using ArgumentGraph.Layout;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Tests.Layout;

/// <summary>The worker's bad days, played by small scripts that run in the real Node.</summary>
public sealed class NodeWorkerTests : IDisposable
{
    private const string Answer = "require('readline').createInterface({ input: process.stdin }).on('line', l => console.log(JSON.stringify({ id: JSON.parse(l).id, result: [7] })))";
    private static readonly AlignTask Task = new([new Place(7, 1)], [], []);

    private readonly string folder = Directory.CreateTempSubdirectory("worker").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_worker_that_dies_is_started_once_more()
    {
        var mark = Path.Combine(folder, "mark").Replace('\\', '/');
        using var engine = Engine($"if (!require('fs').existsSync('{mark}')) {{ require('fs').writeFileSync('{mark}', ''); process.exit(1); }} {Answer}");
        Assert.Equal([7], engine.Align(Task, Token));
    }

    [Fact]
    public void A_worker_that_dies_twice_is_an_error_with_its_last_words()
    {
        using var engine = Engine("console.error('out of luck'); process.exit(3)");
        var message = Assert.Throws<LayoutException>(() => engine.Align(Task, Token)).Message;
        Assert.Equal("The layout worker ended twice in 'align' (exit code 3). Its last words: out of luck", message);
    }

    [Fact]
    public void A_worker_over_its_time_is_stopped_and_the_next_task_gets_a_new_one()
    {
        var mark = Path.Combine(folder, "mark").Replace('\\', '/');
        using var engine = Engine($"if (require('fs').existsSync('{mark}')) {{ {Answer} }} else {{ require('fs').writeFileSync('{mark}', String(process.pid)); setInterval(() => 0, 1000) }}", TimeSpan.FromSeconds(3));
        var message = Assert.Throws<LayoutException>(() => engine.Align(Task, Token)).Message;
        Assert.Equal("The layout worker was stopped: 'align' took longer than 3 s. Draw a smaller view, such as one topic.", message);
        Assert.True(Ends(int.Parse(File.ReadAllText(mark), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([7], engine.Align(Task, Token));
    }

    [Fact]
    public void Cancelling_stops_the_worker()
    {
        using var engine = Engine("setInterval(() => 0, 1000)");
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Align(Task, cancel.Token));
    }

    [Fact]
    public void Node_that_is_too_old_or_missing_is_named_with_what_to_do()
    {
        using var old = Engine("process.stderr.write('v18.19.0'); process.exit(78)");
        Assert.Equal("Node on the PATH is v18.19.0, but the layout worker needs Node 20 or later; install it from https://nodejs.org and try again.", Assert.Throws<LayoutException>(() => old.Align(Task, Token)).Message);
        using var missing = new NodeLayoutEngine(new NodeWorkerOptions("no-such-node", Script("0"), TimeSpan.FromSeconds(5)));
        missing.Warm();
        Assert.StartsWith("Node 20 or later was not found on the PATH: 'no-such-node' could not be started.", Assert.Throws<LayoutException>(() => missing.Align(Task, Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_script_is_named()
    {
        using var engine = new NodeLayoutEngine(new NodeWorkerOptions("node", Path.Combine(folder, "gone.mjs"), TimeSpan.FromSeconds(5)));
        engine.Warm();
        Assert.Contains("there is no file", Assert.Throws<LayoutException>(() => engine.Align(Task, Token)).Message, StringComparison.Ordinal);
    }

    [Theory, InlineData("console.log('hello')"), InlineData("console.log('{}')"), InlineData("console.log('{\"id\":999,\"result\":[]}')"), InlineData("console.log('[1]')")]
    public void An_answer_that_is_none_is_an_error(string script)
    {
        using var engine = Engine($"{script}; setInterval(() => 0, 1000)");
        Assert.StartsWith("The layout worker answered 'align' with something that is no answer", Assert.Throws<LayoutException>(() => engine.Align(Task, Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_inside_the_operation_leaves_the_worker_running()
    {
        using var engine = new NodeLayoutEngine(NodeWorkerOptions.Default);
        var message = Assert.Throws<LayoutException>(() => engine.Align(new AlignTask([new Place(0, 1)], [new Separation(0, 5, 1)], []), Token)).Message;
        Assert.StartsWith("MSAGL could not do 'align': ", message, StringComparison.Ordinal);
        Assert.Equal([7], engine.Align(Task, Token));
    }

    [Fact]
    public void Disposing_ends_the_process()
    {
        var mark = Path.Combine(folder, "pid").Replace('\\', '/');
        using (var engine = Engine($"require('fs').writeFileSync('{mark}', String(process.pid)); {Answer}"))
            engine.Align(Task, Token);
        Assert.True(Ends(int.Parse(File.ReadAllText(mark), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_worker_ends_when_its_input_does_as_when_the_host_dies()
    {
        using var process = Process.Start(new ProcessStartInfo("node", [NodeWorkerOptions.Default.Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private NodeLayoutEngine Engine(string script, TimeSpan? limit = null) => new(new NodeWorkerOptions("node", Script(script), limit ?? TimeSpan.FromSeconds(60)));

    private string Script(string text)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.cjs");
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Whether the process is gone before long; a killed one may be seen for a moment.</summary>
    private static bool Ends(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromSeconds(10));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
