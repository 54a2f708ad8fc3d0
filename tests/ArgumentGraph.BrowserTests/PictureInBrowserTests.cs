using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;

namespace ArgumentGraph.BrowserTests;

/// <summary>What Chromium makes of an SVG file: words in their boxes, as wide as they were measured, nothing run.</summary>
public sealed class PictureInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Half a pixel: antialiasing, and rounding to two decimals.
    private const double Tolerance = 0.6;

    private const string Overflows = """
        tolerance => [...document.querySelectorAll('g[data-role=box], g[data-role=chip], g[data-role=group]')].flatMap(g => {
          const frames = [...g.querySelectorAll('rect')].map(r => r.getBBox());
          const frame = frames[frames.length - 1];
          return [...g.querySelectorAll('text')].filter(t => {
            const b = t.getBBox();
            return b.x < frame.x - tolerance || b.x + b.width > frame.x + frame.width + tolerance
              || b.y < frame.y - tolerance || b.y + b.height > frame.y + frame.height + tolerance;
          }).map(t => `${g.dataset.role}: ${t.textContent} ${JSON.stringify(t.getBBox())} in ${JSON.stringify(frame)}`);
        })
        """;

    private const string Overlaps = """
        () => {
          const parts = [...document.querySelectorAll('g[data-role=box], g[data-role=chip], g[data-role=title], g[data-role=subtitle], g[data-role=legend], g[data-role=documentkey], g[data-role=leftout], g[data-role=sideheading]')];
          const boxes = parts.map(g => ({ name: g.dataset.role + ' ' + g.textContent.slice(0, 40), b: g.getBBox() }));
          const wrong = [];
          for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
            const [p, q] = [boxes[i].b, boxes[j].b];
            if (p.x + p.width - 1 > q.x && q.x + q.width - 1 > p.x && p.y + p.height - 1 > q.y && q.y + q.height - 1 > p.y)
              wrong.push(`${boxes[i].name} | ${boxes[j].name}`);
          }
          return wrong;
        }
        """;

    [Theory]
    [InlineData("all", false)]
    [InlineData("topic:distillation", false)]
    [InlineData("all", true)]
    [InlineData("topic:<b>&topic", true)]
    public async Task Words_stay_in_their_boxes(string view, bool hostile)
    {
        await using var page = await Open(view, hostile ? HostileMap.Create() : SampleMap.Create());
        Assert.NotEqual(0, await page.Page.Locator("g[data-role=box] text").CountAsync());
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(Overflows, Tolerance));
        Assert.Empty(page.Complaints);
        Assert.Equal("undefined", await page.Page.EvaluateAsync<string>("typeof window.ran"));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("contradictions")]
    public async Task No_label_touches_another(string view)
    {
        await using var page = await Open(view, TwoPairs());
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(Overlaps));
    }

    [Fact]
    public async Task Text_is_as_wide_as_it_was_measured()
    {
        var scene = Picture.Draw(SampleMap.Create(), ViewSelection.All, new PictureOptions { FitPage = false }, GridLayout.Arrange);
        var measured = scene.Elements.SelectMany(e => e.Marks).OfType<TextMark>().ToArray();
        await using var page = await chromium.Open(new SvgWriter().ToText(scene), "svg");
        var shown = await page.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('text')].map(t => t.getComputedTextLength())");
        Assert.Equal(measured.Length, shown.Length);
        Assert.All(measured.Zip(shown), p => Assert.True(Math.Abs(p.First.Width - p.Second) <= Tolerance, $"{p.First.Text}: measured {p.First.Width:0.00}, shown {p.Second:0.00}"));
    }

    // Two pairs and what supports them: enough for the plain arrangement of the tests to keep lines off boxes.
    private static ArgumentMap TwoPairs()
    {
        var map = SampleMap.Create();
        var clashes = map.Relations.Where(r => r.Kind is RelationKind.Framing or RelationKind.Scope).ToArray();
        return map with { Relations = [.. clashes] };
    }

    private async Task<OpenPage> Open(string view, ArgumentMap map)
    {
        var scene = Picture.Draw(map, ViewSelection.Parse(view), new PictureOptions { FitPage = false }, GridLayout.Arrange);
        return await chromium.Open(new SvgWriter().ToText(scene), "svg");
    }
}
