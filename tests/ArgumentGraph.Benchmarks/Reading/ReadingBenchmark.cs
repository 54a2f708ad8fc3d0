using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using ArgumentGraph.Reading;

namespace ArgumentGraph.Benchmarks.Reading;

/// <summary>Whole reading (decode, recognise, split, choose, title, hash) against bare parsers that only take the text apart.</summary>
internal static class ReadingBenchmark
{
    private const int Rounds = 5;

    public static void Run(string[] args)
    {
        var megabytes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4;
        var corpus = new ProseCorpus(megabytes * 1_000_000).Grown();
        var reading = new DocumentReading(new ReadingOptions());
        var (plain, marked, html) = (Bytes(corpus.Plain), Bytes(corpus.Markdown), Bytes(corpus.Html));
        Console.WriteLine($"{megabytes} MB of prose, {reading.Read(plain, "a.txt").Insights.Length} insights; MB/s = {megabytes * 1000} / ms");
        Measurement.Compare("plain text", Rounds,
            ("reading", () => reading.Read(plain, "a.txt")),
            ("decode and split on blank lines", () => GC.KeepAlive(Encoding.UTF8.GetString(plain).Split("\n\n"))));
        Measurement.Compare("Markdown", Rounds,
            ("reading", () => reading.Read(marked, "a.md")),
            ("Markdig alone", () => Markdig.Markdown.Parse(Encoding.UTF8.GetString(marked))));
        Measurement.Compare("HTML", Rounds,
            ("reading", () => reading.Read(html, "a.html")),
            ("AngleSharp alone", () => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html)).Dispose()));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
