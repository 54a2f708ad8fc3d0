using static ArgumentGraph.Linking.Language.WordForm;

namespace ArgumentGraph.Linking.Language;

/// <summary>Classes of word forms that the grammar of clauses speaks of.</summary>
internal static class FormClass
{
    /// <summary>What a finite form makes of its clause; null for the others.</summary>
    public static VerbKind? KindOf(WordForm form) => form switch
    {
        Third => VerbKind.Third,
        Present => VerbKind.Present,
        Past => VerbKind.Past,
        Be or Have => VerbKind.Auxiliary,
        Do or Modal => VerbKind.Base,
        _ => null,
    };

    public static bool EndsPhrase(WordForm form) => form is Singular or Plural or Name or Number or It or Those or Them;

    public static bool IsDeed(WordForm form) => form is Base or Present or Third or Past or Participle or Gerund;

    public static bool OpensPhrase(WordForm form) => form is Determiner or DeterminerOfOne or DeterminerOfMany or Singular or Plural or Name or Number or Adjective;
}
