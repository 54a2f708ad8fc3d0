namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>What a token of Argdown is.</summary>
internal enum ArgdownTokenKind
{
    FrontMatter,
    Data,
    Escaped,
    Text,
    EmptyLine,
    NewLine,
    Indent,
    Dedent,
    Relation,
    InferenceStart,
    InferenceEnd,
    ListDelimiter,
    Heading,
    Number,
    ListItem,
    EmphasisStart,
    EmphasisEnd,
    Link,
    Tag,
    StatementDefinition,
    StatementReference,
    StatementMention,
    ArgumentDefinition,
    ArgumentReference,
    ArgumentMention,
    End,
}

/// <summary>A token by its place in the text; an indent and a dedent have none.</summary>
internal readonly record struct ArgdownToken(ArgdownTokenKind Kind, int Start, int End);
