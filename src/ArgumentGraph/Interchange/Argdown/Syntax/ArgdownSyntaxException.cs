namespace ArgumentGraph.Interchange.Argdown.Syntax;

/// <summary>The rest of a block makes no sense; its lines are lost, and reading goes on after the next empty line.</summary>
internal sealed class ArgdownSyntaxException(int offset, string message) : Exception(message)
{
    public int Offset => offset;
}
