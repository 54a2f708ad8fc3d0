namespace ArgumentGraph.Linking.Candidates;

/// <summary>
/// How much is looked at for one insight, so that the work for all of them is bounded: everything in a corpus of some thousands,
/// ever less of what very many share as it grows.
/// </summary>
/// <param name="Met">Of each list of the index.</param>
/// <param name="Weighed">Of those that were met.</param>
/// <param name="Ranked">Of those with which there may be a relation; not all of them are judged.</param>
/// <param name="Least">Judged at least, as far as there are.</param>
/// <param name="Judged">Of all insights together.</param>
internal readonly record struct CandidateBounds(int Met, int Weighed, int Ranked, int Least, int Judged)
{
    // On two idle cores half a minute for the judge, and half as long for what comes before it.
    private const int MetBudget = 40_000_000;
    private const int WeighedBudget = 30_000_000;
    private const int JudgedBudget = 3_000_000;

    // A corpus of some thousands has time to spare, and its relations on popular things can all be had.
    private const long MoreForFew = 8_000_000_000;
    private const int MostMore = 3_000_000;
    private const int LeastMet = 400;
    private const int RankedPerJudged = 3;

    public static CandidateBounds For(int insights, LinkingOptions options)
    {
        var count = Math.Max(1, insights);
        var least = options.CandidatesPerInsight;
        var judged = JudgedBudget + (int)Math.Min(MostMore, MoreForFew / count);
        var ranked = (int)Math.Min(insights, Math.Max(least, RankedPerJudged * (long)judged / count));
        return new CandidateBounds(
            Math.Max(LeastMet, MetBudget / count), Math.Max(ranked, WeighedBudget / count), ranked, least, judged);
    }
}
