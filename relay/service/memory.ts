// What the relay must not forget, even when it restarts: nonces seen, the highest fence of each run, results of writes.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RelayError, type WriteAnswer } from '../protocol.ts'

const dayMs = 86_400_000
const keepMs = 14 * dayMs

export interface WriteKey {
  runId: string
  server: string
  path: string
  sha256: string
}

export interface Memory {
  /** Throws `relay.replay` when this nonce was used before. `expiresMs` and `nowMs` are epoch times. */
  useNonce(nonce: string, expiresMs: number, nowMs: number): void
  /** Throws `relay.fence` when a higher fence of the run was seen; else remembers this one. */
  checkFence(runId: string, fence: number, nowMs: number): void
  resultOf(key: WriteKey): WriteAnswer | null
  keepResult(key: WriteKey, answer: WriteAnswer, nowMs: number): void
  close(): void
}

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS nonce (value TEXT PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS nonce_expires ON nonce (expires);
  CREATE TABLE IF NOT EXISTS fence (run TEXT PRIMARY KEY, highest INTEGER NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS result (
    run TEXT, server TEXT, path TEXT, sha256 TEXT, answer TEXT NOT NULL, seen INTEGER NOT NULL,
    PRIMARY KEY (run, server, path, sha256)
  ) WITHOUT ROWID;
`

export function openMemory(stateDir: string): Memory {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(join(stateDir, 'memory.sqlite'))
  database.exec(tables)
  const forget = database.prepare('DELETE FROM nonce WHERE expires < ?')
  const insert = database.prepare('INSERT OR IGNORE INTO nonce VALUES (?, ?)')
  const raise = database.prepare(
    `INSERT INTO fence VALUES (?, ?, ?) ON CONFLICT (run) DO UPDATE
     SET highest = excluded.highest, seen = excluded.seen WHERE excluded.highest >= highest`,
  )
  const find = database.prepare(
    'SELECT answer FROM result WHERE run = ? AND server = ? AND path = ? AND sha256 = ?',
  )
  const keep = database.prepare('INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?)')

  return {
    useNonce(nonce, expiresMs, nowMs) {
      forget.run(nowMs - dayMs)
      if (insert.run(nonce, expiresMs).changes === 0) throw new RelayError('relay.replay')
    },
    checkFence(runId, fence, nowMs) {
      if (raise.run(runId, fence, nowMs).changes > 0) return
      throw new RelayError('relay.fence', { values: { run: runId, fence } })
    },
    resultOf({ runId, server, path, sha256 }) {
      const row = find.get(runId, server, path, sha256)
      return row === undefined ? null : (JSON.parse(String(row['answer'])) as WriteAnswer)
    },
    keepResult({ runId, server, path, sha256 }, answer, nowMs) {
      keep.run(runId, server, path, sha256, JSON.stringify(answer), nowMs)
      database.prepare('DELETE FROM result WHERE seen < ?').run(nowMs - keepMs)
      database.prepare('DELETE FROM fence WHERE seen < ?').run(nowMs - keepMs)
    },
    close: () => database.close(),
  }
}
