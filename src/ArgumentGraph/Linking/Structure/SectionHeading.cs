using ArgumentGraph.Linking.Language;
using ArgumentGraph.Linking.Stances;

namespace ArgumentGraph.Linking.Structure;

/// <summary>What the wording of a heading says of its section: whether it argues for the thesis, gathers what speaks against it, or neither.</summary>
internal sealed class SectionHeading
{
    private static readonly PhraseList s_for = PhraseList.Read("text-structure", "heading-for");
    private static readonly PhraseList s_announcing = PhraseList.Read("text-structure", "announcing");
    private static readonly PhraseList s_against = PhraseList.Read("text-structure", "heading-against");
    private static readonly PhraseList s_denial = PhraseList.Read("text-structure", "denial");

    private readonly AnalysedText text;
    private readonly bool asksWhy;

    // The capitals of a title would make names of its verbs.
    public SectionHeading(string heading)
    {
        var plain = heading.ToLowerInvariant();
        asksWhy = plain.StartsWith("why ", StringComparison.Ordinal);
        text = AnalysedText.Of(asksWhy ? plain["why ".Length..] : plain);
    }

    /// <summary>It announces objections, or what is bad of something.</summary>
    public bool GathersObjections => Has(s_against);

    /// <summary>"Why X works", "the case for X", where X is a matter of the thesis and nothing is denied or blamed; or "Benefits" alone.</summary>
    public bool ArguesFor(Thesis thesis) => !GathersObjections && !Has(s_denial) && thesis.SideOf(Stances()) >= 0
        && (asksWhy || Has(s_for)) && (Matter() is { } matter ? thesis.Names(matter) : !asksWhy);

    // What it is about: the first thing that it names, apart from the announcement itself. "Why" asks for a verb: where none was found,
    // it was taken for the noun that ends the phrase.
    private Concept? Matter()
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var phrase in sentence.Phrases.Where(p => s_announcing.LengthAt(sentence.Tokens, p.Last) == 0))
            {
                if (Concept.Of(sentence, phrase) is { } concept)
                    return asksWhy && !sentence.Tokens.Any(t => t.IsVerbal) && !concept.Modifiers.IsEmpty ? concept.Inner() : concept;
            }
        }

        return null;
    }

    private bool Has(PhraseList list) => text.Sentences.Any(s => list.FirstIn(s.Tokens, 0, s.Tokens.Length - 1).Length > 0);

    private IEnumerable<ConceptStance> Stances()
    {
        var reader = new StanceReader(text);
        return text.Sentences.SelectMany(s => Statement.Of(s)).SelectMany(reader.Read);
    }
}
