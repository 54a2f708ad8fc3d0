using System.Collections.Immutable;
using ArgumentGraph.Cypher.Syntax;

namespace ArgumentGraph.Cypher.Binding;

/// <summary>A named field of a procedure, with its type.</summary>
internal sealed record ProcedureField(string Name, CypherType Type);

/// <summary>What a procedure takes and gives, as <c>CALL</c> checks it. The last <see cref="OptionalInputs"/> inputs may be left out.</summary>
internal sealed record ProcedureSignature(string Name, ImmutableArray<ProcedureField> Inputs, ImmutableArray<ProcedureField> Outputs, int OptionalInputs = 0);
