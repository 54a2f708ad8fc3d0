using ArgumentGraph.Model;
using Spectre.Console;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>Bars for long work, on a terminal only: count, share and time left, a bar a stage.</summary>
internal static class Progress
{
    public static T Show<T>(Func<IProgress<StageProgress>, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(new Silence());
        return Screen.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new CountColumn(), new RemainingTimeColumn())
            .Start(context => work(new Bars(context)));
    }

    private sealed class Silence : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
        }
    }

    private sealed class Bars(ProgressContext context) : IProgress<StageProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];
        private readonly Lock _lock = new();

        public void Report(StageProgress value)
        {
            // Linking reports from several threads, not always in order.
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                    _tasks[value.Stage] = task = context.AddTask(Markup.Escape(value.Stage));
                task.IsIndeterminate = value.Total == 0;
                task.MaxValue = Math.Max(1, value.Total);
                task.Value = Math.Max(task.Value, value.Done);
            }
        }
    }
}
