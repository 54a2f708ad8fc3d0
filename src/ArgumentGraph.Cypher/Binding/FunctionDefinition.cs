using System.Collections.Immutable;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>How a function treats its arguments and the rows around it.</summary>
internal enum FunctionKind
{
    Scalar,
    Aggregate,
}

/// <summary>A function of the language: its name as the manual writes it, its parameter types (the last ones optional) and its result.</summary>
internal sealed record FunctionDefinition(
    string Name,
    FunctionKind Kind,
    ImmutableArray<StaticType> Parameters,
    int Required,
    bool IsVariadic,
    StaticType Result)
{
    public bool Accepts(int count) => count >= Required && (IsVariadic || count <= Parameters.Length);

    public StaticType ParameterType(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    /// <summary>"two arguments", "one to three arguments".</summary>
    public string Arity => IsVariadic ? $"at least {Required}" : Required == Parameters.Length ? $"{Required}" : $"{Required} to {Parameters.Length}";
}
