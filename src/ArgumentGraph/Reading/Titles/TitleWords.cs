namespace ArgumentGraph.Reading.Titles;

/// <summary>Words that decide where a title may begin and where it may end.</summary>
internal static class TitleWords
{
    /// <summary>No title ends with one of these: each waits for what it governs.</summary>
    public static readonly WordSet Dangling = WordSet.Of(
        "a an the this that these those its their his her our my your whose which who whom what each every some any no",
        "of in on at by for from with without into onto upon over under about between among through during before after since until against toward towards per via",
        "as than like and or but nor so yet because while although though if when where whether unless whereas once that to not",
        "is are was were be been being am has have had do does did will would can could may might must should shall cannot isn't aren't doesn't don't won't can't",
        "seems seem appears appear becomes become remains remain makes make lets let keeps keep gets get",
        "it they he she we i next first last same own",
        "more most less least very too quite rather only even just also such both either neither many few several much other another new non e.g i.e vs such");

    /// <summary>A title may end before one of these.</summary>
    public static readonly WordSet Seams = WordSet.Of(
        "because while although though since unless until when where whereas which who whom whose that if so and but or yet by through with without for from in on at",
        "into over under during before after against toward towards via than rather instead despite to among between across within as");

    /// <summary>Open a subordinate clause or an adverbial that leaves the main clause whole when it goes.</summary>
    public static readonly WordSet Droppable = WordSet.Of(
        "while although though whereas because since despite contrary unlike instead rather as given considering besides beyond after before during in on at over for with by to",
        "across among of from under through throughout within having being using based regarding concerning even according just of once");

    /// <summary>Connect a sentence with the one before; a title stands alone.</summary>
    public static readonly WordSet Connectives = WordSet.Of(
        "and but so yet or nor however moreover furthermore besides still therefore thus hence consequently indeed also meanwhile nevertheless nonetheless instead otherwise",
        "additionally similarly likewise accordingly admittedly granted sure clearly then plus now yes no well again conversely");

    // Openings of several words that connect likewise.
    private static readonly string[] s_phrases =
    [
        "of course", "in fact", "in addition", "for example", "for instance", "after all", "on the other hand", "on the one hand", "as a result", "in other words",
        "that said", "having said that", "to put it simply", "put simply", "simply put", "in short", "in conclusion", "to conclude", "in my opinion", "in my view",
        "first of all", "at the same time", "in the meantime", "in contrast", "by contrast", "on the contrary", "even so", "all in all", "what is more", "for one thing",
    ];

    /// <summary>Subordinating conjunctions: a clause follows, not a noun alone.</summary>
    public static readonly WordSet Subordinators = WordSet.Of("while although though whereas because since as even just once given after before instead rather despite contrary unlike");

    /// <summary>Wait for the infinitive that follows: "in order to", "able to".</summary>
    public static readonly WordSet BeforeInfinitive = WordSet.Of(
        "order able unable likely unlikely going used ought want wants tend tends try tries trying fails hard easy ready willing way ability due");

    /// <summary>After a comma, open a further clause.</summary>
    public static readonly WordSet ClauseOpeners = WordSet.Of(
        "and but or so yet which who where because while although though since as if when until unless whereas",
        "the it they this that these he she we you there a an even especially including making creating leading allowing giving");

    /// <summary>Announce what comes after a colon, and say nothing themselves.</summary>
    public static readonly WordSet Announcing = WordSet.Of(
        "plain clear certain simple obvious sure point thing thing's thing\u2019s fact truth answer reason result question example lesson upshot bottom conclusion this following");

    /// <summary>The phrase that opens a text, in any case; null where none does.</summary>
    public static string? PhraseAt(string text)
    {
        foreach (var phrase in s_phrases)
        {
            if (text.Length > phrase.Length && (text[0] | ' ') == phrase[0] && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return phrase;
        }

        return null;
    }

    /// <summary>Words by which a short prefix is known to be a clause.</summary>
    public static readonly WordSet Verbs = WordSet.Of(
        "comes come goes go gets get takes take gives give needs need uses use runs run turns turn finds find shows show offers offer builds build keeps keep",
        "lies lie stands stand leaves leave brings bring holds hold costs cost earns earn grows grow falls fall rises rise plays play begins begin ends end",
        "wants want knows know says say argues argue believes believe thinks think suggests suggest finds proves prove achieves achieve relies rely depends depend",
        "cuts cut puts put sets set loses lose wins win beats beat fails fail works work matters matter exposes expose faces face lacks lack owns own pays pay");
}
