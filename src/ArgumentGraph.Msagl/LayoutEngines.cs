using ArgumentGraph.Layout;
#if HAS_MSAGL
using ArgumentGraph.Msagl.InProcess;
#endif

namespace ArgumentGraph.Msagl;

/// <summary>Chooses MSAGL in process where this build has it, else MSAGL's TypeScript edition in a Node worker.</summary>
public static class LayoutEngines
{
    /// <summary>Whether the official package was there when this was built.</summary>
#if HAS_MSAGL
    public static bool InProcess => true;

    public static ILayoutEngine Create() => new InProcessLayoutEngine();
#else
    public static bool InProcess => false;

    public static ILayoutEngine Create() => new NodeLayoutEngine(NodeWorkerOptions.Default);
#endif
}
