namespace ArgumentGraph.Drawing.Scenes;

/// <summary>What a colour is for; a <see cref="Theme"/> says which colour that is.</summary>
public enum Ink
{
    /// <summary>The page.</summary>
    Page,

    /// <summary>A group's ground.</summary>
    Group,

    /// <summary>A box's ground.</summary>
    Box,

    /// <summary>A box's border, and quiet lines.</summary>
    Border,

    /// <summary>Words that carry the meaning.</summary>
    Text,

    /// <summary>Words beside them: counts, sources, headings.</summary>
    SecondText,

    /// <summary>Support.</summary>
    Support,

    /// <summary>Contradiction.</summary>
    Contradict,

    /// <summary>Restatement.</summary>
    Restate,

    /// <summary>Behind the words of a quote on which a relation rests.</summary>
    CueGround,

    /// <summary>The first of eight muted hues for topics, which follow one another.</summary>
    Topic1,

    /// <summary>Second topic.</summary>
    Topic2,

    /// <summary>Third topic.</summary>
    Topic3,

    /// <summary>Fourth topic.</summary>
    Topic4,

    /// <summary>Fifth topic.</summary>
    Topic5,

    /// <summary>Sixth topic.</summary>
    Topic6,

    /// <summary>Seventh topic.</summary>
    Topic7,

    /// <summary>Eighth topic.</summary>
    Topic8,
}
