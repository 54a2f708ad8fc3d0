using System.CommandLine;

namespace ArgumentGraph.Cli.Terminal;

/// <summary>The <c>--limit</c> option of listings: a table is cut, with a word about it; what programs read is whole unless asked.</summary>
internal static class LimitOption
{
    public static Option<int> Create(int forTables)
    {
        var option = new Option<int>("--limit")
        {
            Description = $"At most this many; 0 for all. Default: {forTables} in a table, all in json and csv.",
            HelpName = "N",
            DefaultValueFactory = _ => forTables,
        };
        option.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && !(int.TryParse(token.Value, out var n) && n >= 0))
                r.AddError($"--limit takes a number from 0 (all), not '{token.Value}'.");
        });
        return option;
    }

    public static IReadOnlyList<T> Cut<T>(ParseResult result, Option<int> option, IReadOnlyList<T> all, OutputFormat format, string what)
    {
        var given = result.GetResult(option) is { Implicit: false };
        var limit = given || format == OutputFormat.Table ? result.GetValue(option) : 0;
        if (limit == 0 || all.Count <= limit)
        {
            if (all.Count == 0)
                Messages.Say($"There are no {what} to show.");
            return all;
        }

        Messages.Say($"{limit} of {all.Count} {what} shown; --limit 0 shows all.");
        return [.. all.Take(limit)];
    }
}
