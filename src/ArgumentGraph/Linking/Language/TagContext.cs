namespace ArgumentGraph.Linking.Language;

/// <summary>Chooses among the readings of an open-class word by its neighbours.</summary>
internal readonly ref struct TagContext(string[] words, int at, Token[] before)
{
    private const int MuchMore = 8;

    private readonly string word = words[at];
    private readonly string next = at + 1 < words.Length ? words[at + 1] : "";
    private readonly Token previous = at > 0 ? before[at - 1] : new Token(0, 0, "", "", Tag.Punctuation, false);
    private readonly Token[] before = before;

    public (Tag Tag, string Lemma) Choose(Readings readings)
    {
        if (readings.IsEmpty)
            return Guess();
        if (readings.Adverb is not null && (word.EndsWith("ly", StringComparison.Ordinal) || readings is { Noun: null, Verb: null, Adjective: null }))
            return (Tag.Adverb, readings.Adverb);
        // "post-training is the edge": a hyphenated -ing form is a thing.
        if (readings.Noun is not null && word.EndsWith("ing", StringComparison.Ordinal) && word.Contains('-') && !NextOpensPhrase)
            return (Tag.Noun, readings.Noun);
        if (IsSetAside && readings.Noun is not null)
            return (Tag.Noun, readings.Noun);
        if (IsVerbUsedAsNoun(readings))
            return (Tag.Noun, word);
        if (readings.Verb is not null && IsVerb(readings))
            return (VerbForm(), readings.Verb);
        if (readings.Adjective is not null && IsAdjective(readings))
            return (Tag.Adjective, readings.Adjective);
        if (readings.Noun is not null)
            return (Tag.Noun, readings.Noun);
        return readings.Verb is not null ? (VerbForm(), readings.Verb)
            : readings.Adjective is not null ? (Tag.Adjective, readings.Adjective)
            : (Tag.Adverb, readings.Adverb!);
    }

    private (Tag Tag, string Lemma) Guess()
    {
        if (word.EndsWith("ly", StringComparison.Ordinal))
            return (Tag.Adverb, word);
        if (word.EndsWith("ing", StringComparison.Ordinal) && previous.Tag is Tag.Be)
            return (Tag.Gerund, word);
        if (word.Length > 5 && (word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal)
            || word.EndsWith("less", StringComparison.Ordinal) || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal)
            || word.EndsWith("-based", StringComparison.Ordinal)))
            return (Tag.Adjective, word);
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            return (Tag.Participle, word);
        return (Tag.Noun, Lemmas.OfUnknownNoun(word));
    }

    // "It is tone, not speed."; "through drills, not just transfers."
    private bool IsSetAside => (previous.Tag == Tag.Negation && at > 1 && before[at - 2].Word is "," || IsAfterNotJust) && next is "." or "," or ";" or "" or "but";

    private bool IsAfterNotJust => previous.Word is "just" or "merely" or "simply" && at > 2 && before[at - 2].Tag == Tag.Negation && before[at - 3].Word is ",";

    // "vast compute", "the ask": WordNet knows only the verb, but no verb stands there.
    private bool IsVerbUsedAsNoun(Readings readings) =>
        readings is { Noun: null, Adjective: null, Adverb: null } && readings.Verb == word
        && ((previous.Tag is Tag.Determiner or Tag.Adjective or Tag.Participle) && previous.Word != "that"
            || previous.Tag is Tag.Preposition && !NextOpensPhrase
            || previous.Tag is Tag.To && NextIsFinite
            || (previous.Tag is Tag.Punctuation or Tag.Conjunction or Tag.Gerund or Tag.Verb) && NextIsFinite
            || IsSecondSubject);

    // "Data and compute yield gains": the verb of both comes after.
    private bool IsSecondSubject =>
        previous.Tag is Tag.Conjunction && at > 1 && before[at - 2].IsNominal && !ClauseHasFiniteVerb
        && Readings.Of(next) is { } following && following.Verb == next && following.VerbSeen >= following.NounSeen;

    private bool NextIsFinite => next is "is" or "was" or "are" or "were" or "has" or "have" or "had" or "will" or "can" or "would" or "used" or "does" or "must"
        || next.Length > 3 && next.EndsWith('s') && !next.EndsWith("ss", StringComparison.Ordinal) && Lemmas.Of(next, WordNet.PartOfSpeech.Verb) is not null;

    private bool IsVerb(Readings readings)
    {
        var others = Math.Max(readings.NounSeen, readings.AdjectiveSeen);
        if (word.EndsWith("ing", StringComparison.Ordinal))
            return IsGerundVerb(readings);
        if (readings.Verb != word && !word.EndsWith('s'))
            return !InsideNounPhrase || readings.Noun is null && readings.Adjective is null || readings.VerbSeen > 20 * others;
        // "Open source models are free": a sentence that has another verb does not begin with an order.
        if (at == 0 && (readings.Adjective is not null || readings.Noun is not null && word.EndsWith('s')) && VerbFollows)
            return false;
        return previous.Tag switch
        {
            Tag.To => IsFirstOfTwoDeeds || readings.VerbSeen > 0 && !(readings.Noun is not null && readings.VerbSeen * 8 < readings.NounSeen),
            // "It was not fatigue but weather."
            Tag.Negation when at > 1 && before[at - 2].Tag == Tag.Be => readings.Noun is null && readings.Adjective is null,
            Tag.Modal or Tag.Do or Tag.Negation => true,
            Tag.Pronoun => readings.Adjective is null || readings.VerbSeen > readings.AdjectiveSeen,
            Tag.Determiner or Tag.Adjective or Tag.Preposition or Tag.Number => readings.Noun is null && readings.Adjective is null,
            Tag.Be or Tag.Have => others == 0,
            Tag.Noun or Tag.ProperNoun => AfterNoun(readings),
            Tag.Adverb => readings.VerbSeen > others || AfterModal,
            Tag.Conjunction => readings.VerbSeen > others || LastVerbal is Tag.Verb && NextOpensPhrase && readings.VerbSeen * 4 > others,
            _ => readings.VerbSeen > others,
        };
    }

    // "To source and identify talent".
    private bool IsFirstOfTwoDeeds => next is "and" or "or" && at + 2 < words.Length && Readings.Of(words[at + 2]) is { Noun: null, Verb: { } second } && second == words[at + 2];

    // A noun and then a form in -s or a base form: the verb when agreement and what follows allow.
    private bool AfterNoun(Readings readings)
    {
        // "Without night trains many accidents could not be avoided."
        if (at > 1 && before[at - 2].Tag == Tag.Preposition && readings.Noun is not null && word.EndsWith('s') && VerbFollows)
            return false;
        var plural = previous.Word.EndsWith('s') && previous.Lemma != previous.Word || previous.Lemma == "people" || IsPairBefore;
        // "The tunnel cost 40 million": a past that looks like the base form goes with any subject.
        var agrees = word.EndsWith('s') && readings.Verb != word ? !plural : plural || Lemmas.IsUnchangedPast(word);
        if (!agrees && previous.Tag != Tag.ProperNoun)
            return readings.Noun is null && readings.Adjective is null || IsOfEarlierSubject(readings)
                || readings.Verb == word && AgreesWithFartherSubject && !VerbFollows;
        if (readings.VerbSeen >= 3 * readings.NounSeen)
            return true;
        return !ClauseHasFiniteVerb && (NextOpensPhrase || readings.VerbSeen > readings.NounSeen || !VerbFollows);
    }

    // "Data and compute yield".
    private bool IsPairBefore => at > 2 && before[at - 2].Word == "and" && before[at - 3].IsNominal && !HasFiniteVerbBetweenMarks;

    // "Companies looking to enter the market need patience": what stands between only tells which companies.
    private bool AgreesWithFartherSubject
    {
        get
        {
            for (var i = at - 1; i > 0 && before[i].Tag is not (Tag.Punctuation or Tag.Be or Tag.Have or Tag.Modal or Tag.Do or Tag.Subordinator); i--)
            {
                if (before[i].Tag == Tag.Verb && before[i - 1].Tag != Tag.To)
                    return false;
                if (before[i].Tag == Tag.Gerund && before[i - 1] is { Tag: Tag.Noun } noun && noun.Word.EndsWith('s') && noun.Lemma != noun.Word)
                    return true;
            }

            return false;
        }
    }

    // "Bread from local mills sells well": the subject stands before the preposition.
    private bool IsOfEarlierSubject(Readings readings)
    {
        if (!word.EndsWith('s') || ClauseHasFiniteVerb || readings.VerbSeen < MuchMore * Math.Max(readings.NounSeen, readings.AdjectiveSeen))
            return false;
        for (var i = at - 1; i >= 0 && before[i].Tag is not Tag.Punctuation; i--)
        {
            if (before[i].Tag == Tag.Preposition)
                return i > 0;
        }

        return false;
    }

    private bool IsGerundVerb(Readings readings)
    {
        if (readings.Noun is null && readings.Adjective is null)
            return true;
        if (previous.Tag is Tag.Be && next is "." or "," or ";" && ClauseSubjectIsRole)
            return false;
        if (previous.Tag is Tag.Be or Tag.Adverb or Tag.Preposition or Tag.Subordinator && NextOpensPhrase)
            return true;
        return previous.Tag switch
        {
            Tag.Determiner or Tag.Adjective => false,
            Tag.Noun or Tag.ProperNoun => NextOpensPhrase && next is not ("of" or "and" or "in"),
            _ => readings.VerbSeen > readings.NounSeen && next is not "of",
        };
    }

    // "The key is testing." names a thing; "The key is turning." tells what it does. Only a role is equated with a deed.
    private bool ClauseSubjectIsRole
    {
        get
        {
            for (var i = at - 2; i >= 0 && before[i].Tag != Tag.Punctuation; i--)
            {
                if (before[i].Tag == Tag.Noun && before[i].Lemma is "driver" or "key" or "factor" or "cause" or "reason" or "secret" or "moat" or "advantage" or "problem" or "solution" or "answer" or "goal" or "bottleneck")
                    return true;
            }

            return false;
        }
    }

    private bool IsAdjective(Readings readings)
    {
        if (readings.Noun is null)
            return true;
        if (previous.Tag is Tag.Be or Tag.Adverb)
            return readings.AdjectiveSeen * 2 >= readings.NounSeen;
        return NextIsOpen && readings.AdjectiveSeen * 2 > readings.NounSeen || readings.AdjectiveSeen > 3 * readings.NounSeen;
    }

    private bool InsideNounPhrase => previous.Tag is Tag.Determiner or Tag.Adjective && NextIsOpen;

    private bool NextIsOpen => next.Length > 0 && char.IsLetter(next[0]) && !Tagger.IsClosed(next);

    private bool NextOpensPhrase => next is "the" or "a" or "an" or "to" or "it" or "its" or "their" or "that" or "this" or "these" or "with" or "from" or "in" or "on" or "by" or "into" or "for" or "as" or "his" or "her" or "our" or "your" or "not" or "only" or "more" or "them" or "up" or "out";

    private Tag VerbForm() =>
        word.EndsWith("ing", StringComparison.Ordinal) ? Tag.Gerund
        : IsParticiplePlace ? Tag.Participle
        : Tag.Verb;

    private bool IsParticiplePlace =>
        !word.EndsWith('s') && (previous.Tag is Tag.Be or Tag.Have or Tag.Preposition || previous.Tag is Tag.Adverb or Tag.Negation && LastAuxiliary || previous.Tag is Tag.Determiner or Tag.Adjective
            || (previous.Tag is Tag.Punctuation or Tag.Conjunction or Tag.Verb || OpensReport) && NextIsOpen && !NextOpensPhrase)
        && Lemmas.Of(word, WordNet.PartOfSpeech.Verb) != word;

    // "Argues that specialized domains differ".
    private bool OpensReport => previous.Word == "that" && at > 1 && before[at - 2].IsVerbal;

    private bool LastAuxiliary => LastVerbal is Tag.Be or Tag.Have;

    private bool AfterModal => LastVerbal is Tag.Modal or Tag.Do or Tag.To;

    private Tag LastVerbal
    {
        get
        {
            for (var i = at - 1; i >= Math.Max(0, at - 12) && before[i].Word is not ("." or ";"); i--)
            {
                if (before[i].IsVerbal || before[i].Tag == Tag.To)
                    return before[i].Tag;
            }

            return Tag.Punctuation;
        }
    }

    // A clause that shows no auxiliary and no further form in -s or -ed needs this word for its verb.
    private bool VerbFollows
    {
        get
        {
            for (var i = at + 1; i < words.Length && (char.IsLetterOrDigit(words[i][0]) || words[i][0] is '"') && words[i] is not ("and" or "but" or "which" or "that"); i++)
            {
                if (words[i] is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "can" or "would" or "could" or "may" or "must" or "should" or "do" or "does" or "did"
                    || !Tagger.IsClosed(words[i]) && !words[i].EndsWith("ing", StringComparison.Ordinal) && Readings.Of(words[i]) is { Verb: not null } readings && readings.VerbSeen > readings.NounSeen + readings.AdjectiveSeen)
                    return true;
            }

            return false;
        }
    }

    private bool HasFiniteVerbBetweenMarks
    {
        get
        {
            for (var i = at - 1; i >= 0 && before[i].Tag is not (Tag.Punctuation or Tag.Subordinator); i--)
            {
                if (before[i].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                    return true;
            }

            return false;
        }
    }

    private bool ClauseHasFiniteVerb
    {
        get
        {
            for (var i = at - 1; i >= 0 && before[i].Tag is not (Tag.Punctuation or Tag.Conjunction or Tag.Subordinator); i--)
            {
                if (before[i].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                    return true;
            }

            return false;
        }
    }
}
