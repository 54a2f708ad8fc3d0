namespace ArgumentGraph.Linking.Language;

/// <summary>The clause states that may follow a state when one form comes after another.</summary>
internal static class ClauseGrammar
{
    private static readonly ClauseStep[]?[] Steps = new ClauseStep[]?[ClauseState.Count * FormNeighbours.FormCount * FormNeighbours.FormCount];

    public static ReadOnlySpan<ClauseStep> After(ClauseState state, WordForm before, WordForm form)
    {
        var at = (state.Index * FormNeighbours.FormCount + (int)before) * FormNeighbours.FormCount + (int)form;
        return Steps[at] ??= [.. state.IsBehindVerb ? PredicateGrammar.After(state, before, form) : SubjectGrammar.After(state, before, form)];
    }
}
