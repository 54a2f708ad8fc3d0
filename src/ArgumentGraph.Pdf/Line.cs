namespace ArgumentGraph.Pdf;

/// <summary>A line of text on a page, in points from the lower left corner.</summary>
internal sealed record Line(string Text, double Left, double Right, double Baseline, double Size);

/// <summary>The lines of a page in reading order; a column is a list of lines from top to bottom.</summary>
internal sealed record PageText(List<List<Line>> Columns);
