using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>How far two concepts are the same thing.</summary>
internal static class Meeting
{
    /// <summary>1 for the same words; less where one side says more closely which; 0 where they tell different things apart.</summary>
    public static double Of(Concept a, Concept b)
    {
        if (a.IsName || b.IsName)
            return OfNames(a, b);
        if (IsAcronym(a, b) || IsAcronym(b, a))
            return 0.9;
        if (a.Head != b.Head)
            return a.Modifiers.IsEmpty && b.Modifiers.Contains(a.Head) && IsProcess(b.Head) || b.Modifiers.IsEmpty && a.Modifiers.Contains(b.Head) && IsProcess(a.Head) ? 0.8 : 0;
        if (a.Modifiers.IsEmpty && b.Modifiers.IsEmpty)
            return 1;
        if (a.Modifiers.IsEmpty || b.Modifiers.IsEmpty)
            return 0.75;
        if (a.Modifiers[^1] == b.Modifiers[^1])
            return a.Modifiers.Length == b.Modifiers.Length || a.Modifiers.Length == 1 || b.Modifiers.Length == 1 ? 1 : 0.9;
        var shared = a.ModifierParts.Intersect(b.ModifierParts).Count();
        return shared == 0 ? 0 : shared == Math.Min(a.ModifierParts.Length, b.ModifierParts.Length) ? 0.9 : 0.6;
    }

    /// <summary>Lemmas of which two concepts that meet at all have one in common; a name of several words may be called by one of them, or by its initials.</summary>
    public static IEnumerable<string> Keys(Concept concept)
    {
        var words = IsProcess(concept.Head) || concept.IsName ? concept.Modifiers.Prepend(concept.Head) : [concept.Head];
        return concept.Modifiers.IsEmpty ? words : words.Append(Initials(concept));
    }

    // "Reinforcement Learning" and "reinforcement learning"; "Marie Curie" and "Curie", not "AI labs" and "Cognition Labs" or "Bank of England" and "England".
    private static double OfNames(Concept a, Concept b)
    {
        if (a.Head == b.Head && a.Modifiers.SequenceEqual(b.Modifiers))
            return 1;
        var (shorter, longer) = a.Modifiers.Length <= b.Modifiers.Length ? (a, b) : (b, a);
        if (!shorter.Modifiers.IsEmpty || !IsCapital(shorter))
            return 0;
        if (IsAcronym(shorter, longer))
            return 0.9;
        return longer.Modifiers.Contains("of") || shorter.Head != longer.Head && shorter.Head != longer.Modifiers[0] ? 0 : 0.75;
    }

    // "RL" and "reinforcement learning".
    private static bool IsAcronym(Concept shorter, Concept longer) =>
        shorter.Modifiers.IsEmpty && !longer.Modifiers.IsEmpty && shorter.Head.Length == longer.Modifiers.Length + 1 && IsCapital(shorter)
        && shorter.Head.AsSpan().SequenceEqual(Initials(longer));

    private static bool IsCapital(Concept concept) => char.IsUpper(concept.HeadName[0]);

    private static string Initials(Concept concept) => string.Concat(concept.Modifiers.Append(concept.Head).Where(w => w.Length > 0 && w is not ("of" or "the" or "and")).Select(w => w[0]));

    // "distillation approach" is distillation.
    private static bool IsProcess(string head) => head is "approach" or "process" or "method" or "technique" or "technology" or "strategy" or "practice" or "system" or "use" or "policy" or "program" or "programme" or "resource" or "capacity";
}
