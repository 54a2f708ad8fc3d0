using System.Runtime.CompilerServices;
using ArgumentGraph.Cypher.Values;

namespace ArgumentGraph.Cypher.Syntax;

internal sealed partial class Printer
{
    private static readonly Dictionary<BinaryOperator, string> BinaryText = new()
    {
        [BinaryOperator.Or] = "OR",
        [BinaryOperator.Xor] = "XOR",
        [BinaryOperator.And] = "AND",
        [BinaryOperator.Add] = "+",
        [BinaryOperator.Subtract] = "-",
        [BinaryOperator.Multiply] = "*",
        [BinaryOperator.Divide] = "/",
        [BinaryOperator.Modulo] = "%",
        [BinaryOperator.Power] = "^",
        [BinaryOperator.Concatenate] = "||",
        [BinaryOperator.In] = "IN",
        [BinaryOperator.StartsWith] = "STARTS WITH",
        [BinaryOperator.EndsWith] = "ENDS WITH",
        [BinaryOperator.Contains] = "CONTAINS",
        [BinaryOperator.Matches] = "=~",
    };

    private static readonly string[] ComparisonText = ["=", "<>", "<", "<=", ">", ">="];

    private void Expression(Expression expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case Literal literal: Literal(literal.Value); break;
            case Parameter parameter: _text.Append('$').Append(char.IsAsciiDigit(parameter.Name[0]) ? parameter.Name : Name(parameter.Name)); break;
            case Variable variable: _text.Append(Name(variable.Name)); break;
            case CaseTest: break;
            case ListLiteral list: Bracketed('[', list.Items, ']'); break;
            case MapLiteral map: Map(map); break;
            case PropertyAccess access: Operand(access.Target); _text.Append('.').Append(Name(access.Key)); break;
            case IndexAccess access: Operand(access.Target); _text.Append('['); Expression(access.Index); _text.Append(']'); break;
            case SliceAccess slice: Operand(slice.Target); _text.Append('['); Optional("", slice.From); _text.Append(".."); Optional("", slice.To); _text.Append(']'); break;
            case UnaryExpression unary: _text.Append(unary.Operator switch { UnaryOperator.Not => "NOT ", UnaryOperator.Minus => "- ", _ => "+ " }); Signed(unary); break;
            case BinaryExpression binary: Operand(binary.Left); _text.Append(' ').Append(BinaryText[binary.Operator]).Append(' '); Operand(binary.Right); break;
            case Comparison comparison: Operand(comparison.Left); _text.Append(' ').Append(ComparisonText[(int)comparison.Operator]).Append(' '); Operand(comparison.Right); break;
            case ComparisonChain chain: Chain(chain); break;
            default: Predicate(expression); break;
        }
    }

    private void Predicate(Expression expression)
    {
        switch (expression)
        {
            case NullCheck check: Operand(check.Operand); _text.Append(check.IsNegated ? " IS NOT NULL" : " IS NULL"); break;
            case TypeCheck check: Operand(check.Operand); _text.Append(check.IsNegated ? " IS NOT :: " : " IS :: ").Append(check.Type); break;
            case NormalizedCheck check: Operand(check.Operand); _text.Append(check.IsNegated ? " IS NOT " : " IS ").Append(check.Form).Append(" NORMALIZED"); break;
            case LabelCheck check: Operand(check.Operand); _text.Append(check.Operand is CaseTest ? " IS (" : ":("); Labels(check.Labels); _text.Append(')'); break;
            case CountStar: _text.Append("count(*)"); break;
            case FunctionCall call: Call(call); break;
            case CaseExpression conditional: Case(conditional); break;
            case PatternPredicate predicate: Path(predicate.Pattern); break;
            case SubqueryExpression subquery: _text.Append(subquery.Kind.ToString().ToUpperInvariant()).Append(" { "); Query(subquery.Query); _text.Append(" }"); break;
            default: Scoped(expression); break;
        }
    }

    private void Scoped(Expression expression)
    {
        switch (expression)
        {
            case ListComprehension list:
                _text.Append('[').Append(Name(list.Item.Name)).Append(" IN ");
                Operand(list.List);
                Condition(list.Where);
                Optional(" | ", list.Projection);
                _text.Append(']');
                break;
            case PatternComprehension pattern:
                _text.Append('[');
                Path(pattern.Pattern);
                Condition(pattern.Where);
                Optional(" | ", pattern.Projection);
                _text.Append(']');
                break;
            case Quantifier quantifier:
                _text.Append(quantifier.Kind.ToString().ToLowerInvariant()).Append('(').Append(Name(quantifier.Item.Name)).Append(" IN ");
                Operand(quantifier.List);
                Optional(" WHERE ", quantifier.Where);
                _text.Append(')');
                break;
            case Reduction reduction:
                _text.Append("reduce(").Append(Name(reduction.Accumulator.Name)).Append(" = ");
                Operand(reduction.Start);
                _text.Append(", ").Append(Name(reduction.Item.Name)).Append(" IN ");
                Operand(reduction.List);
                Optional(" | ", reduction.Step);
                _text.Append(')');
                break;
            case MapProjection projection:
                Expression(projection.Target);
                _text.Append(" {");
                Separated(projection.Items, MapProjectionItem);
                _text.Append('}');
                break;
            default:
                _text.Append(expression);
                break;
        }
    }

    private void MapProjectionItem(MapProjectionItem item)
    {
        switch (item.Kind)
        {
            case ProjectionItemKind.All: _text.Append(".*"); break;
            case ProjectionItemKind.Property: _text.Append('.').Append(Name(item.Key)); break;
            case ProjectionItemKind.Variable: _text.Append(Name(item.Key)); break;
            default: _text.Append(Name(item.Key)); Optional(": ", item.Value); break;
        }
    }

    // A bar behind the condition must not be read as part of it.
    private void Condition(Expression? where)
    {
        if (where is null)
            return;
        _text.Append(" WHERE ");
        Operand(where);
    }

    // A minus in front of a bare number would be read as part of the number.
    private void Signed(UnaryExpression unary)
    {
        var isNumber = unary.Operand is Literal { Value: var value } && value.IsNumber && value.Number >= 0;
        _text.Append(isNumber ? "(" : "");
        Operand(unary.Operand);
        _text.Append(isNumber ? ")" : "");
    }

    // Everything that is more than one token and not closed by its own brackets is put into parentheses.
    private void Operand(Expression expression)
    {
        var open = expression is UnaryExpression or BinaryExpression or Comparison or ComparisonChain or NullCheck or TypeCheck or NormalizedCheck or LabelCheck or PatternPredicate { Pattern.Selector.Kind: SelectorKind.All }
            || (expression is Literal { Value: var value } && (value.IsNumber && value.Number < 0));
        if (open)
            _text.Append('(');
        Expression(expression);
        if (open)
            _text.Append(')');
    }

    private void Literal(Value value) => _text.Append(value.Kind switch
    {
        ValueKind.String => StringText.Write(value.AsString),
        ValueKind.Float when double.IsNaN(value.AsFloat) => "NaN",
        ValueKind.Float when double.IsInfinity(value.AsFloat) => "Infinity",
        _ => value.ToString(),
    });

    private void Bracketed(char open, IEnumerable<Expression> items, char close)
    {
        _text.Append(open);
        Separated(items, Expression);
        _text.Append(close);
    }

    private void Map(MapLiteral map)
    {
        _text.Append('{');
        Separated(map.Entries, e =>
        {
            _text.Append(Name(e.Key)).Append(": ");
            Expression(e.Value);
        });
        _text.Append('}');
    }

    private void Chain(ComparisonChain chain)
    {
        Operand(chain.Operands[0]);
        for (var i = 0; i < chain.Operators.Length; i++)
        {
            _text.Append(' ').Append(ComparisonText[(int)chain.Operators[i]]).Append(' ');
            Operand(chain.Operands[i + 1]);
        }
    }

    private void Call(FunctionCall call)
    {
        Separated(call.Name.Split('.'), part => _text.Append(Name(part)), ".");
        if (call.Name.Equals("normalize", StringComparison.OrdinalIgnoreCase) && call.Arguments is [var text, Literal { Value: { Kind: ValueKind.String } form }])
        {
            _text.Append('(');
            Expression(text);
            _text.Append(", ").Append(form.AsString).Append(')');
            return;
        }

        _text.Append(call.IsDistinct ? "(DISTINCT " : "(");
        Separated(call.Arguments, Expression);
        _text.Append(')');
    }

    private void Case(CaseExpression conditional)
    {
        _text.Append("CASE");
        Optional(" ", conditional.Subject);
        foreach (var branch in conditional.Branches)
        {
            _text.Append(" WHEN ");
            Separated(branch.Conditions, Expression);
            Optional(" THEN ", branch.Result);
        }

        Optional(" ELSE ", conditional.Otherwise);
        _text.Append(" END");
    }
}
