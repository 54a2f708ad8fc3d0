using System.Diagnostics;
using System.Globalization;

namespace ArgumentGraph.Benchmarks;

/// <summary>Times work and its named peers in one run, turn by turn, and prints medians as ratios.</summary>
internal static class Measurement
{
    /// <summary>Median milliseconds of each contender; they take turns, so that a noisy machine treats them alike.</summary>
    public static void Compare(string title, int rounds, params (string Name, Action Work)[] contenders)
    {
        var times = contenders.Select(_ => new List<double>()).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (index, contender) in contenders.Index())
            {
                var elapsed = Time(contender.Work);
                if (round >= 0)
                    times[index].Add(elapsed);
            }
        }

        Console.WriteLine($"| {title} | median ms | min | max | ratio |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        var first = Median(times[0]);
        foreach (var (index, contender) in contenders.Index())
        {
            var median = Median(times[index]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contender.Name} | {median:0.0} | {times[index].Min():0.0} | {times[index].Max():0.0} | {median / first:0.00} |"));
        }

        Console.WriteLine();
    }

    private static double Time(Action work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
