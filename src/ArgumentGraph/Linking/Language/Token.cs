namespace ArgumentGraph.Linking.Language;

/// <summary>A word or a mark of an analysed text.</summary>
/// <param name="Start">Code unit where it begins in the text.</param>
/// <param name="End">Code unit after its last.</param>
/// <param name="Word">Lower-case, with typographic apostrophes made plain.</param>
/// <param name="Lemma">Its dictionary form as tagged.</param>
/// <param name="Tag">Its part in the sentence.</param>
/// <param name="Capital">Whether it is written with a capital or contains one.</param>
internal readonly record struct Token(int Start, int End, string Word, string Lemma, Tag Tag, bool Capital)
{
    public bool IsContent => Tag is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Adjective;

    public bool IsVerbal => Tag is Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Be or Tag.Have or Tag.Do or Tag.Modal;

    public bool IsNominal => Tag is Tag.Noun or Tag.ProperNoun;

    public override string ToString() => $"{Word}/{Tag}";
}
