using System.Collections.Frozen;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Functions;

/// <summary>What a function computes; where a null argument makes a null, the body is not asked.</summary>
internal sealed record FunctionBody(Func<Frame, Value[], SourceSpan, Value> Compute, bool NullIsNull = true);

/// <summary>The bodies of the scalar functions, by the names under which Binding defines them.</summary>
internal static class FunctionLibrary
{
    private static readonly FrozenDictionary<string, FunctionBody> Bodies = new[]
        {
            EntityFunctions.All, ListFunctions.All, StringFunctions.All, MathFunctions.All, ConversionFunctions.All, TemporalFunctions.All,
        }
        .SelectMany(bodies => bodies)
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Bodies.Keys;

    public static FunctionBody Find(string name) => Bodies[name];
}
