using System.Text.Json;
using ArgumentGraph.Model;
using static ArgumentGraph.Interchange.Argdown.Syntax.ArgdownTokenKind;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>
/// Reads Argdown block by block. Where the reference implementation drops the rest of a block, so does this, and says which lines; where
/// it gives up the whole text, this goes on with the next block.
/// </summary>
internal sealed partial class ArgdownParser
{
    /// <summary>Relations under relations; deeper ones are lost.</summary>
    private const int DeepestNesting = 200;

    private readonly string text;
    private readonly List<ArgdownToken> tokens;
    private readonly ArgdownModel model;
    private readonly LineNumbers lines;
    private ArgdownNode? previousArgument;
    private int at;
    private int depth;

    private ArgdownParser(string text, ArgdownModel model)
    {
        (this.text, this.model) = (text, model);
        lines = new LineNumbers(text);
        tokens = ArgdownLexer.Tokens(text, CutAddress);
    }

    public static void Parse(string text, ArgdownModel model) => new ArgdownParser(text, model).ParseAll();

    private void CutAddress(int at)
    {
        var start = text.LastIndexOfAny([' ', '\n', '\r'], at) + 1;
        model.Losses.Add(ArgdownLosses.CutAddresses, example: text[start..Math.Min(text.Length, at + 40)].Split('\n', '\r', ' ')[0], why: "two slashes open a comment; write them as /\\/");
    }

    private ArgdownToken Now => tokens[at];

    private void ParseAll()
    {
        while (Take(NewLine) || Take(EmptyLine))
        {
        }

        if (Now.Kind == FrontMatter)
            ParseFrontMatter();
        while (Now.Kind != End)
        {
            if (!Take(EmptyLine))
                ParseBlock();
        }

        model.Finish();
    }

    private void ParseFrontMatter()
    {
        var yaml = Cut(Now).Trim('=');
        model.Settings = YamlReader.Block(yaml) ?? default;
        if (model.Settings.ValueKind == JsonValueKind.Undefined && yaml.Trim().Length > 0)
            model.Losses.AddLines(lines.Of(Now.Start), lines.Of(Now.End), yaml.Trim(), "The head of the file is no YAML that can be read; its settings are passed over:");
        at++;
        while (Take(NewLine))
        {
        }
    }

    private void ParseBlock()
    {
        var start = at;
        var argument = previousArgument;
        previousArgument = null;
        depth = 0;
        try
        {
            Block(argument);
            if (Now.Kind is not (EmptyLine or End))
                throw Unexpected("an empty line");
        }
        catch (ArgdownSyntaxException error)
        {
            Skip(start, error);
        }
    }

    private void Skip(int start, ArgdownSyntaxException error)
    {
        at = Math.Max(at, start);
        while (Now.Kind is not (EmptyLine or End))
            at++;
        var lineStart = text.LastIndexOf('\n', Math.Max(0, Math.Min(error.Offset, text.Length) - 1)) + 1;
        var lost = text[Math.Min(lineStart, Now.Start)..Now.Start].Trim();
        model.Losses.AddLines(lines.Of(error.Offset), Math.Max(lines.Of(error.Offset), lines.Of(Math.Max(0, Now.Start - 1))), lost, error.Message);
    }

    private void Block(ArgdownNode? argument)
    {
        switch (Now.Kind)
        {
            case Heading:
                ParseHeading();
                break;
            case Number:
                ParseReconstruction(argument);
                break;
            case ArgdownTokenKind.Indent when tokens[at + 1].Kind == ListItem:
                ParseList();
                break;
            case ArgdownTokenKind.Relation:
            case ArgdownTokenKind.Indent:
                throw Unexpected("a statement or an argument before it, without an empty line between, for the relation to hang on");
            default:
                var node = Member();
                previousArgument = node.IsArgument ? node : null;
                break;
        }
    }

    private void ParseHeading()
    {
        at++;
        var content = new ArgdownContent();
        Content(content);
        TakeData();
        model.Losses.Add(ArgdownLosses.Headings, example: content.Text(removeTags: true));
    }

    private void ParseList()
    {
        at++;
        while (Take(ListItem))
            Member();
        if (!Take(Dedent) && Now.Kind is not (EmptyLine or End))
            throw Unexpected("another item of the list, or an empty line");
    }

    /// <param name="made">Told the member before what hangs on it is read, so that a fault there costs no more than it must.</param>
    private ArgdownNode Member(Action<ArgdownNode>? made = null)
    {
        if (++depth > DeepestNesting)
            throw new ArgdownSyntaxException(Now.Start, $"Relations lie more than {DeepestNesting} deep under one another; expected fewer:");
        var node = Now.Kind switch
        {
            StatementReference or ArgumentReference => Reference(),
            _ => Definition(),
        };
        made?.Invoke(node);
        Relations(node);
        depth--;
        return node;
    }

    private ArgdownNode Reference()
    {
        var token = Now;
        var isArgument = token.Kind == ArgumentReference;
        at++;
        var tags = new List<string>();
        for (; Now.Kind == Tag; at++)
            tags.Add(ArgdownContent.TagOf(Cut(Now)));
        Take(NewLine);
        var node = model.Node(text[(token.Start + 1)..(token.End - 1)], isArgument);
        node.Add(new ArgdownMember("", "", new TextSpan(token.Start + 1, token.End - 1), TakeData()), tags);
        return node;
    }

    private ArgdownNode Definition()
    {
        var token = Now;
        var isTitled = token.Kind is StatementDefinition or ArgumentDefinition;
        if (isTitled)
            at++;
        var content = new ArgdownContent();
        var from = Now.Start;
        if (!Content(content) && !(isTitled && Now.Kind is Data or EmptyLine or End))
            throw Unexpected(isTitled ? "text" : "a statement, an argument, a heading or a list");
        model.Losses.Add(ArgdownLosses.Links, content.Links);
        var end = tokens[at - 1].End;
        var data = TakeData();
        var node = model.Node(isTitled ? text[(token.Start + 1)..(token.End - 2)] : null, token.Kind == ArgumentDefinition);
        node.Add(new ArgdownMember(content.Text(model.RemovesTags).Trim(), content.Words(model.RemovesTags), Trimmed(Math.Min(from, end), end), data), content.Tags);
        return node;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private JsonElement TakeData()
    {
        if (Now.Kind != Data)
            return default;
        var token = Now;
        at++;
        Take(NewLine);
        if (YamlReader.Data(Cut(token)) is { } data)
            return data;
        model.Losses.Add(ArgdownLosses.UnreadData, example: Cut(token));
        return default;
    }

    private bool Take(ArgdownTokenKind kind)
    {
        if (Now.Kind != kind)
            return false;
        at++;
        return true;
    }

    private string Cut(ArgdownToken token) => text[token.Start..token.End];

    private ArgdownSyntaxException Unexpected(string expected) =>
        new(Now.Start, $"Found {ArgdownLosses.Named(Now.Kind)}, expected {expected}:");
}
