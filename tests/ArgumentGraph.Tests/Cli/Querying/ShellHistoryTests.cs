using ArgumentGraph.Cli.Querying;

namespace ArgumentGraph.Tests.Cli.Querying;

public sealed class ShellHistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => _folder["state/argraph/history"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_typed_is_there_in_the_next_session()
    {
        string[] typed = ["MATCH (n)\nRETURN n;", @"RETURN 'a\nb\\';", ":schema"];
        var history = ShellHistory.Open(FilePath);
        foreach (var entry in typed)
            history.Add(entry);
        history.Add(":schema");

        Assert.Equal(typed, ShellHistory.Open(FilePath).Entries);
    }

    [Fact]
    public void Values_of_parameters_stay_out_of_the_file()
    {
        var history = ShellHistory.Open(FilePath);
        history.Add(":param key => 'hush'");
        history.Add(":run search words=hush");
        history.Add(" RETURN 'hush';");
        history.Add("RETURN $key;");

        Assert.Equal(4, history.Entries.Count);
        Assert.Equal(["RETURN $key;"], ShellHistory.Open(FilePath).Entries);
    }

    [Fact]
    public void Only_the_owner_can_read_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "File modes are a matter of Unix.");
        ShellHistory.Open(FilePath).Add("RETURN 1;");

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public void The_file_does_not_grow_without_end()
    {
        var history = ShellHistory.Open(FilePath);
        for (var i = 0; i < 2100; i++)
            history.Add($"RETURN {i};");

        Assert.True(File.ReadLines(FilePath).Count() <= 2000);
        Assert.Equal("RETURN 2099;", ShellHistory.Open(FilePath).Entries[^1]);
    }

    [Fact]
    public void Without_a_path_nothing_is_kept()
    {
        ShellHistory.Open(null).Add("RETURN 1;");

        Assert.False(File.Exists(FilePath));
    }
}
