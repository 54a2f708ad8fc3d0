namespace ArgumentGraph.Linking.Language;

/// <summary>How far the subject of a clause has come.</summary>
internal enum Stage : byte
{
    /// <summary>Nothing yet that could be the subject.</summary>
    Open,

    /// <summary>Inside what stands in front of the subject: "In the first year …".</summary>
    Fronted,

    /// <summary>Inside the subject, whose head is singular so far.</summary>
    OneHead,

    /// <summary>Inside the subject, whose head is plural so far.</summary>
    ManyHead,

    /// <summary>Behind the head of a singular subject; the verb is awaited.</summary>
    One,

    /// <summary>Behind the head of a plural subject, or of several; the verb is awaited.</summary>
    Many,
}

/// <summary>The verb a clause has had, which one joined to it by "and" resembles.</summary>
internal enum VerbKind : byte
{
    Third,
    Present,
    Past,
    Base,
    Auxiliary,

    /// <summary>An auxiliary in front of its subject: "Does homework …".</summary>
    Asking,
}

/// <summary>Where the tagger stands in a clause: before its verb, perhaps inside the subject of another, or behind its verb.</summary>
internal readonly record struct ClauseState(byte Index)
{
    public const int Count = BeforeVerb + 6;
    private const int StageCount = 6;
    private const int BeforeVerb = 4 * StageCount;

    /// <summary>Outer is what waits for its verb meanwhile: the subject that this clause describes (One, Many), the clause that it opens (Fronted), or nothing (Open).</summary>
    public static ClauseState Of(Stage stage, Stage outer = Stage.Open) =>
        new((byte)((outer switch { Stage.One or Stage.OneHead => 1, Stage.Many or Stage.ManyHead => 2, Stage.Fronted => 3, _ => 0 }) * StageCount + (int)stage));

    public static ClauseState Behind(VerbKind kind) => new((byte)(BeforeVerb + (int)kind));

    public bool IsBehindVerb => Index >= BeforeVerb;

    public VerbKind Kind => (VerbKind)(Index - BeforeVerb);

    public Stage Stage => (Stage)(Index % StageCount);

    public Stage Outer => (Index / StageCount) switch { 1 => Stage.One, 2 => Stage.Many, 3 => Stage.Fronted, _ => Stage.Open };
}
