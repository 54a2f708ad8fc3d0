using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Updates;

/// <summary>MERGE: for each row all matches of the pattern, or else the pattern created once.</summary>
internal sealed class MergeOperator : StepOperator
{
    private readonly Operator _match;
    private readonly PatternWriter _pattern;
    private readonly Updater _onCreate;
    private readonly Updater _onMatch;
    private readonly int[] _slots;
    private readonly Queue<Value[]> _matched = new();

    public MergeOperator(Frame frame, Operator input, BoundMerge merge, Operator match, UpdateCompiler updates, ExpressionCompiler expressions)
        : base(frame, input)
    {
        _match = match;
        _pattern = new PatternWriter(expressions, merge.Path);
        _onCreate = UpdateCompiler.All([.. merge.OnCreate.Select(updates.Set)]);
        _onMatch = UpdateCompiler.All([.. merge.OnMatch.Select(updates.Set)]);
        _slots = [.. merge.Match.Introduced];
    }

    public override void Reset()
    {
        base.Reset();
        _matched.Clear();
    }

    protected override bool Next()
    {
        while (_matched.Count == 0)
        {
            if (!Input.MoveNext())
                return false;
            if (_pattern.NullProperty(Frame) is var (key, span))
                throw Errors.NullInMerge(span, key);
            FindMatches();
            if (_matched.Count > 0)
                continue;
            _pattern.Create(Frame);
            _onCreate(Frame);
            return true;
        }

        var row = _matched.Dequeue();
        for (var i = 0; i < _slots.Length; i++)
            Frame.Slots[_slots[i]] = row[i];
        _onMatch(Frame);
        return true;
    }

    // All matches are found before the first is written to, so that ON MATCH cannot change what is still to be found.
    private void FindMatches()
    {
        _match.Reset();
        while (_match.MoveNext())
        {
            Frame.Charge(_slots.Length);
            _matched.Enqueue(Array.ConvertAll(_slots, s => Frame.Slots[s]));
        }
    }
}
