using ArgumentGraph.Linking.Motions;

namespace ArgumentGraph.Tests.Linking;

/// <summary>What a motion proposes, and which side a claim takes towards it.</summary>
public sealed class StanceJudgeTests
{
    [Theory]
    [InlineData("We should ban fireworks", -1)]
    [InlineData("We should subsidize night trains", 1)]
    [InlineData("Fireworks should be illegal", -1)]
    [InlineData("School meals should be made compulsory", 1)]
    [InlineData("This house would abolish tuition fees", -1)]
    [InlineData("This house believes that states should not subsidize coal", -1)]
    [InlineData("This house believes that it is right to restrict advertising", -1)]
    [InlineData("Scrap the monarchy", -1)]
    [InlineData("Zoos are harmful", -1)]
    public void A_motion_brings_or_takes_away(string motion, int sign) => Assert.Equal(sign, Motion.Of(motion).Sign);

    [Theory]
    [InlineData("We should ban fireworks", true)]
    [InlineData("This house would build hydroelectric dams", true)]
    [InlineData("A man is riding a horse", false)]
    [InlineData("The tunnel cost 40 million pounds", false)]
    public void A_motion_is_known_by_its_wording(string text, bool isMotion) => Assert.Equal(isMotion, Motion.Of(text).Explicit);

    [Theory]
    [InlineData("Fireworks injure children and frighten animals.", "We should ban fireworks", "support")]
    [InlineData("Fireworks should not be banned, they are a harmless joy.", "We should ban fireworks", "contradict")]
    [InlineData("Banning fireworks would be a costly mistake.", "We should ban fireworks", "contradict")]
    [InlineData("Night trains are a safe and necessary alternative to flying.", "We should subsidize night trains", "support")]
    [InlineData("Night trains waste public money and are unfair to taxpayers.", "We should subsidize night trains", "contradict")]
    public void A_claim_takes_a_side(string claim, string motion, string side)
    {
        var verdict = StanceJudge.Judge(claim, motion);
        Assert.Equal(side, verdict.Label);
        Assert.InRange(verdict.Confidence, 0.5, 1);
    }
}
