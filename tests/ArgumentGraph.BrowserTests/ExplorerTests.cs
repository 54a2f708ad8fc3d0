using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Html;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;
using ArgumentGraph.Tests.Drawing;
using Microsoft.Playwright;

namespace ArgumentGraph.BrowserTests;

/// <summary>The interactive file, used as a reader uses it: by mouse and by keys, light and dark, from disk.</summary>
public sealed class ExplorerTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_queue_comes_first_ranked_and_counted()
    {
        await using var page = await Open(SampleMap.Create());
        Assert.Equal("Contradictions 6", await page.Text("#queue-tab"));
        Assert.Equal("6 contradictions · 45 insights", await page.Text("#shown"));
        Assert.Equal(6, await page.Page.Locator("#queue .row").CountAsync());
        Assert.Contains("scope", await page.Text("#queue .row"), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_contradiction_opens_with_both_quotes_and_their_cues_marked()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Page.Locator("#queue .row", new() { HasTextString = "Distillers are constrained" }).ClickAsync();
        Assert.Equal(2, await page.Page.Locator("#panel blockquote").CountAsync());
        Assert.Equal(["gaining an efficiency edge", "is constrained by"], (await page.Page.Locator("#panel mark").AllInnerTextsAsync()).Order());
        var panel = await page.Text("#panel");
        foreach (var part in new[] { "✕ framing", "confidence 0.91", "proven", "Both speak of distillation", "Building on open weights", "SUPPORTED BY 1" })
            Assert.Contains(part, panel, StringComparison.OrdinalIgnoreCase);
        var quotes = await page.Page.Locator("#panel blockquote").EvaluateAllAsync<double[]>("qs => qs.map(q => q.getBoundingClientRect().top)");
        Assert.Equal(quotes[0], quotes[1], 1.0);
    }

    [Fact]
    public async Task A_click_on_a_box_or_a_chip_opens_it()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Page.Locator("svg:not([hidden]) g[data-role=chip]").First.ClickAsync();
        Assert.Equal(2, await page.Page.Locator("#panel blockquote").CountAsync());
        await page.Page.Locator("svg:not([hidden]) g[data-role=box]").First.ClickAsync();
        Assert.Equal(1, await page.Page.Locator("#panel blockquote").CountAsync());
        Assert.Contains("CONTRADICTED BY", await page.Text("#panel"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_a_picture_leaves_out_is_found_in_another()
    {
        var map = SampleMap.Create();
        var other = ContestedTopic.Of(map).First(t => t.Name != "distillation");
        await using var page = await Open(map, first: new OneTopic(other.Name));
        await page.Page.Locator("#queue .row", new() { HasTextString = "Distillers are constrained" }).ClickAsync();
        Assert.Contains("Not in this picture.", await page.Text("#panel"), StringComparison.Ordinal);
        await page.Page.Locator("#panel .head button", new() { HasTextString = "Show in" }).ClickAsync();
        Assert.Equal(1, await page.Page.Locator("svg:not([hidden]) g[data-role=chip].chosen").CountAsync());
        Assert.DoesNotContain("Not in this picture.", await page.Text("#panel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_is_not_agreement()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Press("i");
        await page.Page.Locator("#insights .row", new() { HasTextString = "Undisputed remark number 3" }).ClickAsync();
        Assert.Contains("Checked against 44 insights, none found.", await page.Text("#panel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_done_by_keys()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Press("j");
        var first = await page.Text("#panel h2");
        await page.Press("j");
        Assert.NotEqual(first, await page.Text("#panel h2"));
        await page.Press("k");
        Assert.Equal(first, await page.Text("#panel h2"));
        await page.Press("2");
        await page.Press("Escape");
        Assert.True(await page.Page.Locator("#panel").IsVisibleAsync());
        await page.Press("Escape");
        Assert.False(await page.Page.Locator("#panel").IsVisibleAsync());
        await page.Press("/");
        await page.Page.Keyboard.TypeAsync("distill");
        await Assertions.Expect(page.Page.Locator("#shown")).ToContainTextAsync("1 of 6");
        await page.Press("Escape");
        await page.Press("x");
        await page.Press("?");
        Assert.True(await page.Page.Locator("#keys").IsVisibleAsync());
        await page.Press("Escape");
        await page.Page.Locator("svg:not([hidden]) g[data-role=chip]").First.FocusAsync();
        await page.Press("Enter");
        Assert.True(await page.Page.Locator("#panel").IsVisibleAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task The_focus_is_seen_and_goes_from_the_lists_to_the_picture()
    {
        await using var page = await Open(SampleMap.Create());
        var seen = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            await page.Press("Tab");
            seen.Add(await page.Page.EvaluateAsync<string>("() => document.activeElement.dataset.role ?? document.activeElement.id ?? ''"));
            Assert.NotEqual("none", await page.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Superset(new HashSet<string> { "view", "search", "topic", "queue-tab", "stage", "box" }, seen.ToHashSet());
    }

    [Fact]
    public async Task Filters_say_how_much_they_leave()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Page.SelectOptionAsync("#topic", "distillation");
        Assert.Equal("1 of 6 contradictions · 5 of 45 insights shown", await page.Text("#shown"));
        Assert.NotEqual(0, await page.Page.Locator("svg:not([hidden]) .off").CountAsync());
        await page.Page.SelectOptionAsync("#kind", "CONTRADICTS negation");
        Assert.Contains("No contradiction matches the filters.", await page.Text("#queue"), StringComparison.Ordinal);
        await page.Page.ClickAsync("#clear");
        Assert.Equal("6 contradictions · 45 insights", await page.Text("#shown"));
        Assert.Equal(0, await page.Page.Locator("svg:not([hidden]) .off").CountAsync());
    }

    [Fact]
    public async Task Focus_fades_what_is_far_and_escape_brings_it_back()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Page.Locator("svg:not([hidden]) g[data-role=box]").First.ClickAsync();
        await page.Press("1");
        Assert.NotEqual(0, await page.Page.Locator("svg:not([hidden]) g[data-role=box].off").CountAsync());
        await page.Press("Escape");
        Assert.Equal(0, await page.Page.Locator("svg:not([hidden]) .off").CountAsync());
    }

    [Fact]
    public async Task Views_switch_and_the_picture_moves_and_fits()
    {
        await using var page = await Open(SampleMap.Create());
        await page.Press("v");
        await Assertions.Expect(page.Page.Locator("svg:not([hidden]) g[data-role=title]")).ToContainTextAsync("an edge or a weakness?");
        var fitted = await Camera(page);
        await page.Page.Mouse.MoveAsync(900, 500);
        await page.Page.Mouse.WheelAsync(0, -300);
        await Assertions.Expect(page.Page.Locator("svg:not([hidden]) .camera")).Not.ToHaveAttributeAsync("transform", fitted);
        await page.Press("f");
        Assert.Equal(fitted, await Camera(page));
    }

    [Fact]
    public async Task Dark_follows_the_system_and_can_be_switched()
    {
        await using var page = await Open(SampleMap.Create(), dark: true);
        Assert.Equal("rgb(20, 24, 30)", await Ground(page));
        Assert.Equal("rgb(255, 138, 102)", await page.Page.Locator("svg:not([hidden]) g[data-role=chip] rect").First.EvaluateAsync<string>("r => getComputedStyle(r).stroke"));
        await page.Press("t");
        Assert.Equal("rgb(255, 255, 255)", await Ground(page));
    }

    [Fact]
    public async Task A_hostile_map_runs_nothing_and_asks_for_nothing()
    {
        await using var page = await Open(HostileMap.Create());
        foreach (var key in new[] { "j", "j", "j", "j", "j", "j", "j", "i", "j", "j", "j", "j", "j", "j", "j", "j" })
            await page.Press(key);
        Assert.Empty(page.Complaints);
        Assert.Equal("undefined", await page.Page.EvaluateAsync<string>("typeof window.ran"));
        Assert.Contains("<", await page.Text("#insights"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_insights_do_not_freeze_the_page_and_a_long_list_says_what_it_holds_back()
    {
        var map = Large(5_000);
        await using var page = await Open(map);
        await page.Press("i");
        Assert.Contains("200 of 5,000 insights listed.", await page.Text("#insights .more"), StringComparison.Ordinal);
        await page.Page.FillAsync("#search", "number 4321");
        await Assertions.Expect(page.Page.Locator("#shown")).ToContainTextAsync("1 of 5,000");
        Assert.Empty(page.Complaints);
    }

    private static ArgumentMap Large(int count)
    {
        var document = SampleMap.DocumentOf("large.csv", "A large table");
        var insights = Enumerable.Range(0, count)
            .Select(i => SampleMap.InsightOf($"Statement number {i}", $"Statement number {i} of the table.", [document], new TopicStance($"topic {i % 50}", Stance.Neutral, null)))
            .ToArray();
        var relations = insights.Chunk(4).Select(c => SampleMap.RelationOf(
            c[0], c[1], RelationType.Contradicts, RelationKind.Negation, 0.7, "the table", "One says what the other denies.", "Statement", "Statement"));
        return SampleMap.Of([document], insights, relations);
    }

    private static Task<string> Ground(OpenPage page) => page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static async Task<string> Camera(OpenPage page) =>
        (await page.Page.Locator("svg:not([hidden]) .camera").GetAttributeAsync("transform"))!;

    private async Task<OpenPage> Open(ArgumentMap map, bool dark = false, ViewSelection? first = null)
    {
        Scene Draw(ViewSelection view) => Picture.Draw(map, view, new PictureOptions(), GridLayout.Arrange);
        var boards = ContestedTopic.Of(map).Where(t => t.Name == "distillation").Select(t => Draw(new OneTopic(t.Name)));
        return await chromium.Open(new HtmlWriter(map, [.. boards]).ToText(Draw(first ?? ViewSelection.All)), "html", dark);
    }
}
