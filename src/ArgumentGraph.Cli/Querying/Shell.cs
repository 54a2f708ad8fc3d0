using System.Runtime.InteropServices;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Queries one after another: what ends in a semicolon runs, a line that begins with a colon is a command. Ctrl-C ends a query, not the shell.</summary>
internal sealed class Shell(MapQueries queries, IGraphStore store, ShellHistory history)
{
    private const string Help = """
        MATCH (i:Insight) RETURN i.title LIMIT 5;   a query ends with a semicolon
        :param name => value     set a parameter        :params    show them
        :format table|json|csv|ndjson                   :queries   list the saved queries
        :run NAME [name=value …] run a saved query       :schema    labels, types and how many
        :history                 what was run            :quit      leave (or Ctrl-D)
        Tab completes labels, types, properties, functions and keywords; the arrow keys recall earlier queries, Ctrl-R searches them.
        Enter goes on to the next line until the query ends; Ctrl-C drops what is typed, or stops the query that runs.
        """;

    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _names = new(StringComparer.Ordinal);
    private CancellationTokenSource? _running;
    private QueryFormat _format = QueryFormat.Table;

    public void Run()
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        var completion = new Completion(Names, () => _parameters.Keys);
        var reader = new LineReader("argraph> ", "    ...> ", IsWhole, completion.Of, history);
        while (true)
        {
            var (end, text) = reader.Read();
            if (end == LineEnd.Closed || text.Trim() is ":quit" or ":exit")
                return;
            if (end == LineEnd.Given && text.Trim().Length > 0)
                Take(text.TrimEnd());
        }
    }

    private static bool IsWhole(string text) => text.TrimStart() is var typed && (typed.Length == 0 || typed[0] == ':' || Statements.Cut(text) is { Whole.Count: > 0, Left: var left } && left.Trim().Length == 0);

    private void Take(string text)
    {
        history.Add(text);
        if (text.TrimStart().StartsWith(':'))
        {
            Guarded(() => Command(text.Trim()));
            return;
        }

        var (whole, left) = Statements.Cut(text);
        foreach (var statement in whole.Append(left).Where(s => s.Trim().Length > 0))
            Guarded(() => Query(statement.Trim(), _parameters));
    }

    private void Query(string text, IReadOnlyDictionary<string, Value> parameters)
    {
        using var running = new CancellationTokenSource();
        _running = running;
        try
        {
            var result = queries.Run(text, parameters, running.Token);
            if (result.Counters != QueryCounters.None)
                _names.Clear();
            ResultPrinter.Print(result, _format);
        }
        catch (OperationCanceledException)
        {
            throw new InputException("The query was stopped; nothing has been written.");
        }
        finally
        {
            _running = null;
        }
    }

    // Without a query that runs, the signal ends the program as it does any other.
    private void Interrupt(PosixSignalContext signal)
    {
        if (_running is not { } running)
            return;
        signal.Cancel = true;
        running.Cancel();
    }

    private IReadOnlyList<string> Names(string procedure)
    {
        if (!_names.TryGetValue(procedure, out var names))
            _names[procedure] = names = [.. queries.Run(procedure, new Dictionary<string, Value>(), CancellationToken.None).Rows.Select(r => ValueText.Plain(r[0]))];
        return names;
    }

    // A mistake ends the query, not the shell.
    private static void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is InputException or CypherException or GraphStoreException or Neo4jException)
        {
            Messages.Error(e.Message);
        }
    }

    private void Command(string line)
    {
        var (name, rest) = line.Split(' ', 2, StringSplitOptions.TrimEntries) is [var first, var second] ? (first, second) : (line, "");
        switch (name)
        {
            case ":param": SetParameter(rest); break;
            case ":params": Say(_parameters.Select(p => $"{p.Key} => {p.Value}")); break;
            case ":format": _format = Enum.TryParse<QueryFormat>(rest, ignoreCase: true, out var format) ? format : throw new InputException($"There is no format '{rest}'; expected table, json, csv or ndjson."); break;
            case ":queries": Say(SavedQuery.All.Select(q => $"{q.Name}: {q.Description}")); break;
            case ":run": RunSaved(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)); break;
            case ":schema": Schema(); break;
            case ":history": Say(history.Entries); break;
            case ":help": Say([Help]); break;
            default: throw new InputException($"There is no command {name}; :help lists them.");
        }
    }

    private void SetParameter(string text)
    {
        var (name, value) = ParameterText.Read(text.Replace("=>", "=", StringComparison.Ordinal));
        _parameters[name] = value;
    }

    private void RunSaved(string[] words)
    {
        var saved = words.Length > 0 ? SavedQuery.Find(words[0]) : null;
        if (saved is null)
            throw new InputException("There is no such saved query; :queries lists them.");
        Query(saved.Text, saved.With(ParameterText.ReadAll(words.Skip(1), null)));
    }

    private void Schema()
    {
        var graph = store.Read();
        Say(graph.Nodes.SelectMany(n => n.Labels).CountBy(l => l).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"(:{c.Key}) {c.Value}"));
        Say(graph.Relationships.CountBy(r => r.Type).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"[:{c.Key}] {c.Value}"));
    }

    private static void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.Out.WriteLine(Printable.Of(line));
    }
}
