using ArgumentGraph.Linking.Language;

namespace ArgumentGraph.Linking.Stances;

/// <summary>The word lists that hold a text together.</summary>
internal static class Discourse
{
    public static readonly PhraseList Consequence = PhraseList.Read("discourse", "consequence");
    public static readonly PhraseList Attack = PhraseList.Read("discourse", "attack");
    public static readonly PhraseList Reason = PhraseList.Read("discourse", "reason");
    public static readonly PhraseList Concession = PhraseList.Read("discourse", "concession");
    public static readonly PhraseList Instance = PhraseList.Read("discourse", "instance");
    public static readonly PhraseList Shows = PhraseList.Read("discourse", "shows");
    public static readonly PhraseList Report = PhraseList.Read("discourse", "report");
    public static readonly PhraseList ReportNoun = PhraseList.Read("discourse", "report-noun");
    public static readonly PhraseList Rejection = PhraseList.Read("discourse", "rejection");
    public static readonly PhraseList Debunk = PhraseList.Read("discourse", "debunk");
    public static readonly PhraseList Crowd = PhraseList.Read("discourse", "crowd");
}
