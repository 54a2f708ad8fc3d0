using static ArgumentGraph.Linking.Language.WordForm;

namespace ArgumentGraph.Linking.Language;

/// <summary>
/// How a clause that still waits for its verb goes on: what may become its subject, what only describes it, and which verb agrees
/// with it. A clause without a verb is possible (headlines) but dear, and so is a verb that disagrees.
/// </summary>
internal static class SubjectGrammar
{
    private const int Disagreement = 420;
    private const int NoSubject = 350;

    // "Without night trains many towns …": what stands in front is seldom followed by the verb.
    private const int NoSubjectBehind = 480;

    public static IEnumerable<ClauseStep> After(ClauseState state, WordForm before, WordForm form)
    {
        if (FormClass.KindOf(form) is { } kind)
            return [Verb(state, before, form, kind)];
        return form switch
        {
            Stop => [new(ClauseState.Of(Stage.Open), Unfinished(state, before))],
            Comma or Mark => Parted(state, form),
            And or Or => Joined(state, form),
            Subordinator or Whether => Subordinate(state, form),
            Who => Relative(state),
            Preposition or To or Been => [new(Described(state, form), 0)],
            Participle => [new(Described(state, form), state.Stage == Stage.Open && before is Stop or Comma ? 30 : 0)],
            Gerund or Having or Doing => Deed(state, before),
            Base => [Order(state, before)],
            Singular or Plural or Name or Number => Noun(state, before, form),
            It or Those or He or They => Pronoun(state, before, form),
            Determiner or DeterminerOfOne or DeterminerOfMany => Opening(state, before),
            Adjective when state.Stage == Stage.Fronted && FormClass.EndsPhrase(before) => [new(state, 0), new(With(state, Stage.Open), 200)],
            _ => [new(state, 0)],
        };
    }

    private static ClauseState With(ClauseState state, Stage stage) => ClauseState.Of(stage, state.Outer);

    private static bool HasSubject(ClauseState state) => state.Stage >= Stage.OneHead;

    private static Stage Behind(Stage stage) => stage switch { Stage.OneHead => Stage.One, Stage.ManyHead => Stage.Many, _ => stage };

    private static bool IsOne(ClauseState state) => state.Stage is Stage.One or Stage.OneHead;

    private static ClauseStep Verb(ClauseState state, WordForm before, WordForm form, VerbKind kind)
    {
        var asking = state.Stage == Stage.Open && form is Modal or Do;
        var to = state.Outer != Stage.Open ? ClauseState.Of(state.Outer) : ClauseState.Behind(asking ? VerbKind.Asking : kind);
        if (!HasSubject(state))
            return new(to, form is Be or Have or Do or Modal ? (state.Stage == Stage.Open ? 100 : 200) : before == Adjective ? 200 : state.Stage == Stage.Fronted ? NoSubjectBehind : NoSubject);
        var agrees = form switch { Third => IsOne(state), Present => !IsOne(state), _ => true };
        return new(to, agrees ? 0 : Disagreement);
    }

    private static int Unfinished(ClauseState state, WordForm before) =>
        before == Stop ? 0 : (HasSubject(state) ? 400 : 250) + (state.Outer == Stage.Open ? 0 : 300);

    private static ClauseStep[] Parted(ClauseState state, WordForm form) => state.Stage switch
    {
        Stage.Open => [new(state, 0)],
        Stage.Fronted => [new(With(state, Stage.Open), 0), new(state, 100)],
        Stage.OneHead when form == Comma => [new(With(state, Stage.One), 50), new(With(state, Stage.Many), 150), new(ClauseState.Of(Stage.Open), 350)],
        _ => [new(With(state, Behind(state.Stage)), 50), new(ClauseState.Of(Stage.Open), 350)],
    };

    private static ClauseStep[] Joined(ClauseState state, WordForm form) => state.Stage switch
    {
        Stage.Open or Stage.Fronted => [new(state, 0)],
        Stage.One or Stage.OneHead => [new(With(state, Stage.Many), form == And ? 30 : 150), new(With(state, Stage.One), form == And ? 100 : 30), new(ClauseState.Of(Stage.Open), 400)],
        _ => [new(With(state, Stage.Many), 0), new(ClauseState.Of(Stage.Open), 400)],
    };

    // "Whether a house lasts hinges on …": the clause is a singular subject. "The man, although he was ill, came." "If it rains, …" opens another.
    private static ClauseStep[] Subordinate(ClauseState state, WordForm form)
    {
        if (HasSubject(state))
            return [new(ClauseState.Of(Stage.Open, state.Outer == Stage.Open ? state.Stage : state.Outer), 100)];
        if (form != Whether)
            return state.Outer == Stage.Open && state.Stage == Stage.Open ? [new(ClauseState.Of(Stage.Open, Stage.Fronted), 0), new(state, 120)] : [new(With(state, Stage.Open), 50)];
        return [new(With(state, Stage.Open), 50), new(ClauseState.Of(Stage.Open, Stage.One), 150), new(ClauseState.Of(Stage.One, Stage.One), 200), new(With(state, Stage.One), 100), new(With(state, Stage.Many), 200)];
    }

    // "Cooks who work …" agrees with the cooks; "the dishes that they list" has a subject of its own.
    private static ClauseStep[] Relative(ClauseState state)
    {
        if (!HasSubject(state))
            return [new(With(state, Stage.One), 70), new(With(state, Stage.Many), 70), new(With(state, Stage.Open), 150), new(ClauseState.Of(Stage.One, Stage.One), 250)];
        var outer = state.Outer == Stage.Open ? Behind(state.Stage) : state.Outer;
        return [new(ClauseState.Of(Behind(state.Stage), outer), 0), new(ClauseState.Of(Stage.Open, outer), 120)];
    }

    private static ClauseState Described(ClauseState state, WordForm form) => state.Stage switch
    {
        Stage.Open => With(state, form is Preposition or To ? Stage.Fronted : Stage.Open),
        _ => With(state, Behind(state.Stage)),
    };

    // "Abolishing tickets starves the operator"; "Having watched this, she is convinced."
    private static ClauseStep[] Deed(ClauseState state, WordForm before) => state.Stage switch
    {
        Stage.Open when before is Determiner or DeterminerOfOne or DeterminerOfMany or Possessive or Adjective => [new(With(state, Stage.OneHead), 0)],
        Stage.Open => [new(With(state, Stage.One), 70), new(With(state, Stage.Fronted), 70)],
        _ => [new(With(state, Behind(state.Stage)), 0)],
    };

    private static ClauseStep Order(ClauseState state, WordForm before) =>
        before is To or Modal or Do ? new(state, 0)
        : state.Stage == Stage.Open ? new(ClauseState.Behind(VerbKind.Base), 180)
        : new(With(state, Behind(state.Stage)), before is And or Adverb or Not ? 50 : 200);

    private static ClauseStep[] Noun(ClauseState state, WordForm before, WordForm form)
    {
        var head = With(state, form is Plural or Number ? Stage.ManyHead : Stage.OneHead);
        return state.Stage switch
        {
            Stage.Open when form == Name => [new(head, 0), new(With(state, Stage.ManyHead), 150)],
            Stage.Open => [new(head, 0)],
            Stage.Fronted when form != Number && FormClass.EndsPhrase(before) => [new(state, 0), new(head, 250)],
            Stage.ManyHead when form != Number && before == Adjective => [new(head, 250)],
            Stage.OneHead or Stage.ManyHead when form != Number => [new(head, 0)],
            _ => [new(state, 0)],
        };
    }

    private static ClauseStep[] Pronoun(ClauseState state, WordForm before, WordForm form)
    {
        var subject = form is It or He ? Stage.One : Stage.Many;
        var nominative = form is He or They;
        if (state.Stage == Stage.Open)
            return [new(With(state, subject), 0)];
        if (!nominative && !FormClass.EndsPhrase(before))
            return [new(state, 0)];
        if (state.Stage == Stage.Fronted)
            return [new(With(state, subject), nominative ? 20 : 50)];
        var within = new ClauseStep(ClauseState.Of(subject, state.Outer == Stage.Open ? state.Stage : state.Outer), nominative ? 20 : 150);
        return nominative ? [within] : [within, new(state, 200)];
    }

    // "On control streets the shops …"; "the wine the restaurants serve …".
    private static ClauseStep[] Opening(ClauseState state, WordForm before)
    {
        if (!FormClass.EndsPhrase(before) && before is not Adverb)
            return [new(state, 0)];
        return state.Stage switch
        {
            Stage.Open => [new(state, 0)],
            Stage.Fronted => [new(With(state, Stage.Open), 70), new(state, 250)],
            _ => [new(ClauseState.Of(Stage.Open, state.Outer == Stage.Open ? state.Stage : state.Outer), 400), new(state, 250)],
        };
    }
}
