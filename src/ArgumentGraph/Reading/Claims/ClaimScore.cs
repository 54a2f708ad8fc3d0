namespace ArgumentGraph.Reading.Claims;

/// <summary>What a sentence does in an argument, as far as the sentence alone shows.</summary>
/// <param name="Assertion">How surely it asserts something arguable, 0 to 1; a premise scores as well as a conclusion.</param>
/// <param name="Thesis">How much it reads as the point of a text rather than a ground for it, 0 to 1.</param>
/// <param name="Reported">It passes on what somebody other than the author holds.</param>
internal readonly record struct ClaimScore(double Assertion, double Thesis, bool Reported)
{
    public bool IsClaim => Assertion >= 0.5;

    public bool IsThesis => Thesis >= 0.5;
}
