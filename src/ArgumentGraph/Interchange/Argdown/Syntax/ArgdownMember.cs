using System.Text.Json;
using ArgumentGraph.Model;

namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>One place where a statement or an argument is written down.</summary>
/// <param name="Text">As the reference implementation gives it; empty for a reference.</param>
/// <param name="Words">Without the tags at its end.</param>
/// <param name="Span">Of the words in the file; of the title for a reference.</param>
/// <param name="Data">An object, or undefined.</param>
internal sealed record ArgdownMember(string Text, string Words, TextSpan Span, JsonElement Data)
{
    /// <summary>Whether it says something, instead of calling what was said elsewhere.</summary>
    public bool HasText => Text.Length > 0;

    /// <summary>Whether it is marked as the wording that counts.</summary>
    public bool IsCanonical => Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty("isCanonical", out var mark) && mark.ValueKind == JsonValueKind.True;
}

/// <summary>All that bears one title: statements of a class, or the descriptions of an argument.</summary>
internal sealed class ArgdownNode(string title, bool isArgument)
{
    private readonly List<string> tags = [];

    public string Title => title;

    public bool IsArgument => isArgument;

    public List<ArgdownMember> Members { get; } = [];

    /// <summary>Each once, as first met.</summary>
    public IReadOnlyList<string> Tags => tags;

    /// <summary>Of all members; the last one wins.</summary>
    public SortedDictionary<string, JsonElement> Data { get; } = new(StringComparer.Ordinal);

    /// <summary>The steps of an argument that was reconstructed.</summary>
    public List<ArgdownInference> Inferences { get; } = [];

    /// <summary>The last definition, unless one is marked.</summary>
    public ArgdownMember? Canonical => Members.LastOrDefault(m => m.HasText && m.IsCanonical) ?? Members.LastOrDefault(m => m.HasText);

    public void Add(ArgdownMember member, IEnumerable<string> newTags)
    {
        Members.Add(member);
        tags.AddRange(newTags.Except(tags));
        if (member.Data.ValueKind != JsonValueKind.Object)
            return;
        foreach (var entry in member.Data.EnumerateObject())
            Data[entry.Name] = entry.Value;
    }
}

/// <summary>A step from premises to a conclusion.</summary>
internal sealed record ArgdownInference(ArgdownNode Argument, IReadOnlyList<ArgdownNode> Premises, ArgdownNode Conclusion);

/// <summary>How one thing stands to another, by the words of the reference implementation.</summary>
internal enum ArgdownRelationType
{
    Support,
    Attack,
    Contradictory,
    Undercut,
    Entails,
    Contrary,
}

/// <summary>A relation; the target of an undercut may be a step of an argument.</summary>
/// <param name="Home">The node under which it is written.</param>
internal sealed record ArgdownRelation(ArgdownRelationType Type, ArgdownNode From, ArgdownNode To, ArgdownNode Home)
{
    /// <summary>Whether it has no direction.</summary>
    public bool IsSymmetric => Type is ArgdownRelationType.Contradictory or ArgdownRelationType.Contrary;
}
