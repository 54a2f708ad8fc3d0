using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Tests.Linking.Stances;

public sealed class FactorReaderTests
{
    [Theory]
    [InlineData("The crucial ingredient in bread is time, not flour.", "Driver: time; not flour")]
    [InlineData("Small vineyards find their edge not by buying land but by pruning.", "Advantage: pruning; not land")]
    [InlineData("The hospital reduced its delays through triage, not overtime.", "Driver: triage; not overtime")]
    [InlineData("The club improved its defence through drills, not just transfers.", "Driver: drill; not transfer (weakly)")]
    [InlineData("The main cause of delays—signalling—needs new cables.", "Driver: signal")]
    [InlineData("It feels very much like it's patience, rather than speed, that will win this trial.", "Advantage: patience; not speed")]
    [InlineData("While flour and yeast yield steady gains, the real leaps come from fermentation.", "Driver: fermentation; not flour, yeast (weakly)")]
    [InlineData("The ability to recruit and keep nurses becomes the decisive advantage.", "Advantage: nurse")]
    [InlineData("The shift is driven by the need for speed.", "Driver: speed")]
    [InlineData("The chief argues that trained crews are won through drills.", "Advantage: drill")]
    [InlineData("Flour is not the moat of a bakery.", "Advantage: ; not flour")]
    [InlineData("The limiting factor is no longer flour, but ovens.", "Limit: oven; not flour")]
    [InlineData("In baking, patience beats equipment.", "Advantage: patience; not equipment")]
    [InlineData("In baking, equipment matters less than patience.", "Advantage: patience; not equipment")]
    [InlineData("The belief that scale decides the contest is mistaken.", "Advantage: ; not scale")]
    [InlineData("Adding staff helps a little, while the real leaps come from training.", "Driver: training")]
    public void A_claim_about_the_deciding_factor_is_read(string text, string expected)
    {
        var claim = Assert.Single(FactorReader.Read(Assert.Single(AnalysedText.Of(text).Sentences)));
        Assert.Equal(expected, Printed(claim));
    }

    [Theory]
    [InlineData("The hospital reduced its delays by hiring nurses.")]
    [InlineData("The archive is moving from paper kept by clerks to systems driven by rules.")]
    [InlineData("Scale may decide the contest.")]
    [InlineData("If patience wins the trial, the lawyers will be glad.")]
    [InlineData("Half of the bakers come from Spain.")]
    [InlineData("What separates the two valleys is a ridge.")]
    public void How_something_comes_about_is_no_claim_about_what_decides(string text) =>
        Assert.Empty(FactorReader.Read(Assert.Single(AnalysedText.Of(text).Sentences)));

    private static string Printed(FactorClaim claim)
    {
        var rejected = claim.Rejected.IsEmpty ? "" : $"; not {string.Join(", ", claim.Rejected.Select(c => c.Head).Distinct())}{(claim.Weakly ? " (weakly)" : "")}";
        return $"{claim.Class}: {string.Join(", ", claim.Factors.Select(c => c.Head))}{rejected}";
    }
}
