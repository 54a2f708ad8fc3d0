using System.Collections.Immutable;
using System.Text.Json;
using ArgumentGraph.Linking;
using ArgumentGraph.Linking.Candidates;
using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Linking.Stances;
using ArgumentGraph.Model;

namespace ArgumentGraph.Benchmarks.Training;

/// <summary>Findings whose truth is known, from all shippable sets: of pairs put side by side, and of maps made of their texts.</summary>
internal static class ConfidenceCorpora
{
    private const string ArgKP = "ArgKP", Political = "Political", Logic = "CLCD";
    private const string Support = "support", Contradict = "contradict", None = "none";
    private static readonly LinkingOptions All = new() { Sensitivity = Sensitivity.High, CandidatesPerInsight = 48 };

    private sealed record Row(string A, string B, string Label, string Topic, string Side);

    private sealed record Text(string Topic, string Side);

    public static ImmutableArray<ConfidenceCase> Read(string folder)
    {
        ImmutableArray<Row> Rows(string file) => ConfidenceCorpora.Rows(Path.Combine(folder, file));
        var political = Rows(ShippableSets.Political);
        return
        [
            // Its labels know no support: what is no contradiction may well follow.
            .. SideBySide(Logic, Rows(ShippableSets.Logic)).Where(c => c.Type == RelationType.Contradicts).Select(c => c.Case),
            .. SideBySide(Political, political).Select(c => c.Case),
            .. SideBySide(ArgKP, KeyPoints(Rows(ShippableSets.Match))).Select(c => c.Case),
            .. OfMap(Political, political),
            .. OfMotions(ArgKP, Rows(ShippableSets.Stance)),
        ];
    }

    /// <summary>The same of a map of claims on motions that is for measuring alone.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="path">Pairs of claim and motion.</param>
    public static ImmutableArray<ConfidenceCase> HeldOut(string source, string path) => [.. OfMotions(source, Rows(path))];

    private static ImmutableArray<Row> Rows(string path) => [.. File.ReadLines(path).Select(Parse)];

    private static Row Parse(string line)
    {
        using var row = JsonDocument.Parse(line);
        string Field(string name) => row.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        return new Row(Field("a"), Field("b"), Field("label"), Field("topic"), Field("stance"));
    }

    // A claim that is matched to a key point supports it; one of the other side of the motion contradicts it, if anything stands between them.
    private static ImmutableArray<Row> KeyPoints(ImmutableArray<Row> rows)
    {
        var points = rows.DistinctBy(r => (r.B, r.Topic)).ToArray();
        return
        [
            .. rows.Select(r => r with { Label = r.Label == "match" ? Support : None }),
            .. rows.DistinctBy(r => (r.A, r.Topic)).SelectMany(r => points.Where(p => p.Topic == r.Topic && p.Side != r.Side).Select(p => r with { B = p.B, Label = Contradict })),
        ];
    }

    private static IEnumerable<(RelationType Type, ConfidenceCase Case)> SideBySide(string source, ImmutableArray<Row> rows)
    {
        var found = rows.AsParallel().AsOrdered().SelectMany(r => PairJudge.Found(r.A, r.B).Where(f => f.Ground != Ground.Motion).Select(f => (Row: r, Finding: f))).ToArray();
        var share = Shares(found.Select(f => (f.Finding.Ground, f.Row.A, f.Row.B)));
        return found.Select((f, i) => (f.Finding.Type, new ConfidenceCase(
            Setting.Alone, f.Finding.Ground, f.Finding.Weight, f.Row.Label == LabelOf(f.Finding), share[i], source, $"{source} {f.Row.Topic}")));
    }

    // Labelled pairs, judged with the words of the whole corpus counted as in a map.
    private static IEnumerable<ConfidenceCase> OfMap(string source, ImmutableArray<Row> rows)
    {
        var readings = rows.SelectMany(r => new[] { r.A, r.B }).Distinct(StringComparer.Ordinal).ToArray()
            .AsParallel().AsOrdered().Select(Reading).ToArray().ToDictionary(r => r.Insight.Text, StringComparer.Ordinal);
        var judge = new LexicalJudge(new CorpusStatistics([.. readings.Values]), All);
        var found = rows.AsParallel().AsOrdered().SelectMany(r => Found(judge, readings[r.A], readings[r.B]).Select(f => (Row: r, Finding: f))).ToArray();
        var share = Shares(found.Select(f => (f.Finding.Ground, f.Row.A, f.Row.B)));
        return found.Select((f, i) => new ConfidenceCase(
            Setting.Map, f.Finding.Ground, f.Finding.Weight, f.Row.Label == LabelOf(f.Finding), share[i], source, $"{source} {f.Row.Topic}"));
    }

    // All claims on all motions are one map. Two on one motion contradict one another if they are on opposite sides, and support one another
    // if they are on one side, where the linker finds anything between them; between two motions nothing is right.
    private static IEnumerable<ConfidenceCase> OfMotions(string source, ImmutableArray<Row> rows)
    {
        var texts = new Dictionary<string, Text>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            texts.TryAdd(row.A, new Text(row.Topic, row.Label));
            texts.TryAdd(row.B, new Text(row.Topic, Support));
        }

        var readings = texts.Keys.ToArray().AsParallel().AsOrdered().Select(Reading).OrderBy(r => r.Insight.Id, StringComparer.Ordinal).DistinctBy(r => r.Insight.Id).ToImmutableArray();
        var statistics = new CorpusStatistics(readings);
        var partners = CandidateFinder.Find(readings, statistics, All);
        var judge = new LexicalJudge(statistics, All);
        var found = Enumerable.Range(0, readings.Length).AsParallel().AsOrdered()
            .SelectMany(i => partners[i].SelectMany(c => Found(judge, readings[i], readings[c.Insight]).Select(f => (A: readings[i].Insight.Text, B: readings[c.Insight].Insight.Text, Finding: f)))).ToArray();
        var share = Shares(found.Select(f => (f.Finding.Ground, f.A, f.B)));
        return found.Select((f, i) => new ConfidenceCase(
            Setting.Map, f.Finding.Ground, f.Finding.Weight, IsRight(f.Finding, texts[f.A], texts[f.B]), share[i], source, $"{source} {texts[f.A].Topic}"));
    }

    private static bool IsRight(Finding finding, Text a, Text b) =>
        a.Topic == b.Topic && a.Side == b.Side == (finding.Type != RelationType.Contradicts);

    private static string LabelOf(Finding finding) => finding.Type == RelationType.Contradicts ? Contradict : Support;

    // The stance model says itself how sure it is.
    private static IEnumerable<Finding> Found(LexicalJudge judge, InsightReading a, InsightReading b) =>
        judge.Found(new CandidatePair(a, b)).Where(f => f.TurnedDownBy is null && f.Ground != Ground.Motion);

    private static InsightReading Reading(string text) => InsightReading.Of(new Insight(Insight.IdOf(text), text, text, InsightKind.Insight, [], []));

    // A text that a rule misreads goes wrong with each partner: all it takes part in counts as one case.
    private static double[] Shares(IEnumerable<(Ground Ground, string A, string B)> findings)
    {
        var all = findings.ToArray();
        var counts = all.SelectMany(f => new[] { (f.Ground, f.A), (f.Ground, f.B) }).GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count());
        return [.. all.Select(f => 1.0 / Math.Max(counts[(f.Ground, f.A)], counts[(f.Ground, f.B)]))];
    }
}
