using ArgumentGraph.Layout;
using ArgumentGraph.Msagl;

namespace ArgumentGraph.Tests.Layout;

/// <summary>One engine of each kind for all layout tests: starting a worker for each would take most of their time.</summary>
public sealed class EngineFixture : IDisposable
{
    private readonly Dictionary<string, ILayoutEngine> engines = [];

    public EngineFixture()
    {
        engines["node"] = new NodeLayoutEngine(NodeWorkerOptions.Default);
        if (LayoutEngines.InProcess)
            engines["in process"] = LayoutEngines.Create();
    }

    public ILayoutEngine this[string name]
    {
        get
        {
            Assert.SkipUnless(engines.ContainsKey(name), "this build has no MSAGL in process: the Msagl package was not on the package sources");
            return engines[name];
        }
    }

    public void Dispose()
    {
        foreach (var engine in engines.Values)
            engine.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class LayoutCollection : ICollectionFixture<EngineFixture>
{
    public const string Name = "layout";
}
