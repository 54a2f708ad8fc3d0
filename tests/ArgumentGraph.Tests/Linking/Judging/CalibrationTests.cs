using ArgumentGraph.Linking.Judging;
using ArgumentGraph.Model;

namespace ArgumentGraph.Tests.Linking.Judging;

/// <summary>The table that turns weights into chances, as it ships.</summary>
public sealed class CalibrationTests
{
    private static readonly string s_file = Repository.Path("src", "ArgumentGraph", "Linking", "Judging", "Weights", "confidence.tsv");

    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (var setting in Enum.GetNames<Setting>())
            {
                foreach (var ground in Enum.GetNames<Ground>())
                    lines.Add(setting, ground);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void More_weight_is_never_less_confidence(string setting, string ground)
    {
        var (at, on) = (Enum.Parse<Setting>(setting), Enum.Parse<Ground>(ground));
        var chances = Enumerable.Range(0, 101).Select(w => Calibration.Shipped.Of(at, on, w / 100.0)).ToArray();
        Assert.Equal(chances.Order(), chances);
        Assert.All(chances, c => Assert.InRange(c, 0, 1));
        Assert.True(chances[^1] > chances[0]);
    }

    [Fact]
    public void Every_line_stands_as_it_would_be_written()
    {
        var lines = File.ReadLines(s_file).Where(l => !l.StartsWith('#')).ToArray();
        Assert.Equal(lines, lines.Select(l => CalibrationLine.Parse(l).Written()));
        Assert.Equal(Enum.GetValues<Setting>().Length * Enum.GetValues<Ground>().Length, lines.Length);
    }

    [Fact]
    public void Between_two_weights_of_the_table_the_chance_lies_on_a_line()
    {
        var line = CalibrationLine.Parse("map\tframing\t0.10\t0.20\t0.40\t0.60\t0.90\t12\t7\tA 12");
        Assert.Equal([0.1, 0.15, 0.4, 0.5, 0.9], new[] { -1, 0.125, 0.5, 0.625, 2 }.Select(w => Math.Round(line.At(w), 9)));
        Assert.Equal((12, 7, "A 12"), (line.Cases, line.Right, line.Source));
    }

    [Fact]
    public void A_line_with_a_field_too_few_is_told() =>
        Assert.Contains("has 3 fields", Assert.Throws<InvalidDataException>(() => Calibration.Read(new StringReader("map\tframing\t0.1"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_stance_model_says_itself_how_sure_it_is() =>
        Assert.Equal(0.83, Calibration.Shipped.Of(Setting.Map, Ground.Motion, 0.83), 9);

    [Theory]
    [InlineData(RelationKind.Time, RelationStrength.Apparent, Ground.Overtaken)]
    [InlineData(RelationKind.Time, RelationStrength.Proven, Ground.Opposite)]
    [InlineData(RelationKind.Scope, RelationStrength.Proven, Ground.Opposite)]
    [InlineData(RelationKind.Negation, RelationStrength.Proven, Ground.Negation)]
    internal void Two_aligned_sentences_are_another_ground_than_two_leanings(RelationKind kind, RelationStrength strength, Ground ground) =>
        Assert.Equal(ground, Grounds.Of(RelationType.Contradicts, kind, strength));

    [Fact]
    public void Nothing_is_certain()
    {
        var finding = new Finding(RelationType.Contradicts, RelationKind.Negation, false, 1, RelationStrength.Proven, null, "", []) { Ground = Ground.Assertion };
        Assert.InRange(Confidence.Of(finding, Setting.Alone), 0.9, 0.99);
    }
}
