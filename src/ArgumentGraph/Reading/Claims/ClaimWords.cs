namespace ArgumentGraph.Reading.Claims;

/// <summary>Words that show what a sentence does, on any subject.</summary>
internal static class ClaimWords
{
    public static readonly WordSet Obligation = WordSet.Of("should must ought shouldn't mustn't shall needs need needn't oughtn't");

    public static readonly WordSet Modal = WordSet.Of(
        "can could may might will would cannot can't couldn't won't wouldn't can\u2019t won\u2019t couldn\u2019t wouldn\u2019t");

    public static readonly WordSet Copula = WordSet.Of(
        "is are was were be been being am isn't aren't wasn't weren't isn\u2019t aren\u2019t it's that's there's they're we're you're he's she's what's",
        "it\u2019s that\u2019s there\u2019s they\u2019re we\u2019re you\u2019re he\u2019s she\u2019s has have had hasn't haven't do does did doesn't don't didn't",
        "doesn\u2019t don\u2019t didn\u2019t hasn\u2019t haven\u2019t seems seem appears appear becomes become became remains remain makes make made");

    public static readonly WordSet Conclusion = WordSet.Of("therefore thus hence consequently accordingly clearly ultimately");

    public static readonly WordSet Evaluation = WordSet.Of(
        "good better best bad worse worst great greatest poor right wrong fair unfair just unjust safe unsafe dangerous harmful harmless useful useless valuable worthless",
        "necessary unnecessary important unimportant essential crucial critical vital key decisive significant effective ineffective efficient inefficient reliable unreliable",
        "easy easier hard harder difficult impossible possible likely unlikely expensive costly cheap cheaper strong stronger weak weaker superior inferior true false real",
        "advantage disadvantage edge moat strength weakness benefit benefits risk risks problem problems threat opportunity failure success solution mistake barrier bottleneck",
        "desirable undesirable reasonable unreasonable acceptable unacceptable justified unjustified appropriate inappropriate irresponsible outrageous absurd sensible pointless",
        "enough insufficient sufficient limited unlimited sustainable unsustainable responsible beneficial detrimental toxic healthy unhealthy moral immoral unethical overrated underrated");

    public static readonly WordSet Causation = WordSet.Of(
        "because since leads lead led causes cause caused creates create created drives drive drove driven means mean shows show proves prove depends depend requires require",
        "improves improve improved reduces reduce reduced increases increase increased raises raise raised lowers lower lowered prevents prevent prevented enables enable enabled",
        "allows allow allowed helps help helped hurts hurt harms harm destroys destroy threatens threaten results result ensures ensure undermines undermine weakens strengthens",
        "outperforms outperform wins win beats beat dominates dominate decides decide determines determine matters matter fails fail works protects protect saves save");

    public static readonly WordSet Generality = WordSet.Of(
        "all every always never no none most many few only more less fewer than too rather not nothing nobody everyone anyone everything often usually typically generally");

    public static readonly WordSet Opinion = WordSet.Of("think believe doubt argue opinion suspect reckon convinced recommend favour favor oppose reject demand support disagree agree view");

    /// <summary>First words of a sentence that gives a ground or goes on from another.</summary>
    public static readonly WordSet Premise = WordSet.Of(
        "because since moreover besides furthermore additionally also plus indeed after but however yet although though while sure admittedly granted and",
        "otherwise similarly likewise firstly secondly finally this these it they he she such for even still nevertheless then of too");

    public static readonly WordSet Greeting = WordSet.Of("hi hello hey dear welcome thanks thank congratulations greetings cheers yes yeah ok okay well wow hooray bravo oh ah");

    /// <summary>Verbs that, opening a sentence, ask the reader to do something with the page.</summary>
    public static readonly WordSet Invitation = WordSet.Of(
        "click subscribe sign join follow share read see watch listen download get start try buy order register learn discover check visit contact donate let's let\u2019s let",
        "imagine consider suppose remember note recall stay tune enjoy meet explore send tell ask continue scroll view search skip login log receive unlock browse");

    public static readonly WordSet FirstPerson = WordSet.Of("i i'm i'd i've i'll me my mine myself i\u2019m i\u2019d i\u2019ve i\u2019ll");

    public static readonly WordSet Events = WordSet.Of(
        "yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december",
        "recently ago announced launched released published arrived happened joined visited met attended born died opened signed unveiled hired");

    public static readonly WordSet Crowds = WordSet.Of(
        "some many critics others people experts opponents proponents supporters sceptics skeptics advocates analysts observers researchers scientists economists politicians most it");
}
