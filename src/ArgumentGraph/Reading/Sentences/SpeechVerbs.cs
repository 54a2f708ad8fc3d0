namespace ArgumentGraph.Reading.Sentences;

/// <summary>Verbs by which a text passes on what somebody holds or says.</summary>
internal static class SpeechVerbs
{
    public static readonly WordSet Reporting = WordSet.Of(
        "said says say saying told tells argued argues argue arguing claimed claims claim claiming believes believe believed believing thinks think thought",
        "stated states stating asserted asserts assert asserting contended contends contend contending maintained maintains maintain maintaining",
        "insisted insists insist insisting suggested suggests suggesting warned warns warn warning noted notes noting explained explains explaining",
        "wrote writes added adds announced announces declared declares reported reports predicted predicts predict predicting hoped hopes feared fears",
        "alleged alleges complained complains objected objects replied replies concluded concludes admitted admits acknowledged acknowledges conceded concedes",
        "remarked remarks observed observes proposed proposes reckons reckon reckoned asked asks");
}
