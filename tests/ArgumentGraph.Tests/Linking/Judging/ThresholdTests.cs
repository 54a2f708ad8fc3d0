using ArgumentGraph.Linking;

namespace ArgumentGraph.Tests.Linking.Judging;

/// <summary>Whoever asks for more keeps what he had.</summary>
public sealed class ThresholdTests
{
    public static TheoryData<string> Names => new("seeds", "originals", "motion");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_relation_of_a_lower_sensitivity_is_in_the_higher(string name)
    {
        var corpus = name switch
        {
            "seeds" => Corpora.Read(Repository.Path("seeds")),
            "originals" => Corpora.Read(Repository.Shared("seeds")),
            _ => Corpora.OfParagraphs(Claims),
        };
        var (low, normal, high) = (Relations(corpus, Sensitivity.Low), Relations(corpus, Sensitivity.Normal), Relations(corpus, Sensitivity.High));
        Assert.Empty(low.Except(normal));
        Assert.Empty(normal.Except(high));
        Assert.True(high.Count > low.Count);
    }

    private static HashSet<(string, double)> Relations(Corpus corpus, Sensitivity sensitivity) =>
        [.. Corpora.Map(corpus, new LinkingOptions { Sensitivity = sensitivity }).Relations.Select(r => (r.Id, r.Confidence))];

    private static string[] Claims =>
    [
        "We should close the zoo.",
        "The zoo is outdated, the animals suffer in their cages.",
        "The zoo is a joy, it protects rare species and helps children to learn.",
        "We should not close the zoo, because it protects rare species.",
        "The zoo protects rare species.",
        "The zoo does not protect rare species.",
        "Rare species are a burden on the zoo, and the zoo is a disgrace to the town.",
        "Rare species are an asset of the zoo, and the zoo is the pride of the town.",
        "What draws visitors to the town is the zoo, not the museum.",
        "What draws visitors to the town is the museum, not the zoo.",
        "The zoo has forty keepers.",
        "The zoo has sixty keepers.",
    ];
}
