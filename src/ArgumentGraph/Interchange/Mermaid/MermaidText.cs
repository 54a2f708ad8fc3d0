using System.Globalization;
using System.Text;
using ArgumentGraph.Interchange.Losses;

namespace ArgumentGraph.Interchange.Mermaid;

/// <summary>Text between quotes in Mermaid, where a number sign opens a character code and a backtick opens Markdown.</summary>
internal static class MermaidText
{
    /// <summary>Letters, digits and harmless marks stay; every other ASCII character becomes its code, <c>#35;</c>.</summary>
    public static string Of(string text, LossLedger losses)
    {
        var builder = new StringBuilder();
        foreach (var c in TextLosses.OneLine(text, losses))
        {
            if (c > '\u007F' || char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '.' or '?' or '!' or '\'' or '-' or '(' or ')' or '/')
                builder.Append(c);
            else
                builder.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
        }

        return builder.ToString();
    }
}
