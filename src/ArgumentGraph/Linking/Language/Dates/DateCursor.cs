using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language.Dates;

/// <summary>Reads along tokens; a reader that finds nothing leaves it where it was.</summary>
internal sealed class DateCursor(ImmutableArray<Token> tokens)
{
    private static readonly Token None = new(0, 0, TaggedWord.Of("", "", Tag.Punctuation), false);

    public int At { get; set; }

    public Token Token => Look(0);

    public string Word => Look(0).Word;

    public Token Look(int steps) => At + steps >= 0 && At + steps < tokens.Length ? tokens[At + steps] : None;

    public bool Skip(string word)
    {
        if (Word != word)
            return false;
        At++;
        return true;
    }

    /// <summary>What a reader finds here; the place is kept where it finds nothing.</summary>
    public DateValue? Try(Func<DateCursor, DateValue?> reader)
    {
        var start = At;
        if (reader(this) is { } found)
            return found;
        At = start;
        return null;
    }
}
