namespace ArgumentGraph.Linking.Alignment;

/// <summary>How two words stand to one another.</summary>
internal enum WordRelation
{
    None,

    /// <summary>One thing: the same lemma, a shared synset, a derived form.</summary>
    Same,

    /// <summary>The first is a kind of the second.</summary>
    Narrower,

    /// <summary>The second is a kind of the first.</summary>
    Wider,

    /// <summary>Two deeds of one kind: to chop and to dice.</summary>
    Near,

    /// <summary>Both cannot hold of one thing: antonyms, two colours.</summary>
    Opposite,

    /// <summary>Two numbers that differ by more than rounding.</summary>
    OtherNumber,
}
