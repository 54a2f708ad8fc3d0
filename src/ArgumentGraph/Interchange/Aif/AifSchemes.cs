using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Aif;

/// <summary>A scheme: the node type it belongs to, its name and its number in AIFdb.</summary>
internal sealed record AifScheme(string Type, string Name, string Id)
{
    public static readonly AifScheme Inference = new("RA", "Default Inference", "72");
    public static readonly AifScheme Conflict = new("CA", "Default Conflict", "71");
    public static readonly AifScheme Rephrase = new("MA", "Default Rephrase", "144");
    public static readonly AifScheme Asserting = new("YA", "Asserting", "74");

    public static AifScheme Of(RelationType type) => type switch
    {
        RelationType.Supports => Inference,
        RelationType.Contradicts => Conflict,
        _ => Rephrase,
    };
}
