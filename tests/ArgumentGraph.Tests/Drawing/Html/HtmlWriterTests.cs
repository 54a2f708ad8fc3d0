using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArgumentGraph.Drawing;
using ArgumentGraph.Drawing.Html;
using ArgumentGraph.Drawing.Scenes;
using ArgumentGraph.Mapping.Views;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Drawing.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void The_page_needs_nothing_from_outside()
    {
        var page = Parse(Write(SampleMap.Create()));
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, [style]"));
        Assert.All(page.QuerySelectorAll("[href]"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(HtmlWriter.Generator, page.QuerySelector("meta[name=generator]")!.GetAttribute("content"));
    }

    [Fact]
    public void The_policy_allows_the_one_script_and_the_one_style_by_their_hashes()
    {
        var page = Parse(Write(SampleMap.Create()));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains(Hash(page.QuerySelectorAll("script").Single(s => !s.HasAttribute("type")).TextContent), policy, StringComparison.Ordinal);
        Assert.Contains(Hash(page.QuerySelector("style")!.TextContent), policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_make_no_elements()
    {
        var (plain, hostile) = (Parse(Write(SampleMap.Create())), Parse(Write(HostileMap.Create())));
        Assert.Equal(plain.QuerySelectorAll("script").Length, hostile.QuerySelectorAll("script").Length);
        Assert.Empty(hostile.QuerySelectorAll("img, b, [onerror]"));
        var data = JsonDocument.Parse(hostile.QuerySelector("#map")!.TextContent).RootElement;
        Assert.Equal(HostileMap.Texts.Length, data.GetProperty("insights").GetArrayLength());
        Assert.Contains(data.GetProperty("insights").EnumerateArray(), i => i.GetProperty("text").GetString()!.Contains("</script><script>", StringComparison.Ordinal));
    }

    [Fact]
    public void The_data_holds_all_insights_and_ranks_contradictions_first()
    {
        var map = SampleMap.Create();
        var data = JsonDocument.Parse(Parse(Write(map)).QuerySelector("#map")!.TextContent).RootElement;
        Assert.Equal(map.Insights.Length, data.GetProperty("insights").GetArrayLength());
        var relations = data.GetProperty("relations").EnumerateArray().Select(r => (Type: r.GetProperty("type").GetString(), Status: r.GetProperty("status").GetString())).ToArray();
        Assert.Equal(("CONTRADICTS", "accepted"), relations[0]);
        Assert.All(relations[..6], r => Assert.Equal("CONTRADICTS", r.Type));
        Assert.All(relations[6..], r => Assert.NotEqual("CONTRADICTS", r.Type));
    }

    [Fact]
    public void Evidence_still_points_at_its_words()
    {
        var data = JsonDocument.Parse(Parse(Write(HostileMap.Create())).QuerySelector("#map")!.TextContent).RootElement;
        var texts = data.GetProperty("insights").EnumerateArray().ToDictionary(i => i.GetProperty("id").GetString()!, i => i.GetProperty("text").GetString()!);
        foreach (var evidence in data.GetProperty("relations").EnumerateArray().SelectMany(r => r.GetProperty("evidence").EnumerateArray()))
            Assert.Equal("number", texts[evidence.GetProperty("insight").GetString()!][evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void What_can_be_chosen_in_a_picture_has_a_name_and_is_reached_by_key()
    {
        var page = Parse(Write(SampleMap.Create()));
        var choosable = page.QuerySelectorAll("svg [role=button]");
        Assert.NotEmpty(choosable);
        Assert.All(choosable, e => Assert.True(e.GetAttribute("tabindex") == "0" || e.GetAttribute("aria-hidden") == "true"));
        Assert.All(choosable, e => Assert.NotEmpty(e.GetAttribute("aria-label")!));
    }

    private static string Write(ArgumentMap map)
    {
        Scene Draw(string view) => Picture.Draw(map, ViewSelection.Parse(view), new PictureOptions(), GridLayout.Arrange);
        return new HtmlWriter(map, [Draw("contradictions")]).ToText(Draw("all"));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
