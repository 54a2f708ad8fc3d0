using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Candidates;

/// <summary>How far two concepts are the same thing.</summary>
internal static class Meeting
{
    /// <summary>1 for the same words; less where one side says more closely which; 0 where they tell different things apart.</summary>
    public static double Of(Concept a, Concept b)
    {
        if (a.Head != b.Head)
            return a.Modifiers.IsEmpty && b.Modifiers.Contains(a.Head) && IsProcess(b.Head) || b.Modifiers.IsEmpty && a.Modifiers.Contains(b.Head) && IsProcess(a.Head) ? 0.8 : 0;
        if (a.Modifiers.IsEmpty && b.Modifiers.IsEmpty)
            return 1;
        if (a.Modifiers.IsEmpty || b.Modifiers.IsEmpty)
            return 0.75;
        if (a.Modifiers[^1] == b.Modifiers[^1])
            return a.Modifiers.Length == b.Modifiers.Length || a.Modifiers.Length == 1 || b.Modifiers.Length == 1 ? 1 : 0.9;
        return a.ModifierParts.Intersect(b.ModifierParts).Any() ? 0.6 : 0;
    }

    /// <summary>Lemmas of which two concepts that meet at all have one in common.</summary>
    public static IEnumerable<string> Keys(Concept concept) => IsProcess(concept.Head) ? concept.Modifiers.Prepend(concept.Head) : [concept.Head];

    // "distillation approach" is distillation.
    private static bool IsProcess(string head) => head is "approach" or "process" or "method" or "technique" or "technology" or "strategy" or "practice" or "system" or "use" or "policy" or "program" or "programme" or "resource" or "capacity";
}
