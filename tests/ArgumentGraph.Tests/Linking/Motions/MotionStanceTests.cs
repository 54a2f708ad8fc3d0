using ArgumentGraph.Linking.Motions;

namespace ArgumentGraph.Tests.Linking.Motions;

/// <summary>What motions want, and which side a claim takes.</summary>
public sealed class MotionStanceTests
{
    [Theory]
    [InlineData("We should fund night buses", 1)]
    [InlineData("We should ban leaf blowers", -1)]
    [InlineData("Ban leaf blowers", -1)]
    [InlineData("Leaf blowers should not be banned", 1)]
    [InlineData("The council should immediately close the old bridge", -1)]
    [InlineData("We should fight for the abolition of tolls", -1)]
    [InlineData("School Lunches Must Be Scrapped", -1)]
    [InlineData("Advertising is harmful", -1)]
    [InlineData("Stents are safe", 1)]
    [InlineData("Stents are not safe", -1)]
    [InlineData("The offside rule", 1)]
    public void A_motion_is_for_its_subject_or_against_it(string motion, int sign) => Assert.Equal(sign, MotionSign.Of(MotionStance.Motion(motion)));

    [Theory]
    [InlineData("We should ban leaf blowers", "Leaf blowers are noisy and harm the health of gardeners.", true)]
    [InlineData("We should ban leaf blowers", "Leaf blowers help gardeners and save a lot of time.", false)]
    [InlineData("We should ban leaf blowers", "Leaf blowers should not be banned.", false)]
    [InlineData("We should fund night buses", "Night buses are safe and help people who work late.", true)]
    [InlineData("We should fund night buses", "Night buses cause noise and waste money.", false)]
    [InlineData("Goal-line cameras should be abolished", "Cameras prevent unfair decisions.", false)]
    public void A_claim_takes_a_side(string motion, string claim, bool supports) => Assert.Equal(supports, MotionStance.Of(claim, motion) > 0);

    [Fact]
    public void A_claim_without_a_telling_word_takes_none() => Assert.Equal(0, MotionStance.Of("Tuesday.", "We should fund night buses"));
}
