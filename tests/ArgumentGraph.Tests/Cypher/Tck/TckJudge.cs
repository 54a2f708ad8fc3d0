using ArgumentGraph.Benchmarks.Tck;

namespace ArgumentGraph.Tests.Cypher.Tck;

/// <summary>The strict rules of the TCK: header in order, rows as a bag (or a sequence), kinds of numbers told apart, exact error and side effects.</summary>
internal static class TckJudge
{
    /// <summary>What is wrong with an outcome; null when nothing is.</summary>
    public static string? Fault(TckScenario scenario, TckOutcome outcome)
    {
        if (scenario.Expect.Kind == "error")
            return ErrorFault(scenario.Expect.Error!, outcome.Error);
        if (outcome.Error is { } error)
            return $"unexpected {error.Type} {error.Detail}";
        var fault = TableFault(scenario.Expect, outcome.Columns ?? [], outcome.Rows ?? []);
        for (var i = 0; i < scenario.Control.Count && fault is null; i++)
            fault = TableFault(scenario.Control[i].Expect, outcome.Control[i].Columns, outcome.Control[i].Rows);
        return fault ?? EffectsFault(scenario.SideEffects, outcome.SideEffects!);
    }

    private static string? ErrorFault(TckError expected, TckError? found)
    {
        if (found is null)
            return $"expected {expected.Type} {expected.Detail}, got rows";
        var fits = (expected.Type == found.Type || expected.Type == "Error")
            && (expected.Phase == found.Phase || expected.Phase == "any time")
            && (expected.Detail == found.Detail || expected.Detail == "*");
        return fits ? null : $"expected {expected}, got {found}";
    }

    private static string? TableFault(TckExpectation expected, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (expected.Kind == "empty")
            return rows.Count == 0 ? null : $"expected no rows, got {rows.Count}";
        if (!columns.SequenceEqual(expected.Columns!))
            return $"expected columns {string.Join(", ", expected.Columns!)}, got {string.Join(", ", columns)}";
        var wanted = expected.Rows!.Select(r => Row(r, expected.IgnoreListOrder)).ToList();
        var found = rows.Select(r => Row(r, expected.IgnoreListOrder)).ToList();
        if (!expected.Ordered)
            (wanted, found) = ([.. wanted.Order(StringComparer.Ordinal)], [.. found.Order(StringComparer.Ordinal)]);
        return wanted.SequenceEqual(found) ? null : $"expected rows {string.Join(" / ", wanted)}, got {string.Join(" / ", found)}";
    }

    private static string Row(IReadOnlyList<string> cells, bool ignoreListOrder) => string.Join(" | ", cells.Select(c => TckValue.Canonical(c, ignoreListOrder)));

    private static string? EffectsFault(IReadOnlyDictionary<string, int>? expected, IReadOnlyDictionary<string, int> found)
    {
        if (expected is null)
            return null;
        var wanted = expected.Where(e => e.Value != 0).OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        var got = found.Where(e => e.Value != 0).OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        return wanted.SequenceEqual(got) ? null : $"expected side effects {string.Join(" ", wanted)}, got {string.Join(" ", got)}";
    }
}
