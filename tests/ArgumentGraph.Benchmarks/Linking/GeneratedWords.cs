namespace ArgumentGraph.Benchmarks.Linking;

/// <summary>What generated insights speak of and how they say it; {0} a topic, {1} another, {2} who, {3} an outcome, {4} a place, {5} a number, {6} a year.</summary>
internal static class GeneratedWords
{
    /// <summary>The most popular topics, real words with all the senses, synonyms and opposites that WordNet knows of them.</summary>
    public static readonly string[] Topics =
    [
        "remote work", "solar power", "automation", "open data", "night trains", "school uniforms", "nuclear energy", "public funding", "distillation", "carbon tax",
        "cheap credit", "vaccination", "wood construction", "video training", "cash payment", "irrigation", "union contracts", "patent law", "satellite imagery", "online voting",
        "free transit", "heat pumps", "salt storage", "seed banks", "soil analysis", "language models", "hand sorting", "river dredging", "school lunches", "air freight",
        "rent control", "peer review", "bulk buying", "seasonal labour", "desalination", "subscription pricing", "crop rotation", "gene therapy", "import tariffs", "tidal power",
    ];

    /// <summary>What a made-up topic is a kind of.</summary>
    public static readonly string[] Kinds = ["method", "therapy", "alloy", "protocol", "fertilizer", "engine", "software", "treaty", "membrane", "curriculum"];

    public static readonly string[] Outcomes =
    [
        "hospital care", "grain exports", "local journalism", "housing supply", "the steel market", "rural schools", "patient safety", "freight traffic", "drinking water", "energy security",
        "the labour market", "tax revenue", "small farms", "chip production", "public trust", "air quality", "tourism", "bank lending", "fish stocks", "medical research",
        "road safety", "food prices", "wage growth", "software quality", "university teaching", "flood protection", "railway punctuality", "textile recycling", "court backlogs", "forest health",
    ];

    public static readonly string[] Places =
    [
        "Norway", "Lisbon", "Kenya", "Ohio", "Bavaria", "Chile", "Osaka", "Wales", "Poland", "Texas", "Ghana", "Hanoi", "Peru", "Lyon", "Quebec", "Crete", "Nepal", "Malmo", "Turin", "Cairo",
    ];

    public static readonly string[] Groups = ["hospitals", "farmers", "teachers", "small cities", "airlines", "retailers", "insurers", "port operators", "breweries", "nurses", "publishers", "fishing crews"];

    public static readonly string[] Sentences =
    [
        "{0} gives {2} a clear edge over rivals in {4}.",
        "Thanks to {0}, {2} cut the cost of {3} by {5} percent.",
        "Much of the success of {2} in {4} is owed to {0}.",
        "{0} makes {3} safer and more reliable.",
        "Studies from {4} show that {0} improves {3}.",
        "{0} helps {2} reach regions that {1} never reached.",
        "By investing in {0}, {2} strengthened {3} within {5} years.",
        "{0} is a serious weakness of {2}.",
        "Relying on {0} keeps {2} from growing in {4}.",
        "{0} harms {3} and drives up prices in {4}.",
        "The drawbacks of {0} outweigh what {3} gains from it.",
        "{2} struggle with {0}, which slows {3}.",
        "{0} puts {3} at risk, and {4} has felt it since {6}.",
        "{2} need {0} to stay competitive in {4}.",
        "{3} does not require {0}.",
        "What decides {3} is {0}, not {1}.",
        "The main bottleneck of {3} is {0}.",
        "The key to {3} is {0} rather than {1}.",
        "In {6}, {2} spent {5} million dollars on {0} in {4}.",
        "{2} opened an office for {0} in {4} in {6}.",
        "About {5} percent of {3} in {4} depends on {0}.",
        "{2} announced that {0} will replace {1} in {4}.",
        "Although {0} is expensive, {2} expect it to pay off in {4}.",
        "Critics say that {0} undermines {3}.",
        "If {0} fails, {2} will lose {4}.",
        "{2} in {4} use {0} together with {1}.",
        "{0} does not lower the cost of {3}.",
        "{0} lowers the cost of {3} in {4}.",
        "Since {6}, {0} has spread among {2} faster than {1}.",
        "Nobody in {4} has shown that {0} works for {3}.",
        "Most {2} in {4} learned of {0} from {1}.",
        "{0} reached {4} in {6}, long before {3} changed.",
        "A report of {6} counted {5} firms with {0} in {4}.",
        "{2} trained {5} thousand workers in {0} last year.",
        "In {4}, {0} costs {5} dollars per household.",
        "{2} tested {0} for {5} months and published the results in {6}.",
        "Insurers in {4} treat {0} like {1}.",
        "{0} takes more land than {1} does.",
        "Young people in {4} know little about {0}.",
        "The parliament of {4} debated {0} and {1} in {6}.",
        "{2} share their data on {0} with researchers from {4}.",
        "Since the law of {6}, {2} report every use of {0}.",
        "{4} should ban {0}.",
        "The government of {4} must subsidise {0}.",
    ];
}
