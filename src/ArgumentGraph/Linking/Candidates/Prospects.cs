namespace ArgumentGraph.Linking.Candidates;

/// <summary>Rules that may find something between two insights.</summary>
[Flags]
internal enum Prospects
{
    None = 0,

    /// <summary>They take opposite sides on what may be one concept.</summary>
    Clash = 1,

    /// <summary>They take the same side on what may be one concept.</summary>
    Agreement = 2,

    /// <summary>Both say what decides something, or what the one sets aside or names the other may call necessary or needless.</summary>
    Cause = 4,

    /// <summary>Two of their sentences have enough of the very same words.</summary>
    Alignment = 8,

    /// <summary>One of them is a motion.</summary>
    Motion = 16,

    /// <summary>Much of what they speak of is the same.</summary>
    CommonCase = 32,

    /// <summary>Half of the words of the shorter are the longer's too.</summary>
    NearCopy = 64,

    /// <summary>Both judge their subject under one aspect, from opposite ends.</summary>
    Aspect = 128,

    /// <summary>Both say through what something comes about.</summary>
    Reason = 256,

    /// <summary>One praises and the other blames what may be one thing in other words.</summary>
    Appraisal = 512,

    /// <summary>Both set a limit to what may be one thing, one from above and one from below.</summary>
    Limit = 1024,

    /// <summary>One reports what may bear out what the other claims.</summary>
    Evidence = 2048,

    Any = Clash | Agreement | Cause | Alignment | Motion | CommonCase | NearCopy | Aspect | Reason | Appraisal | Limit | Evidence,
}

/// <summary>What comparing two insights promises.</summary>
/// <param name="Rules">Those that may find something.</param>
/// <param name="Promise">How likely they do, from 0; only the order counts.</param>
internal readonly record struct Prospect(Prospects Rules, double Promise);
