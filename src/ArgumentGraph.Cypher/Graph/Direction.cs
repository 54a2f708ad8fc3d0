namespace ArgumentGraph.Cypher.Graph;

/// <summary>Which way relationships are walked, seen from the node where the walk stands.</summary>
public enum Direction
{
    /// <summary>From start to end.</summary>
    Outgoing,

    /// <summary>From end to start.</summary>
    Incoming,

    /// <summary>Either way; a loop is met once.</summary>
    Both,
}

/// <summary>Directions turned round.</summary>
internal static class Directions
{
    public static Direction Reversed(this Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}
