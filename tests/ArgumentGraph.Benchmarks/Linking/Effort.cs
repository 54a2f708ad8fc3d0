using System.Diagnostics;
using System.Globalization;

namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>What a piece of work took: time that passed, and time of all cores, which a busy machine stretches less.</summary>
internal readonly record struct Effort(double Seconds, double CoreSeconds)
{
    public static Effort Of<T>(Func<T> work, out T result)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        result = work();
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return new Effort(seconds, (process.TotalProcessorTime - before).TotalSeconds);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.0} s ({CoreSeconds:0.0} s of cores)");
}
