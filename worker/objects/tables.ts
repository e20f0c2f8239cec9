// The tables of one object's database, with a version of their own: each object migrates itself when it is first touched.

/** Each entry brings the database from its index to the next version. Released ones never change. */
const migrations: readonly string[] = [
  `CREATE TABLE records (gsid TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, data TEXT NOT NULL) WITHOUT ROWID;
   -- One row: how many writes were committed.
   CREATE TABLE sequence (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL);
   INSERT INTO sequence VALUES (1, 0);
   -- Ids promised to keys that have no record yet.
   CREATE TABLE reserved (key TEXT PRIMARY KEY, gsid TEXT NOT NULL) WITHOUT ROWID;
   -- Staged rows of a delivery on their way in; code says why a row is refused.
   CREATE TABLE incoming (run TEXT, node TEXT, row INTEGER, key TEXT, data TEXT NOT NULL, code TEXT, field TEXT,
     PRIMARY KEY (run, node, row)) WITHOUT ROWID;
   CREATE TABLE loads (run TEXT, node TEXT, loaded_at INTEGER NOT NULL, PRIMARY KEY (run, node)) WITHOUT ROWID;
   -- The highest fence that each run came with.
   CREATE TABLE fences (run TEXT PRIMARY KEY, fence INTEGER NOT NULL) WITHOUT ROWID;
   -- What each delivery did: a repeat finds its answer here.
   CREATE TABLE applied (run TEXT, node TEXT, result TEXT NOT NULL, PRIMARY KEY (run, node)) WITHOUT ROWID;
   CREATE TABLE exports (fields TEXT PRIMARY KEY, sequence INTEGER NOT NULL, file TEXT NOT NULL) WITHOUT ROWID;`,
]

/** Brings the database to the newest version; a fresh one gets all of them. */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage
  sql.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)')
  const [row] = sql.exec<{ version: number }>('SELECT version FROM schema_version').toArray()
  const version = row?.version ?? 0
  if (version === migrations.length) return
  storage.transactionSync(() => {
    for (const migration of migrations.slice(version)) sql.exec(migration)
    sql.exec('DELETE FROM schema_version')
    sql.exec('INSERT INTO schema_version VALUES (?)', migrations.length)
  })
}

export function readSequence(sql: SqlStorage): number {
  return sql.exec<{ value: number }>('SELECT value FROM sequence').one().value
}
