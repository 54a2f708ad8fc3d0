using static ArgumentGraph.Linking.Language.WordForm;

namespace ArgumentGraph.Linking.Language;

/// <summary>How a clause goes on behind its verb: objects, a second verb joined to the first, and clauses that hang on it.</summary>
internal static class PredicateGrammar
{
    private const int SecondVerb = 550;
    private const int MissingAuxiliary = 300;

    public static IEnumerable<ClauseStep> After(ClauseState state, WordForm before, WordForm form)
    {
        if (FormClass.KindOf(form) is { } kind)
            return [new(ClauseState.Behind(kind), JoinedVerb(state.Kind, before, kind))];
        return form switch
        {
            Stop => [new(ClauseState.Of(Stage.Open), 0)],
            Comma => [new(state, 0), new(ClauseState.Of(Stage.Open), 90)],
            Mark => [new(state, 60), new(ClauseState.Of(Stage.Open), 30)],
            And or Or => [new(state, 30), new(ClauseState.Of(Stage.Open), 80)],
            Subordinator => [new(ClauseState.Of(Stage.Open), 0)],
            Whether => [new(ClauseState.Of(Stage.Open), 0), new(ClauseState.Of(Stage.One), 100), new(ClauseState.Of(Stage.Many), 150), new(ClauseState.Of(Stage.Open, Stage.One), 300)],
            Who => [new(ClauseState.Of(Stage.One), before == Plural ? 250 : 20), new(ClauseState.Of(Stage.Many), before is Singular ? 250 : 20), new(ClauseState.Of(Stage.Open), 150)],
            He or They => [new(ClauseState.Of(form == He ? Stage.One : Stage.Many), 20), new(state, 300)],
            It or Those => [new(state, FormClass.EndsPhrase(before) ? 150 : 0), new(ClauseState.Of(form == It ? Stage.One : Stage.Many), 120)],
            Base => [BaseAfter(state, before)],
            Participle or Gerund or Been => [new(state, before is Not && state.Kind != VerbKind.Auxiliary ? MissingAuxiliary + (state.Kind == VerbKind.Asking ? MissingAuxiliary : 0) : 0)],
            _ when FormClass.OpensPhrase(form) => Object(state, before, form),
            _ => [new(state, 0)],
        };
    }

    // "It bakes bread and sells it": a second verb needs a conjunction or a comma, and is like the first.
    private static int JoinedVerb(VerbKind first, WordForm before, VerbKind second)
    {
        var unlike = first == second ? 0 : 110;
        return before switch
        {
            And or Or => 70 + unlike,
            Comma => 80 + unlike,
            Adverb or Not => 250 + unlike,
            _ => SecondVerb,
        };
    }

    private static ClauseStep BaseAfter(ClauseState state, WordForm before)
    {
        var to = ClauseState.Behind(VerbKind.Base);
        if (before is To or Modal or Do or Doing)
            return new(to, 0);
        if (before is Not or Adverb)
            return new(to, state.Kind is VerbKind.Base or VerbKind.Asking ? 0 : MissingAuxiliary);
        if (before is And or Or or Comma)
            return new(to, state.Kind == VerbKind.Base ? 0 : 300);
        return new(to, state.Kind == VerbKind.Asking ? -400 : 120);
    }

    // "He says bread is dear": an object may turn out to be the subject of a further clause.
    private static ClauseStep[] Object(ClauseState state, WordForm before, WordForm form)
    {
        var deed = FormClass.IsDeed(before);
        if (!deed && !(FormClass.EndsPhrase(before) && form is Determiner or DeterminerOfOne or DeterminerOfMany))
            return [new(state, 0)];
        var stage = form switch { Plural or Number => Stage.ManyHead, Singular or Name => Stage.OneHead, _ => Stage.Open };
        return [new(state, 0), new(ClauseState.Of(stage), deed ? 220 : 450)];
    }
}
