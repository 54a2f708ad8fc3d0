using System.Diagnostics;

namespace ArgumentGraph.Neo4j.Transport;

/// <summary>Tries again what may go well the next time. The first failure is the one that is told when giving up.</summary>
internal sealed class Retrying(RetryOptions options)
{
    /// <summary>Runs work until it succeeds, fails for good, or time is up; work is told the number of the try, from 0.</summary>
    public async Task<T> RunAsync<T>(Func<int, Task<T>> work, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        TransportException? first = null;
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await work(attempt);
            }
            catch (TransportException failure) when (Remedies.Of(failure) is Remedy.Retry)
            {
                first ??= failure;
                if (attempt > 0 && watch.Elapsed >= options.Total)
                    throw first;
                await Task.Delay(Wait(attempt), cancellation);
            }
        }
    }

    private TimeSpan Wait(int attempt)
    {
        var wait = options.First * Math.Pow(2, Math.Min(attempt, 10));
        var scattered = wait * (1 + (options.Scatter * ((2 * Random.Shared.NextDouble()) - 1)));
        return scattered < options.Total ? scattered : options.Total;
    }
}
