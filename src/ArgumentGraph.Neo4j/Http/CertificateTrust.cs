using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>Trust in a certificate of the user's own: the server's itself, or the authority's that signed it. The host's name must fit all the same.</summary>
internal static class CertificateTrust
{
    public static X509Certificate2Collection Load(string path)
    {
        try
        {
            var found = new X509Certificate2Collection();
            found.ImportFromPemFile(path);
            return found.Count > 0 ? found : throw Neo4jMessages.NoCertificateFile(path, "it is empty of certificates");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Neo4jMessages.NoCertificateFile(path, e.Message);
        }
    }

    /// <summary>Null, which is the system's own check, where no file is named.</summary>
    public static RemoteCertificateValidationCallback? Of(string? path)
    {
        if (path is null)
            return null;
        var trusted = Load(path);
        return (_, certificate, _, errors) => errors == SslPolicyErrors.None
            || (errors == SslPolicyErrors.RemoteCertificateChainErrors && certificate is X509Certificate2 shown && IsTrusted(shown, trusted));
    }

    private static bool IsTrusted(X509Certificate2 shown, X509Certificate2Collection trusted)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        return chain.Build(shown);
    }
}
