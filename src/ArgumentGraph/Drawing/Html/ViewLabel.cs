using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing.Html;

/// <summary>The short name of a picture in the page's list of views.</summary>
internal static class ViewLabel
{
    public static string Of(Scene scene)
    {
        var boxes = scene.Elements.Count(e => e.Role == SceneRole.Box);
        var name = scene.View.Split(':', 2) switch
        {
            ["all"] => "Map",
            ["contradictions"] => "Contradictions only",
            ["topic", var topic] => $"Topic: {topic}",
            _ => scene.Title,
        };
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DisplayText.Cut(name, 60)} ({boxes})");
    }
}
