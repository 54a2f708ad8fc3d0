using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Drawing.Svg;
using ArgumentGraph.Layout;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Msagl;
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

    private const string Crossings = """
        () => {
          const boxes = [...document.querySelectorAll('g[data-role=box]')].map(g => ({ name: g.textContent.slice(0, 60), b: g.getBBox() }));
          return [...document.querySelectorAll('g[data-role=relation]')].flatMap(g => {
            const line = g.querySelector('path');
            const length = line.getTotalLength();
            const hit = new Set();
            for (let at = 0; at <= length; at += 4) {
              const p = line.getPointAtLength(at);
              for (const { name, b } of boxes)
                if (p.x > b.x + 3 && p.x < b.x + b.width - 3 && p.y > b.y + 3 && p.y < b.y + b.height - 3) hit.add(`${g.textContent.slice(0, 60)} | ${name}`);
            }
            return [...hit];
          });
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
    [InlineData("topic:compute")]
    [InlineData("topic:distillation")]
    public async Task Laid_out_by_MSAGL_no_label_touches_another_and_no_line_runs_through_a_box(string view)
    {
        using var engine = LayoutEngines.Create();
        var scene = Picture.Draw(
            SampleMap.Create(), ViewSelection.Parse(view), new PictureOptions { FitPage = false },
            request => MapLayout.Arrange(request, engine, TestContext.Current.CancellationToken));
        await using var page = await chromium.Open(new SvgWriter().ToText(scene), "svg");
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(Overlaps));
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(Crossings));
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

    private async Task<OpenPage> Open(string view, ArgumentMap map)
    {
        var scene = Picture.Draw(map, ViewSelection.Parse(view), new PictureOptions { FitPage = false }, GridLayout.Arrange);
        return await chromium.Open(new SvgWriter().ToText(scene), "svg");
    }
}
