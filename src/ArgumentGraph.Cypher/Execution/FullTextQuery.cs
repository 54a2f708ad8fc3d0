using System.Text;

namespace ArgumentGraph.Cypher.Execution;

internal enum TermUse
{
    Optional,
    Required,
    Forbidden,
}

/// <summary>A word, a beginning of a word (<c>effici*</c>), or words in a row (<c>"reasoning model"</c>).</summary>
internal sealed record FullTextTerm(TermUse Use, IReadOnlyList<string> Words, bool IsPrefix);

/// <summary>
/// The part of Lucene's query language that people type: words, AND, OR, NOT, + and -, phrases and prefixes. Everything else is
/// taken as the end of a word, so that no text can make a query fail.
/// </summary>
internal sealed record FullTextQuery(IReadOnlyList<FullTextTerm> Terms)
{
    public static FullTextQuery Parse(string text)
    {
        var terms = new List<FullTextTerm>();
        var use = TermUse.Optional;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c is '+' or '-' or '!')
            {
                use = c == '+' ? TermUse.Required : TermUse.Forbidden;
                at++;
            }
            else if (c == '"')
            {
                var end = text.IndexOf('"', at + 1);
                end = end < 0 ? text.Length : end;
                Add(new FullTextTerm(use, Words(text[(at + 1)..end]), false));
                at = end + 1;
            }
            else if (char.IsLetterOrDigit(c))
            {
                var start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’'))
                    at++;
                var isPrefix = at < text.Length && text[at] == '*';
                AddWord(text[start..at], isPrefix);
            }
            else
            {
                at++;
            }
        }

        return new FullTextQuery(terms);

        void Add(FullTextTerm term)
        {
            if (term.Words.Count > 0)
                terms.Add(term);
            use = TermUse.Optional;
        }

        void AddWord(string word, bool isPrefix)
        {
            if (word is "AND" or "OR" or "NOT")
            {
                if (word == "AND" && terms.Count > 0 && terms[^1].Use == TermUse.Optional)
                    terms[^1] = terms[^1] with { Use = TermUse.Required };
                use = word switch { "AND" => TermUse.Required, "NOT" => TermUse.Forbidden, _ => TermUse.Optional };
                return;
            }

            Add(new FullTextTerm(use, Words(word), isPrefix));
        }
    }

    /// <summary>The words of a text as the index keeps them: letters and digits, in lower case, without accents.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && word.Length > 0)
                Flush();
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
