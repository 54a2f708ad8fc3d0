namespace ArgumentGraph.Linking.Language;

/// <summary>A word or a mark of an analysed text.</summary>
/// <param name="Start">Code unit where it begins in the text.</param>
/// <param name="End">Code unit after its last.</param>
/// <param name="Tagged">What it is, apart from its place; null only in a token that was never read.</param>
/// <param name="Capital">Whether it is written with a capital or contains one.</param>
internal readonly record struct Token(int Start, int End, TaggedWord Tagged, bool Capital)
{
    /// <summary>Lower-case, with typographic apostrophes made plain.</summary>
    public string Word
    {
        get => Tagged is null ? "" : Tagged.Word;
        init => Tagged = TaggedWord.Of(value, Tagged.Lemma, Tagged.Tag);
    }

    /// <summary>Its dictionary form as tagged.</summary>
    public string Lemma
    {
        get => Tagged is null ? "" : Tagged.Lemma;
        init => Tagged = TaggedWord.Of(Tagged.Word, value, Tagged.Tag);
    }

    /// <summary>Its part in the sentence.</summary>
    public Tag Tag
    {
        get => Tagged is null ? default : Tagged.Tag;
        init => Tagged = TaggedWord.Of(Tagged.Word, Tagged.Lemma, value);
    }

    public bool IsContent => Tag is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Adjective;

    public bool IsVerbal => Tag is Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Be or Tag.Have or Tag.Do or Tag.Modal;

    public bool IsNominal => Tag is Tag.Noun or Tag.ProperNoun;

    public override string ToString() => $"{Word}/{Tag}";
}
