using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArgumentGraph.Office;

/// <summary>What a paragraph reads with all changes accepted.</summary>
internal static class ParagraphText
{
    public static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var run in paragraph.Descendants<Run>().Where(run => IsShown(run, paragraph)))
        {
            foreach (var part in run.ChildElements)
                text.Append(Reading(part));
        }

        return text.ToString();
    }

    private static bool IsShown(Run run, Paragraph paragraph)
    {
        if (run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value))
            return false;
        foreach (var ancestor in run.Ancestors())
        {
            if (ancestor == paragraph)
                return true;
            if (ancestor is DeletedRun or MoveFromRun or TextBoxContent)
                return false;
        }

        return true;
    }

    private static string Reading(OpenXmlElement part) => part switch
    {
        Text text => text.Text,
        TabChar or CarriageReturn => " ",
        Break => "\n",
        NoBreakHyphen => "\u2011",
        _ => "",
    };
}
