namespace ArgumentGraph.Linking.Language;

/// <summary>One thing a word may be.</summary>
/// <param name="Cost">How unlikely the word is as that, in hundredths of a natural logarithm.</param>
internal readonly record struct FormReading(WordForm Form, int Cost, string Lemma);
