namespace ArgumentGraph.Benchmarks.Training;

/// <summary>Log odds that rise with the weight along a straight line: a logistic fit of two numbers (Platt 1999).</summary>
internal readonly record struct ConfidenceLine(double Base, double Slope)
{
    private const int Steps = 60;
    private const double Tiny = 1e-9;

    /// <summary>Through a chance at weight ½ and one at weight 1.</summary>
    public static ConfidenceLine Through(double half, double full) => new(2 * LogOdds(half) - LogOdds(full), 2 * (LogOdds(full) - LogOdds(half)));

    public double At(double weight) => 1 / (1 + Math.Exp(-(Base + Slope * weight)));

    /// <summary>The likeliest line for cases of a weight, a chance of being right, and a share; level where a better fit would fall.</summary>
    public static ConfidenceLine Fit(IReadOnlyList<(double Weight, double Right, double Share)> cases)
    {
        var line = Newton(cases, level: false);
        return line.Slope >= 0 ? line : Newton(cases, level: true);
    }

    private static ConfidenceLine Newton(IReadOnlyList<(double Weight, double Right, double Share)> cases, bool level)
    {
        var line = new ConfidenceLine(0, 0);
        for (var step = 0; step < Steps; step++)
        {
            double g0 = 0, g1 = 0, h00 = Tiny, h01 = 0, h11 = Tiny;
            foreach (var (weight, right, share) in cases)
            {
                var chance = line.At(weight);
                var (error, curve) = (share * (right - chance), share * chance * (1 - chance));
                g0 += error;
                g1 += error * weight;
                h00 += curve;
                h01 += curve * weight;
                h11 += curve * weight * weight;
            }

            var det = h00 * h11 - h01 * h01;
            line = level ? new(line.Base + g0 / h00, 0) : new(line.Base + (h11 * g0 - h01 * g1) / det, line.Slope + (h00 * g1 - h01 * g0) / det);
        }

        return line;
    }

    private static double LogOdds(double chance) => Math.Log(chance / (1 - chance));
}
