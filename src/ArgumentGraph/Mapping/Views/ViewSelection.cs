using System.Collections.Immutable;

namespace ArgumentGraph.Mapping.Views;

/// <summary>Which part of a map a picture shows.</summary>
public abstract record ViewSelection
{
    private protected ViewSelection()
    {
    }

    /// <summary>Insights that have relations, grouped by topic; strongest contradictions first.</summary>
    public static ViewSelection All { get; } = new WholeMap();

    /// <summary>Insights that contradict one another, and nothing else.</summary>
    public static ViewSelection Contradictions { get; } = new OnlyContradictions();

    /// <summary>Reads <c>all</c>, <c>contradictions</c>, <c>topic:NAME</c>, <c>around:ID[:hops]</c>, <c>document:PATH</c> or <c>contradiction:ID</c>.</summary>
    /// <exception cref="ViewException">The words are no view.</exception>
    public static ViewSelection Parse(string words) => ViewParser.Parse(words);

    /// <summary>The words that <see cref="Parse"/> reads back.</summary>
    public abstract override string ToString();
}

/// <summary>The view <c>all</c>.</summary>
public sealed record WholeMap : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => "all";
}

/// <summary>The view <c>contradictions</c>.</summary>
public sealed record OnlyContradictions : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => "contradictions";
}

/// <summary>A board of two sides: everything said about one topic. Case of <paramref name="Name"/> does not matter.</summary>
public sealed record OneTopic(string Name) : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => $"topic:{Name}";
}

/// <summary>An insight and what lies within some steps of it.</summary>
/// <param name="Id">An insight's id, or the beginning of one that no other shares.</param>
/// <param name="Hops">1 to 9 relations away.</param>
public sealed record Neighbourhood(string Id, int Hops) : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"around:{Id}:{Hops}");
}

/// <summary>What one document says, and what elsewhere contradicts it.</summary>
/// <param name="Path">A document's path, or an end of one that no other shares, such as the file name.</param>
public sealed record OneDocument(string Path) : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => $"document:{Path}";
}

/// <summary>One contradiction with both quotes.</summary>
/// <param name="Id">A relation's id, or the beginning of one that no other contradiction shares.</param>
public sealed record OneContradiction(string Id) : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => $"contradiction:{Id}";
}

/// <summary>Insights chosen elsewhere, such as by a query; ids that the map does not hold are passed over.</summary>
/// <param name="Ids">Of insights.</param>
/// <param name="Caption">What they have in common, as the picture's title.</param>
public sealed record ChosenInsights(ImmutableArray<string> Ids, string Caption) : ViewSelection
{
    /// <inheritdoc/>
    public override string ToString() => Caption;
}
