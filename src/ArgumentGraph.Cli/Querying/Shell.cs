using System.Text;
using ArgumentGraph.Cli.Terminal;
using ArgumentGraph.Cypher.Diagnostics;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Neo4j;

namespace ArgumentGraph.Cli.Querying;

/// <summary>Queries one after another: a line that ends in a semicolon runs, one that begins with a colon is a command.</summary>
internal sealed class Shell(MapQueries queries, IGraphStore store)
{
    private const string Help = """
        MATCH (i:Insight) RETURN i.title LIMIT 5;   a query ends with a semicolon
        :param name => value     set a parameter        :params    show them
        :format table|json|csv|ndjson                   :queries   list the saved queries
        :run NAME [name=value …] run a saved query       :schema    labels, types and how many
        :history                 what was run            :quit      leave (or Ctrl-D)
        Tab completes labels, types, properties and keywords; the arrow keys recall earlier lines.
        """;

    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private readonly List<string> _history = [];
    private QueryFormat _format = QueryFormat.Table;

    public void Run()
    {
        var reader = new LineReader(text => new Completion(store.Read()).Of(text), _history);
        var query = new StringBuilder();
        while (reader.Read(query.Length == 0 ? "argraph> " : "    ...> ") is { } line && line.Trim() is not (":quit" or ":exit"))
        {
            if (line.Trim().Length == 0)
                continue;
            _history.Add(line);
            if (query.Length == 0 && line.TrimStart().StartsWith(':'))
            {
                Guarded(() => Command(line.Trim()));
                continue;
            }

            query.Append(query.Length == 0 ? "" : "\n").Append(line);
            if (!line.TrimEnd().EndsWith(';'))
                continue;
            var text = query.ToString().TrimEnd().TrimEnd(';');
            query.Clear();
            Guarded(() => ResultPrinter.Print(queries.Run(text, _parameters), _format));
        }
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
            case ":history": Say(_history); break;
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
        ResultPrinter.Print(queries.Run(saved.Text, saved.With(ParameterText.ReadAll(words.Skip(1), null))), _format);
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
