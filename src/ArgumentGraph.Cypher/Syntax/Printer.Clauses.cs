namespace ArgumentGraph.Cypher.Syntax;

internal sealed partial class Printer
{
    private void Query(Query query) =>
        Separated(query.Parts, p => Separated(p.Clauses, Clause, " "), query.KeepsDuplicates ? " UNION ALL " : " UNION ");

    private void Clause(Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                _text.Append(match.IsOptional ? "OPTIONAL MATCH " : "MATCH ");
                Separated(match.Patterns, Path);
                Optional(" WHERE ", match.Where);
                break;
            case UnwindClause unwind:
                Optional("UNWIND ", unwind.List);
                _text.Append(" AS ").Append(Name(unwind.Item.Name));
                break;
            case WithClause with:
                _text.Append("WITH ");
                Projection(with.Projection);
                Optional(" WHERE ", with.Where);
                break;
            case ReturnClause result:
                _text.Append("RETURN ");
                Projection(result.Projection);
                break;
            case FinishClause:
                _text.Append("FINISH");
                break;
            case CallClause call:
                Call(call);
                break;
            case SubqueryClause subquery:
                Subquery(subquery);
                break;
            default:
                Update(clause);
                break;
        }
    }

    private void Projection(Projection projection)
    {
        _text.Append(projection.IsDistinct ? "DISTINCT " : "").Append(projection.HasStar ? "*" : "").Append(projection.HasStar && !projection.Items.IsEmpty ? ", " : "");
        Separated(projection.Items, item =>
        {
            Expression(item.Expression);
            if (item.Alias is { } alias)
                _text.Append(" AS ").Append(Name(alias.Name));
        });
        if (!projection.OrderBy.IsEmpty)
            _text.Append(" ORDER BY ");
        Separated(projection.OrderBy, o =>
        {
            Expression(o.Expression);
            _text.Append(o.IsDescending ? " DESC" : "");
        });
        Optional(" SKIP ", projection.Skip);
        Optional(" LIMIT ", projection.Limit);
    }

    private void Call(CallClause call)
    {
        _text.Append(call.IsOptional ? "OPTIONAL CALL " : "CALL ");
        Separated(call.Procedure.Split('.'), part => _text.Append(Name(part)), ".");
        if (call.Arguments is { } arguments)
            Bracketed('(', arguments, ')');
        if (call.YieldsAll)
            _text.Append(" YIELD *");
        if (call.Yields is { } yields)
        {
            _text.Append(" YIELD ");
            Separated(yields, y => _text.Append(Name(y.Field)).Append(y.Field == y.Name.Name ? "" : " AS " + Name(y.Name.Name)));
        }

        Optional(" WHERE ", call.Where);
    }

    private void Subquery(SubqueryClause subquery)
    {
        _text.Append(subquery.IsOptional ? "OPTIONAL CALL " : "CALL ");
        if (subquery.Imports is { } imports)
        {
            _text.Append('(').Append(subquery.ImportsAll ? "*" : "");
            Separated(imports, v => _text.Append(Name(v.Name)));
            _text.Append(") ");
        }

        _text.Append("{ ");
        Query(subquery.Query);
        _text.Append(" }");
    }

    private void Update(Clause clause)
    {
        switch (clause)
        {
            case CreateClause create:
                _text.Append("CREATE ");
                Separated(create.Patterns, Path);
                break;
            case MergeClause merge:
                _text.Append("MERGE ");
                Path(merge.Pattern);
                On(" ON CREATE SET ", merge.OnCreate);
                On(" ON MATCH SET ", merge.OnMatch);
                break;
            case SetClause set:
                On("SET ", set.Items);
                break;
            case RemoveClause remove:
                _text.Append("REMOVE ");
                Separated(remove.Items, RemoveItem);
                break;
            case DeleteClause delete:
                _text.Append(delete.IsDetach ? "DETACH DELETE " : "DELETE ");
                Separated(delete.Targets, Expression);
                break;
            case ForeachClause each:
                _text.Append("FOREACH (").Append(Name(each.Item.Name)).Append(" IN ");
                Operand(each.List);
                _text.Append(" | ");
                Separated(each.Updates, Update, " ");
                _text.Append(')');
                break;
        }
    }

    private void On(string before, IReadOnlyCollection<SetItem> items)
    {
        if (items.Count > 0)
            _text.Append(before);
        Separated(items, SetItem);
    }

    private void SetItem(SetItem item)
    {
        switch (item)
        {
            case SetProperty set: Property(set.Target, set.Key); Optional(" = ", set.Value); break;
            case SetDynamicProperty set: Dynamic(set.Target, set.Key); Optional(" = ", set.Value); break;
            case SetProperties set: Operand(set.Target); Optional(set.IsAddition ? " += " : " = ", set.Value); break;
            case SetLabels set: Operand(set.Target); _text.Append(':'); Labels(set.Labels); break;
        }
    }

    private void RemoveItem(RemoveItem item)
    {
        switch (item)
        {
            case RemoveProperty remove: Property(remove.Target, remove.Key); break;
            case RemoveDynamicProperty remove: Dynamic(remove.Target, remove.Key); break;
            case RemoveLabels remove: Operand(remove.Target); _text.Append(':'); Labels(remove.Labels); break;
        }
    }

    private void Property(Expression target, string key)
    {
        Operand(target);
        _text.Append('.').Append(Name(key));
    }

    private void Dynamic(Expression target, Expression key)
    {
        Operand(target);
        _text.Append('[');
        Expression(key);
        _text.Append(']');
    }
}
