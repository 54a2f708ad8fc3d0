using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// The most likely forms of a whole sentence: a hidden Markov model whose states are a word's form and how far its clause has come,
/// decoded by Viterbi's algorithm (1967). What is far dearer than the best so far is dropped on the way.
/// </summary>
internal static class TagLattice
{
    private const int Hopeless = 900;

    public static FormReading[] Decode(IReadOnlyList<ImmutableArray<FormReading>> readings)
    {
        var columns = new List<Node>[readings.Count + 1];
        columns[0] = [new Node(WordForm.Stop, ClauseState.Of(Stage.Open), 0, -1, default)];
        for (var i = 0; i < readings.Count; i++)
            columns[i + 1] = Next(columns[i], readings[i]);
        return Trace(columns);
    }

    private static List<Node> Next(List<Node> before, ImmutableArray<FormReading> readings)
    {
        var column = new List<Node>(readings.Length * 6);
        Span<int> places = stackalloc int[ClauseState.Count];
        var limit = Cheapest(before) + Hopeless;
        foreach (var reading in readings)
        {
            places.Fill(-1);
            for (var i = 0; i < before.Count; i++)
            {
                if (before[i].Cost <= limit)
                    Extend(before[i], i, reading, column, places);
            }
        }

        return column;
    }

    private static int Cheapest(List<Node> column)
    {
        var least = int.MaxValue;
        foreach (var node in column)
            least = Math.Min(least, node.Cost);
        return least;
    }

    private static void Extend(Node node, int at, FormReading reading, List<Node> column, Span<int> places)
    {
        var cost = node.Cost + reading.Cost + FormNeighbours.Cost(node.Form, reading.Form);
        foreach (var step in ClauseGrammar.After(node.State, node.Form, reading.Form))
        {
            ref var place = ref places[step.To.Index];
            if (place >= 0 && column[place].Cost <= cost + step.Cost)
                continue;
            var next = new Node(reading.Form, step.To, cost + step.Cost, at, reading);
            if (place >= 0)
            {
                column[place] = next;
                continue;
            }

            place = column.Count;
            column.Add(next);
        }
    }

    private static FormReading[] Trace(List<Node>[] columns)
    {
        var best = new FormReading[columns.Length - 1];
        var at = Last(columns[^1]);
        for (var i = best.Length; i > 0; i--)
        {
            best[i - 1] = columns[i][at].Reading;
            at = columns[i][at].Before;
        }

        return best;
    }

    // A sentence without a full stop ends like one with it.
    private static int Last(List<Node> column)
    {
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < column.Count; i++)
        {
            var cost = column[i].Cost + FormNeighbours.Cost(column[i].Form, WordForm.Stop) + ClauseGrammar.After(column[i].State, column[i].Form, WordForm.Stop)[0].Cost;
            if (cost < least)
                (best, least) = (i, cost);
        }

        return best;
    }

    private readonly record struct Node(WordForm Form, ClauseState State, int Cost, int Before, FormReading Reading);
}
