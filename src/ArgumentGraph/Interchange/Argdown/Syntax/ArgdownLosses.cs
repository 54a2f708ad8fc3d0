using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>What Argdown says and a map cannot, and the words for it.</summary>
internal static class ArgdownLosses
{
    public static readonly LossKind Headings = new("headings", "heading", "headings");
    public static readonly LossKind Links = new("links", "address of a link", "addresses of links");
    public static readonly LossKind CutAddresses = new("cut-addresses", "rest of a line behind an address", "rests of lines behind addresses");
    public static readonly LossKind UnreadData = new("unread-data", "piece of data that is no YAML", "pieces of data that are no YAML");
    public static readonly LossKind Rules = new("inference-rules", "rule of an inference", "rules of inferences");
    public static readonly LossKind Undercuts = new("undercuts", "undercut", "undercuts");
    public static readonly LossKind Directions = new("directions", "direction of an attack", "directions of attacks");
    public static readonly LossKind Fields = new("data-fields", "field of data", "fields of data");

    public static string Named(ArgdownTokenKind kind) => kind switch
    {
        ArgdownTokenKind.End => "the end of the file",
        ArgdownTokenKind.Indent or ArgdownTokenKind.Relation => "a relation",
        ArgdownTokenKind.Dedent => "a line less indented",
        ArgdownTokenKind.InferenceStart or ArgdownTokenKind.InferenceEnd => "a line of hyphens",
        ArgdownTokenKind.Number => "a numbered statement",
        ArgdownTokenKind.ListItem => "an item of a list",
        ArgdownTokenKind.Heading => "a heading",
        ArgdownTokenKind.FrontMatter => "a block between lines of equal signs",
        ArgdownTokenKind.Data => "data in braces",
        ArgdownTokenKind.StatementReference or ArgdownTokenKind.StatementDefinition => "a statement's title",
        ArgdownTokenKind.ArgumentReference or ArgdownTokenKind.ArgumentDefinition => "an argument's title",
        ArgdownTokenKind.EmptyLine => "an empty line",
        _ => "text",
    };
}
