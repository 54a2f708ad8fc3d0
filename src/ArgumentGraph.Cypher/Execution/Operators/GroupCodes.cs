using ArgumentGraph.Cypher.Execution.Expressions;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Execution.Operators;

/// <summary>One number for the grouping keys of a row, made of the codes of their columns: no value is read or hashed.</summary>
internal sealed class GroupCodes((ColumnReader Reader, ValueKind Kind)[] keys)
{
    // Beyond this many combinations a table by number would be larger than the groups themselves.
    private const long MostCombinations = 1 << 20;

    /// <summary>The number of the row's group, or -1 where a key has no code.</summary>
    public int Next(Frame frame)
    {
        var (number, combinations) = (0L, 1L);
        foreach (var (reader, kind) in keys)
        {
            var code = reader.Code(frame, kind);
            if (code < 0)
                return -1;
            number = (number * reader.CodeCount) + code;
            combinations *= reader.CodeCount;
        }

        return combinations <= MostCombinations ? (int)number : -1;
    }
}
