using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ArgumentGraph.Sqlite;

/// <summary>The tables of a store file, as the steps that led to them; <c>PRAGMA user_version</c> counts the steps taken.</summary>
internal static class StoreSchema
{
    /// <summary>"ARGR": marks the file as ours (SQLite's <c>application_id</c>).</summary>
    public const int ApplicationId = 0x41524752;

    // Steps are only ever appended: a file of any older version runs those it lacks.
    private static readonly string[] s_steps =
    [
        """
        CREATE TABLE node (
            id INTEGER PRIMARY KEY,
            labels TEXT NOT NULL,
            properties TEXT NOT NULL
        ) STRICT;
        CREATE TABLE relationship (
            id INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            start_node INTEGER NOT NULL REFERENCES node (id),
            end_node INTEGER NOT NULL REFERENCES node (id),
            properties TEXT NOT NULL
        ) STRICT;
        """,
        """
        CREATE INDEX relationship_start ON relationship (start_node);
        CREATE INDEX relationship_end ON relationship (end_node);
        """,
        // Version 3 only says that properties may hold temporal values: the tables stay, but an older program must not read them.
        "",
    ];

    public static int Version => s_steps.Length;

    /// <summary>Takes the missing steps, each in its own transaction.</summary>
    public static void Migrate(SqliteConnection connection, long from, int to)
    {
        for (var step = (int)from; step < to; step++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = string.Create(
                CultureInfo.InvariantCulture,
                $"{s_steps[step]} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {step + 1};");
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }
}
