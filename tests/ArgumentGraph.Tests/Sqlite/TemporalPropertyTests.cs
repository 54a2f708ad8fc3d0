using ArgumentGraph.Cypher.Execution;
using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using ArgumentGraph.Cypher.Values.Temporal;
using ArgumentGraph.Sqlite;
using Microsoft.Data.Sqlite;

namespace ArgumentGraph.Tests.Sqlite;

public sealed class TemporalPropertyTests : IDisposable
{
    private static readonly QueryOptions Writing = new() { AllowsWriting = true };

    private static readonly string[] Zones = ["Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Monrovia"];

    private readonly TemporaryFolder _folder = new();

    private string StorePath => _folder["map.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Random_temporal_values_are_read_back_as_they_were_written()
    {
        var random = new Random(20261125);
        for (var round = 0; round < 20_000; round++)
        {
            var written = PropertyMap.Of(("value", Temporal(random)), ("list", Value.List([.. Enumerable.Range(0, random.Next(4)).Select(_ => Temporal(random))])));

            Assert.Equal(written, PropertyJson.Read(PropertyJson.Write(written)));
        }
    }

    [Theory]
    [InlineData("date('-999999999-01-01')")]
    [InlineData("date('+999999999-12-31')")]
    [InlineData("localtime('00:00')")]
    [InlineData("localtime('23:59:59.999999999')")]
    [InlineData("time('12:31:14.645876123+18:00')")]
    [InlineData("time('12:00-00:53:28')")]
    [InlineData("localdatetime('1984-10-11T12:31:14.000000001')")]
    [InlineData("datetime('1984-10-11T12:31:14.645876123+01:00')")]
    [InlineData("datetime('2024-10-27T02:30+02:00[Europe/Stockholm]')")]
    [InlineData("datetime('2024-10-27T02:30+01:00[Europe/Stockholm]')")]
    [InlineData("datetime({year: 1818, timezone: 'Europe/Stockholm'})")]
    [InlineData("duration({months: -14, days: 3, seconds: -61, nanoseconds: 500000000})")]
    [InlineData("duration({seconds: -9223372036854775808})")]
    [InlineData("duration('P9223372036854775807M')")]
    [InlineData("[duration('-PT0.3S'), duration('P1M')]")]
    public void A_value_that_a_query_writes_is_found_equal_after_reopening(string expression)
    {
        using (var store = SqliteGraphStore.Open(StorePath))
            new CypherEngine(store).Query($"CREATE (:Kept {{value: {expression}}})", options: Writing);

        using var again = SqliteGraphStore.Open(StorePath);
        var row = Assert.Single(new CypherEngine(again).Query($"MATCH (k:Kept) RETURN k.value = {expression}").Rows);

        Assert.True(row[0].AsBoolean);
    }

    [Fact]
    public void The_file_names_the_type_so_that_any_tool_can_read_it()
    {
        using (var store = SqliteGraphStore.Open(StorePath))
            new CypherEngine(store).Query("CREATE ({at: datetime('2024-07-01T12:00[Europe/Paris]'), on: [date('2024-02-29')], took: duration('-PT0.3S')})", options: Writing);

        Assert.Equal(
            """{"at":{"$datetime":"2024-07-01T12:00+02:00[Europe/Paris]"},"on":[{"$date":"2024-02-29"}],"took":{"$duration":"PT-0.3S"}}""",
            Scalar("SELECT properties FROM node"));
    }

    [Fact]
    public void A_file_of_version_2_still_reads_and_takes_temporal_values()
    {
        using (var old = SqliteGraphStore.Open(StorePath, version: 2))
            new CypherEngine(old).Query("CREATE (:Kept {text: '2024-02-29', far: 1.0 / 0.0})", options: Writing);

        using var store = SqliteGraphStore.Open(StorePath);
        var engine = new CypherEngine(store);
        engine.Query("MATCH (k:Kept) SET k.day = date(k.text)", options: Writing);
        var row = Assert.Single(engine.Query("MATCH (k:Kept) RETURN k.text, k.far, k.day").Rows);

        Assert.Equal(["2024-02-29", double.PositiveInfinity, Date.Of(2024, 2, 29)], row);
        Assert.Equal((long)StoreSchema.Version, Scalar("PRAGMA user_version"));
    }

    [Theory]
    [InlineData("""{"p":{"$date":"2024-02-30"}}""", "'2024-02-30' is no date")]
    [InlineData("""{"p":{"$colour":"red"}}""", "'$colour'")]
    [InlineData("""{"p":{"$date":5}}""", "cannot be an object")]
    [InlineData("""{"p":{"a":{"b":1}}}""", "cannot be an object")]
    public void A_broken_value_is_named_as_damage(string properties, string expected)
    {
        SqliteGraphStore.Open(StorePath).Dispose();
        Scalar($"INSERT INTO node VALUES (1, '[]', '{properties.Replace("'", "''", StringComparison.Ordinal)}')");

        using var store = SqliteGraphStore.Open(StorePath);
        var e = Assert.Throws<GraphStoreException>(store.Read);

        Assert.Equal(GraphStoreFault.Damaged, e.Fault);
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_that_this_system_does_not_know_keeps_its_instant()
    {
        var read = PropertyJson.Read("""{"at":{"$datetime":"2024-07-01T12:00+02:00[Mars/Olympus_Mons]"}}""");

        Assert.Equal("2024-07-01T12:00+02:00", read["at"].AsDateTime.ToString());
    }

    private static Value Temporal(Random random) => random.Next(6) switch
    {
        0 => Day(random),
        1 => Clock(random),
        2 => new OffsetTime(Clock(random), random.Next(-64800, 64801)),
        3 => new LocalDateTime(Day(random), Clock(random)),
        4 => new ZonedDateTime(random.NextInt64(-60_000_000_000, 60_000_000_000), Nanos(random), random.Next(2) == 0 ? Zone.Fixed(random.Next(-64800, 64801)) : Zone.Find(Zones[random.Next(Zones.Length)])!),
        _ => new Duration(Part(random), Part(random), Part(random), Nanos(random)),
    };

    private static Date Day(Random random) => Date.Of(random.Next(3) == 0 ? random.Next(-999_999_999, 1_000_000_000) : random.Next(1500, 2500), random.Next(1, 13), random.Next(1, 29));

    private static LocalTime Clock(Random random) => new((random.Next(86400) * 1_000_000_000L) + Nanos(random));

    private static int Nanos(Random random) => random.Next(3) switch { 0 => 0, 1 => random.Next(1000) * 1_000_000, _ => random.Next(1_000_000_000) };

    private static long Part(Random random) => random.Next(4) switch { 0 => 0, 1 => random.Next(-100, 100), 2 => random.NextInt64(-1_000_000_000_000, 1_000_000_000_000), _ => random.NextInt64(long.MinValue / 2, long.MaxValue / 2) };

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
