using ArgumentGraph.Cypher.Execution.Operators;

namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>A writing clause, run for each row.</summary>
internal sealed class UpdateOperator(Frame frame, Operator input, Updater update) : StepOperator(frame, input)
{
    protected override bool Next()
    {
        if (!Input.MoveNext())
            return false;
        update(Frame);
        return true;
    }
}
