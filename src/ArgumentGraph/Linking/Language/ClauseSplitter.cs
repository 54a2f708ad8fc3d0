using System.Collections.Immutable;

namespace ArgumentGraph.Linking.Language;

/// <summary>Cuts a sentence into clauses at marks, subordinators and conjunctions that a verb follows.</summary>
internal static class ClauseSplitter
{
    private static readonly HashSet<string> Concessive = new(StringComparer.Ordinal) { "although", "though", "while", "whereas", "albeit", "despite", "whilst" };
    private static readonly HashSet<string> Causal = new(StringComparer.Ordinal) { "because", "since", "as" };
    private static readonly HashSet<string> Conditional = new(StringComparer.Ordinal) { "if", "unless", "whether" };

    public static ImmutableArray<Clause> Split(Sentence sentence)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var tokens = sentence.Tokens;
        var first = 0;
        for (var at = 1; at <= tokens.Length; at++)
        {
            if (at < tokens.Length && !Begins(tokens, at, first))
                continue;
            Add(sentence, first, at - 1, clauses);
            first = at;
        }

        return clauses.ToImmutable();
    }

    private static void Add(Sentence sentence, int first, int last, ImmutableArray<Clause>.Builder clauses)
    {
        var before = clauses.Count > 0 ? clauses[^1] : null;
        var clause = Describe(sentence, first, last, before);
        var resumed = clause.Kind == ClauseKind.Relative && before is { Verb: < 0, SubjectToken: >= 0 } ? Resumed(sentence, clause) : -1;
        if (resumed < 0)
        {
            clauses.Add(clause);
            return;
        }

        // "The detail that tracking requires | is harmful": the verb belongs to what the relative clause was about.
        clauses.Add(clause with { Last = resumed - 1 });
        clauses.Add(new Clause(resumed, last, before!.Kind, before.Subject, before.SubjectToken, resumed));
    }

    // The second finite verb of a relative clause, where nothing joins it to the first.
    private static int Resumed(Sentence sentence, Clause relative)
    {
        var tokens = sentence.Tokens;
        var at = relative.Verb + 1;
        if (relative.Verb >= 0 && tokens[relative.Verb].Tag is Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
        {
            while (at <= relative.Last && (tokens[at].IsVerbal || tokens[at].Tag is Tag.Adverb or Tag.Negation))
                at++;
        }

        for (; relative.Verb >= 0 && at <= relative.Last && tokens[at].Tag is not (Tag.Subordinator or Tag.Conjunction or Tag.Punctuation or Tag.Pronoun); at++)
        {
            if (IsFinite(tokens, at) && sentence.PhraseAt(at) is null)
                return at;
        }

        return -1;
    }

    private static bool Begins(ImmutableArray<Token> tokens, int at, int first)
    {
        var token = tokens[at];
        var previous = tokens[at - 1];
        if (previous.Word is ";" or ":" or "--" or "\u2014" or "\u2013" or "(" or ")" && token.Tag != Tag.Punctuation)
            return true;
        if (token is { Tag: Tag.Subordinator, Word: "that" } && previous.IsNominal)
            return HasFinite(tokens, at + 1);
        if (!HasVerb(tokens, first, at - 1) && previous.Word != ",")
            return false;
        if (token.Tag == Tag.Subordinator || token.Word is "which" or "who")
            return HasFinite(tokens, at + 1);
        if (token.Tag == Tag.Conjunction)
            return HasFinite(tokens, at + 1) && !JoinsPhrases(tokens, at);
        if (previous.Word != ",")
            return false;
        return token.Tag == Tag.Gerund || HasVerb(tokens, first, at - 2) && HasFinite(tokens, at) && token.Tag is Tag.Pronoun or Tag.Determiner or Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Adverb
            || !HasFiniteIn(tokens, first, at - 2) && HasFinite(tokens, at) && tokens[first].Tag is Tag.Subordinator or Tag.Gerund or Tag.Participle;
    }

    // "data and compute improve": what follows the conjunction is a noun phrase whose verb belongs to both.
    private static bool JoinsPhrases(ImmutableArray<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && (tokens[at - 1].IsNominal || tokens[at - 1].Tag == Tag.Adjective) && tokens[at + 1].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective or Tag.Determiner
        && (at < 2 || !HasFiniteIn(tokens, 0, at - 1));

    private static bool HasVerb(ImmutableArray<Token> tokens, int first, int last)
    {
        for (var at = Math.Max(0, first); at <= last; at++)
        {
            if (tokens[at].IsVerbal)
                return true;
        }

        return false;
    }

    private static bool HasFiniteIn(ImmutableArray<Token> tokens, int first, int last)
    {
        for (var at = Math.Max(0, first); at <= last; at++)
        {
            if (IsFinite(tokens, at))
                return true;
        }

        return false;
    }

    private static bool HasFinite(ImmutableArray<Token> tokens, int first)
    {
        for (var at = first; at < tokens.Length && tokens[at].Word is not (";" or ":" or "," or ")"); at++)
        {
            if (IsFinite(tokens, at))
                return true;
            if (at > first && tokens[at].Tag is Tag.Subordinator)
                return false;
        }

        return false;
    }

    public static bool IsFinite(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Tag is Tag.Be or Tag.Have or Tag.Do or Tag.Modal || tokens[at].Tag == Tag.Verb && (at == 0 || tokens[at - 1].Tag != Tag.To);

    private static Clause Describe(Sentence sentence, int first, int last, Clause? before)
    {
        var verb = -1;
        for (var at = first; at <= last && verb < 0; at++)
        {
            if (sentence.Tokens[at].IsVerbal && sentence.PhraseAt(at) is null && (IsFinite(sentence.Tokens, at) || !HasFiniteIn(sentence.Tokens, first, last)))
                verb = at;
        }

        var (subject, token) = SubjectOf(sentence, first, verb < 0 ? last + 1 : verb);
        var kind = KindOf(sentence.Tokens, first);
        // "It fails and wastes money", "trained a model, cutting costs": the subject is the one before.
        if (token < 0 && before is not null && kind is ClauseKind.Main or ClauseKind.Other or ClauseKind.Relative)
            (subject, token) = kind == ClauseKind.Relative ? AntecedentOf(sentence, first) : (before!.Subject, before.SubjectToken);
        if (kind == ClauseKind.Main && before is { Kind: ClauseKind.Concession or ClauseKind.Condition } && sentence.Tokens[first].Tag == Tag.Conjunction && sentence.Tokens[first].Word == "and")
            kind = before.Kind;
        return new Clause(first, last, kind, subject, token, verb);
    }

    private static ClauseKind KindOf(ImmutableArray<Token> tokens, int first)
    {
        while (first + 1 < tokens.Length && (tokens[first].Tag == Tag.Punctuation || tokens[first].Word is "even" or "and" or "but"))
            first++;
        var word = tokens[first].Word;
        if (Concessive.Contains(word))
            return ClauseKind.Concession;
        if (Conditional.Contains(word))
            return ClauseKind.Condition;
        if (word is "because" or "since" || Causal.Contains(word) && tokens[first].Tag == Tag.Subordinator)
            return ClauseKind.Reason;
        if (word is "which" or "who" || word == "that" && tokens[first].Tag == Tag.Subordinator && first > 0 && tokens[first - 1].IsNominal)
            return ClauseKind.Relative;
        return word == "that" && tokens[first].Tag == Tag.Subordinator ? ClauseKind.Content : ClauseKind.Main;
    }

    private static (NounPhrase? Phrase, int Token) SubjectOf(Sentence sentence, int first, int end)
    {
        var afterPreposition = false;
        for (var at = first; at < end; at++)
        {
            var token = sentence.Tokens[at];
            if (sentence.PhraseAt(at) is { } phrase && phrase.First == at)
            {
                if (!afterPreposition)
                    return (phrase, phrase.Last);
                at = phrase.Last;
                afterPreposition = at + 1 < end && sentence.Tokens[at + 1].Word is "and" or "or";
            }
            else if (token.Tag == Tag.Pronoun && !afterPreposition)
            {
                return (null, at);
            }
            else if (token.Tag is Tag.Preposition or Tag.To || token.Tag == Tag.Gerund && at > first)
            {
                afterPreposition = true;
            }
            else if (token.Word == ",")
            {
                afterPreposition = false;
            }
        }

        return (null, -1);
    }

    private static (NounPhrase? Phrase, int Token) AntecedentOf(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= 0; at--)
        {
            if (sentence.PhraseAt(at) is { } phrase)
                return (phrase, phrase.Last);
        }

        return (null, -1);
    }
}
