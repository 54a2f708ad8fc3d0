using Microsoft.Playwright;

namespace ArgumentGraph.BrowserTests;

/// <summary>One Chromium for all tests of a run: the machine's own, named by <c>CHROMIUM_PATH</c> or found on the path.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private readonly string folder = Directory.CreateTempSubdirectory("argraph-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int files;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>Opens a file that holds the text, from disk, and records everything that should not happen.</summary>
    internal async Task<OpenPage> Open(string text, string extension, bool dark = false, int width = 1600, int height = 900)
    {
        Assert.SkipWhen(browser is null, "No Chromium on the path and none named by CHROMIUM_PATH: what a browser shows is not tested.");
        var file = Path.Combine(folder, $"{Interlocked.Increment(ref files)}.{extension}");
        await File.WriteAllTextAsync(file, text);
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        var page = new OpenPage(await context.NewPageAsync());
        await page.Load(new Uri(file).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"CHROMIUM_PATH names '{named}', which is not there.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(f => s_names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }
}
