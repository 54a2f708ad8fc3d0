namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>A compiled writing clause: what it does for the row in the frame.</summary>
internal delegate void Updater(Frame frame);
