using Microsoft.Playwright;

namespace ArgumentGraph.BrowserTests;

/// <summary>A page with a record of its complaints and of its requests beyond its own file.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += (_, dialog) => Note(true, $"dialog: {dialog.Message}");
        page.Request += (_, request) => Note(request.Url != Address && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"request: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors, warnings, dialogs, and requests to anything but the file itself.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    private string Address { get; set; } = "";

    public async Task Load(string address)
    {
        Address = address;
        await Page.GotoAsync(address);
        await Page.EvaluateAsync("document.fonts.ready");
    }

    public Task<string> Text(string selector) => Page.Locator(selector).First.InnerTextAsync();

    public Task Press(string key) => Page.Keyboard.PressAsync(key);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(bool wrong, string what)
    {
        if (wrong)
            complaints.Add(what);
    }
}
