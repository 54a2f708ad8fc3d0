using ArgumentGraph.Drawing.Scenes;

namespace ArgumentGraph.Drawing;

/// <summary>Translates a finished picture into a file format. The same scene gives the same bytes.</summary>
public interface ISceneWriter
{
    /// <summary>Writes the whole file; the stream stays open.</summary>
    void Write(Scene scene, Stream output);
}
