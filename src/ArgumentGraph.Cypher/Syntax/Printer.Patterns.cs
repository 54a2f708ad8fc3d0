using System.Globalization;
using ArgumentGraph.Cypher.Graph;

namespace ArgumentGraph.Cypher.Syntax;

internal sealed partial class Printer
{
    private void Path(PathPattern path)
    {
        if (path.Name is { } name)
            _text.Append(Name(name.Name)).Append(" = ");
        var function = path.Selector.Kind is SelectorKind.ShortestPath or SelectorKind.AllShortestPaths;
        _text.Append(path.Selector switch
        {
            { Kind: SelectorKind.ShortestPath } => "shortestPath(",
            { Kind: SelectorKind.AllShortestPaths } => "allShortestPaths(",
            { Kind: SelectorKind.Any, Count: var n } => $"ANY {n} ",
            { Kind: SelectorKind.AnyShortest, Count: var n } => $"SHORTEST {n} ",
            { Kind: SelectorKind.AllShortest } => "ALL SHORTEST ",
            { Kind: SelectorKind.ShortestGroups, Count: var n } => $"SHORTEST {n} GROUPS ",
            _ => "",
        });
        foreach (var element in path.Elements)
            Element(element);
        if (function)
            _text.Append(')');
        Optional(" WHERE ", path.Where);
    }

    private void Element(PatternElement element)
    {
        switch (element)
        {
            case NodePattern node:
                Node(node);
                break;
            case RelationshipPattern relationship:
                Relationship(relationship);
                break;
            case QuantifiedPattern group:
                _text.Append('(');
                Path(group.Pattern);
                _text.Append(')');
                Quantifier(group.Quantifier);
                break;
        }
    }

    private void Node(NodePattern node)
    {
        _text.Append('(').Append(node.Name is { } name ? Name(name.Name) : "");
        Entity(node.Labels, node.Properties);
        Optional(" WHERE ", node.Where);
        _text.Append(')');
    }

    private void Relationship(RelationshipPattern relationship)
    {
        _text.Append(relationship.Direction == Direction.Incoming ? "<-[" : "-[").Append(relationship.Name is { } name ? Name(name.Name) : "");
        if (relationship.Types is not null)
        {
            _text.Append(':');
            Labels(relationship.Types);
        }

        if (relationship.Length is { } length)
            _text.Append(CultureInfo.InvariantCulture, $"*{length.Min}..{length.Max}");
        Entity(null, relationship.Properties);
        Optional(" WHERE ", relationship.Where);
        _text.Append(relationship.Direction == Direction.Outgoing ? "]->" : "]-");
        Quantifier(relationship.Quantifier);
    }

    private void Entity(LabelExpression? labels, Expression? properties)
    {
        if (labels is not null)
        {
            _text.Append(':');
            Labels(labels);
        }

        Optional(" ", properties);
    }

    private void Quantifier(Repetition? quantifier)
    {
        if (quantifier is not null)
            _text.Append(CultureInfo.InvariantCulture, $"{{{quantifier.Min},{quantifier.Max}}}");
    }

    private void Labels(LabelExpression labels)
    {
        switch (labels)
        {
            case LabelName name: _text.Append(Name(name.Name)); break;
            case LabelWildcard: _text.Append('%'); break;
            case LabelNot not: _text.Append('!'); LabelOperand(not.Operand); break;
            case LabelAnd and: LabelOperand(and.Left); _text.Append('&'); LabelOperand(and.Right); break;
            case LabelOr or: LabelOperand(or.Left); _text.Append('|'); LabelOperand(or.Right); break;
            case LabelDynamic dynamic: _text.Append(dynamic.IsAny ? "$any(" : "$("); Expression(dynamic.Names); _text.Append(')'); break;
        }
    }

    private void LabelOperand(LabelExpression labels)
    {
        var open = labels is LabelAnd or LabelOr;
        _text.Append(open ? "(" : "");
        Labels(labels);
        _text.Append(open ? ")" : "");
    }
}
