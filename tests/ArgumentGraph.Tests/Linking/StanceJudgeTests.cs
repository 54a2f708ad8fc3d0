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
    [InlineData("Cities should lower the age for holding a bus pass", 1)]
    [InlineData("Restrictions must be imposed on drone flights", -1)]
    [InlineData("The council should seek a ban on leaf blowers", -1)]
    [InlineData("The district criminal court is a force for good", 1)]
    [InlineData("Fax machines are a thing of the past", -1)]
    [InlineData("Celebrity cooking has gone too far", -1)]
    [InlineData("Clubs ought not sell energy drinks", -1)]
    [InlineData("Tenants should be able to keep pets without written consent", 1)]
    [InlineData("It makes sense to block trucks from the old town", -1)]
    [InlineData("The city has a duty to protect its trees", 1)]
    [InlineData("Store heating oil above ground", 1)]
    [InlineData("The benefits of night work outweigh its risks", 1)]
    public void A_motion_brings_or_takes_away(string motion, int sign) => Assert.Equal(sign, Motion.Of(motion).Sign);

    [Theory]
    [InlineData("We should ban fireworks", true)]
    [InlineData("This house would build hydroelectric dams", true)]
    [InlineData("A man is riding a horse", false)]
    [InlineData("The tunnel cost 40 million pounds", false)]
    public void A_motion_is_known_by_its_wording(string text, bool isMotion) => Assert.Equal(isMotion, Motion.Of(text).Explicit);

    [Fact]
    public void A_motion_may_set_one_thing_against_another()
    {
        var motion = Motion.Of("Trams are better than buses");
        Assert.Equal(["tram"], motion.Target);
        Assert.Equal(["bus"], motion.Contrast);
    }

    [Theory]
    [InlineData("Fireworks injure children and frighten animals.", "We should ban fireworks", "support")]
    [InlineData("Fireworks should not be banned, they are a harmless joy.", "We should ban fireworks", "contradict")]
    [InlineData("Banning fireworks would be a costly mistake.", "We should ban fireworks", "contradict")]
    [InlineData("Night trains are a safe and necessary alternative to flying.", "We should subsidize night trains", "support")]
    [InlineData("Night trains waste public money and are unfair to taxpayers.", "We should subsidize night trains", "contradict")]
    [InlineData("A ban would destroy jobs.", "We should ban fireworks", "contradict")]
    [InlineData("If fireworks were banned, fewer people would be injured.", "We should ban fireworks", "support")]
    [InlineData("Drones with cameras are better for the crowd than fireworks.", "We should ban fireworks", "support")]
    [InlineData("Without night trains many towns would lose their jobs.", "We should subsidize night trains", "support")]
    [InlineData("Night trains prevent accidents on the road.", "We should subsidize night trains", "support")]
    [InlineData("Buses are slow and unreliable.", "Trams are better than buses", "support")]
    public void A_claim_takes_a_side(string claim, string motion, string side)
    {
        var verdict = StanceJudge.Judge(claim, motion);
        Assert.Equal(side, verdict.Label);
        Assert.InRange(verdict.Confidence, 0.5, 1);
    }
}
