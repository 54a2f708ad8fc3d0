using AngleSharp.Dom;

namespace ArgumentGraph.Reading.Formats.Web;

/// <summary>Elements whose content is no part of what the page says.</summary>
internal static class Exclusions
{
    private static readonly WordSet Names = WordSet.Of(
        "nav footer aside script style noscript template svg math canvas iframe object embed video audio picture img map button select option datalist textarea",
        "input form label fieldset dialog figcaption head link meta menu search");

    private static readonly WordSet Roles = WordSet.Of("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist alert");

    // Words within class names and ids; "related" is missing on purpose, for what is related may be the content.
    private static readonly WordSet Marks = WordSet.Of(
        "nav navbar navigation menu sidebar breadcrumb breadcrumbs share sharing social cookie cookies advert advertisement ads promo newsletter subscribe",
        "subscription popup modal comments pagination pager skip footer byline author signup toolbar sr screen-reader");

    public static bool Covers(IElement element)
    {
        if (Names.Has(element.LocalName) || Roles.Has(element.GetAttribute("role")))
            return true;
        if (element.LocalName is "header" && element.Closest("article,main") is null)
            return true;
        return IsHidden(element) || (element.LocalName is not ("body" or "html" or "article" or "main") && IsMarked(element));
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        var style = element.GetAttribute("style");
        if (style is null)
            return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMarked(IElement element) => HasMark(element.GetAttribute("class")) || HasMark(element.Id) || element.GetAttribute("rel") == "author";

    // The last word of a compound says what it is: "site-footer" is a footer, "footer-links" may be; "author" in "author-bio" too.
    private static bool HasMark(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 200)
            return false;
        foreach (var name in names.AsSpan().SplitAny(' ', '\t', '\n', '-', '_'))
        {
            if (Marks.Has(names.AsSpan()[name]))
                return true;
        }

        return false;
    }
}
