using System.Diagnostics;
using System.Text;
using ArgumentGraph.Sqlite;

namespace ArgumentGraph.Tests.Cli;

public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 20;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_build_killed_at_any_moment_leaves_a_store_that_opens_and_that_the_next_build_finishes()
    {
        WriteDocuments();
        var watch = Stopwatch.StartNew();
        ArgraphProcess.Run(_folder.Root, "build", "docs", "-o", "undisturbed.json", "--store", "undisturbed.db");
        var whole = watch.ElapsedMilliseconds;
        var moments = new Random(20260503);

        var nodes = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            KillAfter(TimeSpan.FromMilliseconds(moments.Next((int)whole + 1)));
            nodes = CheckedNodes(atLeast: nodes);
        }

        var last = ArgraphProcess.Run(_folder.Root, "build", "docs", "-o", "disturbed.json", "--store", "disturbed.db");
        Assert.Equal(0, last.ExitCode);
        Assert.Equal(File.ReadAllText(_folder["undisturbed.json"]), File.ReadAllText(_folder["disturbed.json"]));
    }

    private void WriteDocuments()
    {
        string[] subjects = ["Trams", "Ferries", "Night buses", "Bicycles", "Toll roads", "Taxis", "Car parks", "Footbridges"];
        string[] places = ["Lyon", "Bergen", "Porto", "Graz", "Ghent", "Turku", "Bilbao", "Leeds", "Aarhus", "Basel"];
        for (var document = 0; document < 10; document++)
        {
            var text = new StringBuilder();
            foreach (var subject in subjects)
            {
                text.Append(subject).Append(" in ").Append(places[document]).Append(" save commuters ")
                    .Append(5 + document).Append(" minutes a day because their stops are close to the offices.\n\n");
            }

            _folder.Write($"docs/{places[document]}.txt", text.ToString());
        }
    }

    private void KillAfter(TimeSpan delay)
    {
        using var process = ArgraphProcess.Start(_folder.Root, "build", "docs", "-o", "disturbed.json", "--store", "disturbed.db");
        process.WaitForExit(delay);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    // What was once committed is never lost, and every relationship has its ends: reading the graph checks that.
    private int CheckedNodes(int atLeast)
    {
        using var store = SqliteGraphStore.Open(_folder["disturbed.db"]);
        Assert.Empty(store.Check());
        var nodes = store.Read().Nodes.Count;
        Assert.True(nodes >= atLeast, $"The store had {atLeast} nodes, and has {nodes} after a kill.");
        return nodes;
    }
}
