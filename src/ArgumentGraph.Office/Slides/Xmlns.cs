using System.Xml.Linq;

namespace ArgumentGraph.Office.Slides;

/// <summary>The namespaces of PresentationML (ISO/IEC 29500-1), with the prefixes every program writes.</summary>
internal static class Xmlns
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A part's root, with the prefixes declared.</summary>
    public static XElement Root(string name, params object?[] content) => new(
        P + name,
        new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "p", P.NamespaceName),
        content);
}
