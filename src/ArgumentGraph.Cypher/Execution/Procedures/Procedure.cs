using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Procedures;

/// <summary>A procedure: what it takes and gives, and its rows for given arguments.</summary>
internal sealed record Procedure(ProcedureSignature Signature, Func<Frame, Value[], SourceSpan, IEnumerable<Value[]>> Rows);
