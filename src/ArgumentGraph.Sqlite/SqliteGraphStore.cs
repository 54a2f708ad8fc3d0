using ArgumentGraph.Cypher.Graph;
using Microsoft.Data.Sqlite;

namespace ArgumentGraph.Sqlite;

/// <summary>
/// The embedded store: one SQLite file in WAL mode. A commit is one transaction, synced to disk before it returns,
/// so a killed process loses at most the step it was in.
/// </summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private PropertyGraph? _snapshot;
    private long _readAt;

    private SqliteGraphStore(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
    }

    /// <summary>Opens a store, making the file where there is none, and brings an older file up to date.</summary>
    /// <exception cref="GraphStoreException">The file is no store, newer than this program, damaged, busy or unwritable.</exception>
    public static SqliteGraphStore Open(string path) => Open(path, StoreSchema.Version);

    /// <inheritdoc/>
    public PropertyGraph Read() => Guard(() =>
    {
        var version = DataVersion;
        if (_snapshot is null || version != _readAt)
            (_snapshot, _readAt) = (GraphTables.Read(_connection, _path), version);
        return _snapshot;
    });

    /// <inheritdoc/>
    public void Commit(GraphChanges changes) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        GraphTables.Write(_connection, transaction, changes);
        transaction.Commit();
        _snapshot = DataVersion == _readAt ? _snapshot?.After(changes) : null;
        return true;
    });

    /// <summary>Looks through the whole file; returns what SQLite finds broken, or nothing.</summary>
    /// <exception cref="GraphStoreException">The file cannot be read at all.</exception>
    public IReadOnlyList<string> Check() => Guard(() =>
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(20)";
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));
        return found is ["ok"] ? [] : found;
    });

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    // Changes when another connection has committed, and only then.
    private long DataVersion => Scalar(_connection, "PRAGMA data_version");

    /// <summary>Opens a store as the version given would have left it; tests of migration use an older one.</summary>
    internal static SqliteGraphStore Open(string path, int version)
    {
        // Without pooling the file is closed, and its WAL folded in, as soon as the store is disposed.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Prepare(connection, path, version);
            return new SqliteGraphStore(path, connection);
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw StoreMessages.From(path, e);
        }
        catch (GraphStoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(SqliteConnection connection, string path, int version)
    {
        var found = Scalar(connection, "PRAGMA user_version");
        var isEmpty = Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && Scalar(connection, "PRAGMA application_id") != StoreSchema.ApplicationId)
            throw StoreMessages.NotAStore(path);
        if (found > StoreSchema.Version)
            throw StoreMessages.Newer(path, found, StoreSchema.Version);

        // FULL makes each commit reach the disk; foreign keys keep a relationship from losing an end.
        Scalar(connection, "PRAGMA journal_mode = WAL");
        Scalar(connection, "PRAGMA synchronous = FULL");
        Scalar(connection, "PRAGMA foreign_keys = ON");
        StoreSchema.Migrate(connection, found, version);
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long? ?? 0;
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (e.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT_FOREIGNKEY)
        {
            throw new ArgumentException("The step would leave a relationship without one of its ends.", e);
        }
        catch (SqliteException e)
        {
            throw StoreMessages.From(_path, e);
        }
    }
}
