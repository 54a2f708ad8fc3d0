using ArgumentGraph.Linking.Alignment;
using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Tests.Linking;

public sealed class WordPairTableTests
{
    [Fact]
    public void A_pair_is_read_once_and_either_way_round_for_itself()
    {
        var (table, reads) = (new WordPairTable(), 0);
        var (bird, animal) = (TaggedWord.Of("bird", "bird", Tag.Noun), TaggedWord.Of("animals", "animal", Tag.Noun));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(WordRelation.Narrower, table.Of(bird, animal, Read));
            Assert.Equal(WordRelation.Wider, table.Of(animal, bird, Read));
        }

        Assert.Equal(2, reads);

        WordRelation Read(TaggedWord a, TaggedWord b)
        {
            reads++;
            return a == bird ? WordRelation.Narrower : WordRelation.Wider;
        }
    }

    [Fact]
    public void A_word_is_one_object_for_all_texts()
    {
        Assert.Same(TaggedWord.Of("birds", "bird", Tag.Noun), TaggedWord.Of(string.Concat("bir", "ds"), "bird", Tag.Noun));
        Assert.NotSame(TaggedWord.Of("saw", "see", Tag.Verb), TaggedWord.Of("saw", "saw", Tag.Noun));
        Assert.Equal(TaggedWord.Of("birds", "bird", Tag.Noun).LemmaNumber, TaggedWord.Of("bird", "bird", Tag.Noun).WordNumber);
    }

    [Fact]
    public void A_token_changed_in_one_part_is_another_word()
    {
        var token = new Token(0, 4, TaggedWord.Of("tram", "tram", Tag.Noun), false);
        Assert.Same(TaggedWord.Of("tram", "_", Tag.Verb), (token with { Lemma = "_", Tag = Tag.Verb }).Tagged);
        Assert.Equal(Tag.Noun, default(Token).Tag);
    }
}
