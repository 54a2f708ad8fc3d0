using ArgumentGraph.Model;

namespace ArgumentGraph.Linking.Backing;

/// <summary>How what a piece of evidence reports turned out.</summary>
/// <param name="Sign">+1 well, −1 badly.</param>
/// <param name="Removes">Whether it tells of something taken away or made less, so that what turned out so may be its absence.</param>
/// <param name="Cue">The words that say so, in the insight's text.</param>
internal sealed record Outcome(int Sign, bool Removes, TextSpan Cue);
