namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>
/// A running step. It pulls rows from its input, all in the one frame: after <see cref="MoveNext"/> the slots hold the row.
/// After false, or to start again for a new outer row, comes <see cref="Reset"/>.
/// </summary>
internal abstract class Operator(Frame frame)
{
    protected Frame Frame { get; } = frame;

    /// <summary>Rows given so far, over all resets; what PROFILE prints.</summary>
    public long Rows { get; private set; }

    public bool MoveNext()
    {
        Frame.Tick();
        if (!Next())
            return false;
        Rows++;
        return true;
    }

    public abstract void Reset();

    /// <summary>Forgets the rows counted by an earlier run.</summary>
    public void ClearCount() => Rows = 0;

    protected abstract bool Next();
}

/// <summary>A step with one input, which is started again with it.</summary>
internal abstract class StepOperator(Frame frame, Operator input) : Operator(frame)
{
    protected Operator Input { get; } = input;

    public override void Reset() => Input.Reset();
}

/// <summary>The one row to begin with: what the frame holds already.</summary>
internal sealed class SingleRowOperator(Frame frame) : Operator(frame)
{
    private bool _given;

    public override void Reset() => _given = false;

    protected override bool Next() => !_given && (_given = true);
}
