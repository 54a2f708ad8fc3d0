using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Drawing;

/// <summary>A map whose documents try everything that text can try against a picture.</summary>
internal static class HostileMap
{
    public static readonly string[] Texts =
    [
        "<script>window.ran = 1</script> & \"quotes\" 'single' ]]> <!-- --> {data}",
        "</script><script>window.ran = 2</script></title></style><img src=x onerror='window.ran = 3'>",
        "right \u202Eto left\u202C, zero\u200Bwidth\u2066 isolate \u0000 nul \u0007 bell \uFFFE \uFFFF",
        new('w', 10_000),
        "emoji 👩\u200D👩\u200D👧\u200D👦 family 🏳️\u200D🌈 flag 🇩🇪 and 中文字符的文本在这里 with עברית and العربية",
        "halves \uD800 and \uDC00 and \uD83D alone",
        "Z\u0310\u0311\u0312\u0313\u0314\u0315\u0316\u0317\u0318\u0319 tower of marks, \uFDFD wide",
        "&#60;script&#62; &lt;b&gt; ${window.ran = 4} `backticks` javascript:window.ran=5",
    ];

    public static ArgumentMap Create()
    {
        var documents = Texts.Select((t, i) => SampleMap.DocumentOf($"{i}/{t[..Math.Min(t.Length, 40)]}.txt", t, "2025\u202E")).ToArray();
        var insights = Texts.Select((t, i) => SampleMap.InsightOf(t, $"{t} number {i}", [documents[i]], new TopicStance("<b>&topic", i % 2 == 0 ? Stance.Edge : Stance.Weakness, "number"))).ToArray();
        var relations = insights.Zip(insights.Skip(1), (a, b) => SampleMap.RelationOf(
            a, b, RelationType.Contradicts, RelationKind.Framing, 0.9, "<b>&topic", $"{a.Title} against {b.Title}", "number", "number"));
        return SampleMap.Of(documents, insights, relations);
    }
}
