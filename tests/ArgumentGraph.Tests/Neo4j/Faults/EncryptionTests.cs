using ArgumentGraph.Neo4j;
using ArgumentGraph.Tests.Cli;

namespace ArgumentGraph.Tests.Neo4j.Faults;

/// <summary>A server with a certificate of its own making.</summary>
public sealed class EncryptionTests
{
    [Fact]
    public async Task A_self_signed_certificate_is_refused_until_it_is_named()
    {
        using var own = TestServer.Start("--tls");
        using var folder = new TemporaryFolder();
        var certificate = Directory.GetFiles(Path.Combine(own.Home, "certificates"), "*.crt", SearchOption.AllDirectories).First();

        var refused = ArgraphProcess.Run(folder.Root, own.Login, "", ["status", "--store", own.Address]);
        var trusted = ArgraphProcess.Run(folder.Root, own.Login, "", ["status", "--store", own.Address, "--trust", certificate]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--trust FILE.pem", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(own.Password, refused.Errors, StringComparison.Ordinal);
        Assert.True(trusted.ExitCode == 0, trusted.Errors);
        if (!Neo4jServer.HasBolt)
            return;
        var options = new Neo4jOptions { User = own.User, Password = own.Password };
        var overBolt = Neo4jAddress.Parse(own.BoltAddress.Replace("+ssc", "+s", StringComparison.Ordinal));
        Assert.Equal(Neo4jFault.Untrusted, (await Assert.ThrowsAsync<Neo4jException>(() => Neo4jServer.OpenAsync(overBolt, options, TestContext.Current.CancellationToken))).Fault);
        await using var server = await Neo4jServer.OpenAsync(overBolt, options with { TrustedCertificate = certificate }, TestContext.Current.CancellationToken);
        Assert.StartsWith("5.", server.Version, StringComparison.Ordinal);
    }
}
