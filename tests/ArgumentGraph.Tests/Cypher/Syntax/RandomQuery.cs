namespace ArgumentGraph.Tests.Cypher.Syntax;

/// <summary>Makes queries that are right in form (not in meaning) from a seed.</summary>
internal sealed class RandomQuery(int seed)
{
    private static readonly string[] Names = ["a", "b", "node", "`odd name`", "count", "x1", "_y", "end"];
    private static readonly string[] Binary = ["+", "-", "*", "/", "%", "^", "AND", "OR", "XOR", "=", "<>", "<", ">=", "IN", "STARTS WITH", "CONTAINS", "=~", "||"];
    private readonly Random _random = new(seed);

    public string Text() => string.Join(" ", Enumerable.Range(0, _random.Next(0, 3)).Select(_ => Clause())) + $" RETURN {Value(4)} AS r" + Pick("", " ORDER BY r DESC", " SKIP 1 LIMIT 2");

    private string Clause() => Pick(
        () => $"MATCH {Path()} WHERE {Value(3)}",
        () => $"OPTIONAL MATCH p = {Path()}, {Path()}",
        () => $"UNWIND {Value(2)} AS {Pick("u", "`v w`")}",
        () => $"WITH {Value(2)} AS w, *".Replace(", *", "", StringComparison.Ordinal),
        () => $"CALL {{ RETURN {Value(2)} AS c }}",
        () => $"CREATE {Path()}",
        () => $"MERGE (m:L {{k: {Value(2)}}}) ON CREATE SET m.x = {Value(1)}, m:N ON MATCH SET m += {{y: 1}}",
        () => $"SET n.x = {Value(2)} REMOVE n.y, n:L",
        () => $"FOREACH (f IN {Value(2)} | CREATE (:F {{v: f}}))");

    private string Path() => Node() + string.Concat(Enumerable.Range(0, _random.Next(0, 3)).Select(_ => Step() + Node()));

    private string Node() => $"({Pick("", "n", "m")}{Pick("", ":L", ":L&!M", ":A|B", ":%")}{Pick("", " {k: 1}", " WHERE n.x > 1")})";

    private string Step() => Pick("-->", "<--", "--", "-[r:T]->", "<-[:T|U*1..3]-", "-[*]-", "-[r:T {k: 'v'}]->", "-[:T]->+", "-[:T]-{2,3}", "-[r WHERE r.x = 1]-");

    private string Value(int depth) => depth <= 0 ? Leaf() : Pick(
        Leaf,
        () => $"({Value(depth - 1)}) {Pick(Binary)} {Leaf()}",
        () => $"{Leaf()} {Pick(Binary)} {Leaf()} {Pick(Binary)} {Leaf()}",
        () => $"NOT {Value(depth - 1)}",
        () => $"-({Value(depth - 1)})",
        () => $"[{Value(depth - 1)}, {Leaf()}]",
        () => $"{{k: {Value(depth - 1)}, `other key`: {Leaf()}}}",
        () => $"[x IN {Leaf()} WHERE ({Value(depth - 1)}) | {Leaf()}]",
        () => $"CASE WHEN {Value(depth - 1)} THEN {Leaf()} ELSE {Leaf()} END",
        () => $"CASE {Leaf()} WHEN {Leaf()}, > 3 THEN {Value(depth - 1)} END",
        () => $"coalesce({Value(depth - 1)}, {Leaf()})",
        () => $"reduce(s = 0, x IN {Leaf()} | {Value(depth - 1)})",
        () => $"any(x IN {Leaf()} WHERE ({Value(depth - 1)}))",
        () => $"EXISTS {{ {Path()} }}",
        () => $"COUNT {{ MATCH {Path()} RETURN {Leaf()} AS q }}",
        () => $"[{Path()}-->() | {Leaf()}]",
        () => $"node {{.a, .*, k: {Value(depth - 1)}}}",
        () => $"({Value(depth - 1)}) IS {Pick("", "NOT ")}NULL",
        () => $"({Value(depth - 1)}) IS :: {Pick("INTEGER", "LIST<STRING | INTEGER NOT NULL>", "ZONED DATETIME", "ANY")}",
        () => $"({Value(depth - 1)})[{Leaf()}..]",
        () => $"({Value(depth - 1)}).k");

    private string Leaf() => Pick(
        () => Pick(Names[0], Names[3], Names[5], Names[6]),
        () => _random.Next(-5, 1000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        () => Pick("1.5", "2.0e10", "0x1F", "true", "false", "null", "NaN"),
        () => Pick("'text'", "\"it's\"", "'a\\nb\\\\'", "''"),
        () => Pick("$p", "$`odd p`", "$1"),
        () => "a.name",
        () => "count(*)");

    private string Pick(params string[] options) => options[_random.Next(options.Length)];

    private string Pick(params Func<string>[] options) => options[_random.Next(options.Length)]();
}
