using System.Text;

namespace ArgumentGraph.Benchmarks.Reading;

/// <summary>Prose of any length in three formats, the same on every machine.</summary>
internal sealed class ProseCorpus(int characters)
{
    private static readonly string[] s_subjects = ["A city council", "The older orchard", "Public transport", "Every second hospital", "An honest survey", "Dr. Meyer's study", "The harbour's wall"];
    private static readonly string[] s_verbs = ["should prove", "reduces", "must not weaken", "is said to improve", "could hardly replace", "depends on", "has been built for"];
    private static readonly string[] s_objects = ["the water supply of the valley", "a fair share of the costs (about 3.5 percent)", "what people say on Sundays", "\"the common good\"", "smaller towns, e.g. on the coast"];
    private static readonly string[] s_tails = ["because nobody else will pay", "although critics argue that it is late", "and that is why rents rise", "in the long run", "which remains the real problem"];

    private uint _state = 12345;

    public IReadOnlyList<string> Paragraphs { get; private set; } = [];

    public string Plain => string.Join("\n\n", Paragraphs);

    public string Markdown => string.Join("\n\n", Paragraphs.Select((text, i) => i % 10 == 0 ? $"## Part {i}\n\n{text}" : text.Replace("the real problem", "the **real** [problem](https://a.example/)", StringComparison.Ordinal)));

    public string Html => $"<!doctype html><html><head><title>Corpus</title></head><body><article>{string.Concat(Paragraphs.Select(text => $"<p>{text.Replace("the real", "the <em>real</em>", StringComparison.Ordinal)}</p>\n"))}</article></body></html>";

    public ProseCorpus Grown()
    {
        var paragraphs = new List<string>();
        for (var length = 0; length < characters; length += paragraphs[^1].Length)
            paragraphs.Add((paragraphs.Count % 3 == 0 ? "But " : "") + string.Join(' ', Enumerable.Range(0, 3 + Next(5)).Select(_ => Sentence())));
        Paragraphs = paragraphs;
        return this;
    }

    private string Sentence() => new StringBuilder(s_subjects[Next(s_subjects.Length)]).Append(' ').Append(s_verbs[Next(s_verbs.Length)]).Append(' ')
        .Append(s_objects[Next(s_objects.Length)]).Append(", ").Append(s_tails[Next(s_tails.Length)]).Append(" in year ").Append(Next(3000)).Append('.').ToString();

    // Numerical Recipes' linear congruential generator.
    private int Next(int below)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }
}
