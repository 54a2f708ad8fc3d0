using System.Net;
using ArgumentGraph.Neo4j.Transport;

namespace ArgumentGraph.Neo4j.Http;

/// <summary>Failures that carry no errors of Neo4j's own: from the network, or from something between.</summary>
internal static class HttpFaults
{
    public static Exception OfRequest(HttpRequestException failure, bool inCommit) => failure.HttpRequestError switch
    {
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.ProxyTunnelError =>
            new TransportException(TransportException.Refused, failure.Message, inCommit: false, failure),
        _ => new TransportException(TransportException.Lost, failure.Message, inCommit, failure),
    };

    public static Exception OfStatus(string name, HttpStatusCode status, bool inCommit) => status switch
    {
        HttpStatusCode.Unauthorized => new TransportException("Neo.ClientError.Security.Unauthorized", "HTTP 401"),
        HttpStatusCode.TooManyRequests => new TransportException("Neo.ClientError.Security.AuthenticationRateLimit", "HTTP 429"),
        HttpStatusCode.NotAcceptable or HttpStatusCode.UnsupportedMediaType =>
            new Neo4jException(Neo4jFault.Unsupported, $"{name} does not know the form of answer that argraph asks for (HTTP {(int)status}); Neo4j {Neo4jMessages.Floor} or later does."),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            new TransportException(TransportException.Lost, $"HTTP {(int)status}", inCommit),
        _ => Neo4jMessages.NotNeo4j(name, $"HTTP {(int)status}"),
    };
}
