using System.Collections.Frozen;
using System.Collections.Immutable;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange;

/// <summary>A format that maps go out in.</summary>
internal abstract class ExchangeFormat
{
    /// <summary>As a user writes it.</summary>
    public abstract string Name { get; }

    /// <summary>Endings of file names, the first being the usual one; without the dot.</summary>
    public abstract ImmutableArray<string> Endings { get; }

    /// <summary>What of a map it carries.</summary>
    public abstract FrozenSet<MapFeature> Holds { get; }

    /// <summary>What becomes of a feature that it does not carry, where that is worth a word.</summary>
    public virtual string Remark(MapFeature lost) => "";

    /// <summary>Whether it wants to know where boxes lie.</summary>
    public virtual bool HasPlaces => false;

    public ExportResult Write(MapExport export)
    {
        var losses = new LossLedger();
        foreach (var feature in MapFeature.All.Where(f => !Holds.Contains(f)))
            losses.Add(feature.Kind, feature.Count(export.Map), why: Remark(feature));
        var files = Files(export, losses);
        return new ExportResult(files, losses.Report(Name, export.Map));
    }

    /// <param name="losses">Takes what the texts suffer; features are already in it.</param>
    protected abstract ImmutableArray<ExportedFile> Files(MapExport export, LossLedger losses);
}
