using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Expressions;

/// <summary>A compiled expression: reads the frame, gives the value.</summary>
internal delegate Value Evaluator(Frame frame);
