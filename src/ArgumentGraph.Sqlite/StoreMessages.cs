using ArgumentGraph.Cypher.Graph;
using ArgumentGraph.Cypher.Values;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArgumentGraph.Sqlite;

/// <summary>Wording of everything that can go wrong with a store file.</summary>
internal static class StoreMessages
{
    public static GraphStoreException NotAStore(string path) => new(
        GraphStoreFault.NotAStore,
        $"'{path}' is not an argraph store. Name another file with --store, or move this one away; nothing in it was changed.");

    public static GraphStoreException Newer(string path, long found, int known) => new(
        GraphStoreFault.Newer,
        $"'{path}' was written by a newer argraph (store version {found}; this one knows up to {known}). Update argraph, or name another file with --store; nothing in it was changed.");

    public static GraphStoreException Damaged(string path, string what, Exception? inner = null) => new(
        GraphStoreFault.Damaged,
        $"'{path}' is damaged ({what}). Keep a copy, recover what SQLite can read with: sqlite3 '{path}' .recover | sqlite3 recovered.db — or move the file away and build again.",
        inner);

    public static GraphStoreException Busy(string path, Exception inner) => new(
        GraphStoreFault.Busy,
        $"'{path}' is being written by another process. Wait until that has ended and try again.",
        inner);

    public static GraphStoreException Unwritable(string path, string what, Exception inner) => new(
        GraphStoreFault.Unwritable,
        $"'{path}' cannot be opened or written ({what}). Check the folder, the rights and the free space; what was stored before is unharmed.",
        inner);

    public static GraphStoreException Unstorable(ValueKind kind) => new(
        GraphStoreFault.Unwritable,
        $"A value of the type {kind} cannot be a property in this store; keep its text instead, with toString(). Nothing was changed.");

    public static GraphStoreException From(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => NotAStore(path),
        raw.SQLITE_CORRUPT => Damaged(path, e.Message, e),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Busy(path, e),
        raw.SQLITE_ERROR => Damaged(path, e.Message, e),
        _ => Unwritable(path, e.Message, e),
    };
}
