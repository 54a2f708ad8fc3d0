using System.Text;

namespace ArgumentGraph.Cypher.Values;

/// <summary>What a node and a relationship have in common.</summary>
public abstract record Entity(PropertyMap Properties)
{
    /// <summary>Writes the entity as a pattern would: <c>(:Label {key: value})</c> or <c>[:TYPE {key: value}]</c>.</summary>
    internal abstract void Write(StringBuilder text);

    /// <summary>Writes the properties in braces, with a space before, or nothing when there are none.</summary>
    internal void WriteProperties(StringBuilder text, bool spaced)
    {
        if (Properties.Count == 0)
            return;
        if (spaced)
            text.Append(' ');
        ValueText.WriteEntries(text, Properties);
    }
}
