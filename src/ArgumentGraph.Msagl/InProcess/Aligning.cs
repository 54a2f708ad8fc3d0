using System.Collections.Immutable;
using ArgumentGraph.Layout;
using Microsoft.Msagl.Core.ProjectionSolver;

namespace ArgumentGraph.Msagl.InProcess;

internal static class Aligning
{
    public static ImmutableArray<double> Of(AlignTask task)
    {
        var solver = new Solver();
        var places = task.Places.Select((place, index) => solver.AddVariable(index, place.Desired, place.Weight)).ToImmutableArray();
        foreach (var one in task.Separations)
            solver.AddConstraint(places[one.Left], places[one.Right], one.Gap, one.Exactly);
        foreach (var one in task.Attractions)
            solver.AddNeighborPair(places[one.First], places[one.Second], one.Weight);
        solver.Solve();
        return [.. places.Select(place => place.ActualPos)];
    }
}
