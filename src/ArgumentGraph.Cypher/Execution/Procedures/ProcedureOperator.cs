using ArgumentGraph.Cypher.Binding;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Execution.Operators;
using ArgumentGraph.Cypher.Syntax;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Procedures;

/// <summary>CALL: for each row the rows of the procedure; one without result columns keeps the row as it is.</summary>
internal sealed class ProcedureOperator(Frame frame, Operator input, BoundProcedureCall call, Procedure procedure, Evaluator[] arguments) : StepOperator(frame, input)
{
    private IEnumerator<Value[]>? _rows;
    private bool _found;

    public override void Reset()
    {
        base.Reset();
        _rows = null;
    }

    protected override bool Next()
    {
        while (true)
        {
            if (_rows is not null && _rows.MoveNext())
                return Put(_rows.Current);
            var missed = _rows is not null && !_found && call.IsOptional;
            _rows = null;
            if (missed)
                return Put(new Value[procedure.Signature.Outputs.Length]);
            if (!Input.MoveNext())
                return false;
            var rows = procedure.Rows(Frame, Arguments(), call.Span);
            if (call.IsVoid)
                return rows.Count() >= 0;
            (_rows, _found) = (rows.GetEnumerator(), false);
        }
    }

    private bool Put(Value[] row)
    {
        _found = true;
        foreach (var yield in call.Yields)
            Frame.Slots[yield.Slot] = row[yield.Field];
        return true;
    }

    private Value[] Arguments()
    {
        var values = new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Checked(arguments[i](Frame), call.Procedure.Inputs[i]);
        return values;
    }

    private Value Checked(Value value, ProcedureField field)
    {
        if (field.Type.Kind == CypherTypeKind.Float && value.Kind == ValueKind.Integer)
            return (double)value.AsInteger;
        return field.Type.Holds(value)
            ? value
            : throw Errors.WrongProcedureArgument(call.Span, call.Procedure.Name, field.Name, Arithmetic.Name(value), field.Type.ToString());
    }
}
