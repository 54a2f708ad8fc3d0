using System.Collections.Immutable;
using ArgumentGraph.Model;

namespace ArgumentGraph.Linking;

/// <summary>Work on all cores whose results stay in order.</summary>
internal static class Parallelly
{
    private const int BetweenReports = 256;

    /// <param name="progress">Told now and then, from several threads.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static ImmutableArray<T> Map<T>(
        int count, Func<int, T> work, string stage, IProgress<StageProgress>? progress, CancellationToken cancellation)
    {
        var results = new T[count];
        var done = 0;
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            results[i] = work(i);
            if (Interlocked.Increment(ref done) is var n && (n % BetweenReports == 0 || n == count))
                progress?.Report(new StageProgress(stage, n, count));
        });
        return ImmutableArray.Create(results);
    }
}
