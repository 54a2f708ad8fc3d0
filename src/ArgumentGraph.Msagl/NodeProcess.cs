using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ArgumentGraph.Msagl;

/// <summary>A running worker: lines in, lines out. It ends by itself when its input is closed, also when this process dies.</summary>
internal sealed class NodeProcess : IDisposable
{
    /// <summary>The exit code by which the worker says that this Node is too old for it.</summary>
    public const int TooOld = 78;

    private const int WordsKept = 20;

    private readonly Process process;
    private readonly Queue<string> words = new();

    private NodeProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginErrorReadLine();
    }

    public static NodeProcess Start(NodeWorkerOptions options)
    {
        if (!File.Exists(options.Script))
            throw WorkerErrors.NoScript(options.Script);
        try
        {
            return new NodeProcess(Process.Start(Info(options))!);
        }
        catch (Win32Exception missing)
        {
            throw WorkerErrors.NoNode(options.Node, missing);
        }
    }

    /// <summary>Null where Node is missing; the first operation says so.</summary>
    public static NodeProcess? TryStart(NodeWorkerOptions options)
    {
        try
        {
            return new NodeProcess(Process.Start(Info(options))!);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The answer to a request; null when the process has ended instead.</summary>
    public string? Exchange(ReadOnlyMemory<byte> request, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        either.CancelAfter(limit);
        try
        {
            var exchange = Task.Run(() => ExchangeAsync(request, either.Token), CancellationToken.None);
            return exchange.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }

    /// <summary>How the process ended, once its output has.</summary>
    public (int Code, string LastWords) End()
    {
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        lock (words)
            return (process.ExitCode, string.Join(' ', words));
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.Dispose();
    }

    private async Task<string?> ExchangeAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(request, cancellationToken).ConfigureAwait(false);
            await process.StandardInput.BaseStream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return null;
        }

        return await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Remember(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        lock (words)
        {
            words.Enqueue(line.Trim());
            if (words.Count > WordsKept)
                words.Dequeue();
        }
    }

    private static ProcessStartInfo Info(NodeWorkerOptions options) => new(options.Node, [options.Script])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        UseShellExecute = false,
        CreateNoWindow = true,
    };
}
