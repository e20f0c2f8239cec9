// One object's records: a durable object with its own SQLite database, one per workspace and object.
// Every call may be repeated, and calls of a driver that was overtaken (a lower fence) are refused.
import { DurableObject } from 'cloudflare:workers'
import { AwaseError } from '../../engine/error.ts'
import type { Env } from '../env.ts'
import { fileKey } from '../host/files.ts'
import { applyIncoming } from './apply.ts'
import type {
  Answer,
  Applied,
  ObjectCalls,
  ObjectVersion,
  RecordBatch,
  RecordPage,
  Reservation,
  WriteMode,
} from './contract.ts'
import { measureExport, streamExport } from './export.ts'
import { loadIncoming } from './incoming.ts'
import { writeRefused } from './refused.ts'
import { reserveGsids } from './reserve.ts'
import { migrate, readSequence } from './tables.ts'

export class ObjectStore extends DurableObject<Env> implements ObjectCalls {
  private readonly sql: SqlStorage

  constructor(state: DurableObjectState, env: Env) {
    super(state, env)
    this.sql = state.storage.sql
    migrate(state.storage)
  }

  /** Promises GSIDs to the new keys of a staged batch; the same run, row or key gets the same one again. */
  async reserve(batch: RecordBatch): Promise<Answer<Reservation>> {
    return answer(async () => {
      this.checkFence(batch)
      if (this.resultOf(batch) !== undefined) return { reserved: 0 }
      await loadIncoming(this.ctx.storage, this.env.BYTES, batch, Date.now())
      const reserved = this.ctx.storage.transactionSync(() =>
        reserveGsids(this.sql, batch, Date.now()),
      )
      return { reserved }
    })
  }

  /** Writes a staged batch, once per run and node: a repeat answers what the first call did. */
  async apply(batch: RecordBatch, mode: WriteMode): Promise<Answer<Applied>> {
    return answer(async () => {
      this.checkFence(batch)
      const result = this.resultOf(batch) ?? (await this.applyOnce(batch, mode))
      if (result.refusedKey !== null) {
        await writeRefused(this.sql, this.env.BYTES, batch, result.refusedKey)
      }
      return result
    })
  }

  /** A version of the object as a file of the workspace's content store; cached until the next write. */
  async export(request: {
    workspace: string
    object: string
    fields: string[]
  }): Promise<ObjectVersion> {
    const { workspace, object, fields } = request
    const cached = this.exportedBefore(fields)
    if (cached !== undefined) return cached
    for (;;) {
      const sequence = readSequence(this.sql)
      const { hash, sizeBytes } = measureExport(this.sql, fields)
      const { body, sent } = streamExport(this.sql, fields, sizeBytes)
      const put = this.env.BYTES.put(fileKey(workspace, hash), body, { sha256: hash })
      const [written] = await Promise.allSettled([put, sent])
      // A write in between changed the pages: R2 refused the hash, so start again.
      if (readSequence(this.sql) !== sequence) continue
      if (written.status === 'rejected') throw written.reason
      const name = `${object}.csv`
      const modifiedAt = new Date().toISOString()
      const version = { object, sequence, file: { name, hash, sizeBytes, modifiedAt } }
      this.rememberExport(fields, version)
      return version
    }
  }

  /** Records sorted by GSID. */
  page(offset: number, limit: number): RecordPage {
    const records = this.sql
      .exec<{ gsid: string; data: string }>(
        'SELECT gsid, data FROM records ORDER BY gsid LIMIT ? OFFSET ?',
        limit,
        offset,
      )
      .toArray()
      .map(({ gsid, data }) => ({ gsid, values: JSON.parse(data) as Record<string, string> }))
    return { total: this.count().records, records }
  }

  count(): { records: number; sequence: number } {
    const { n } = this.sql.exec<{ n: number }>('SELECT count(*) AS n FROM records').one()
    return { records: n, sequence: readSequence(this.sql) }
  }

  private async applyOnce(batch: RecordBatch, mode: WriteMode): Promise<Applied> {
    const { storage } = this.ctx
    await loadIncoming(storage, this.env.BYTES, batch, Date.now())
    return storage.transactionSync(() => {
      // While the rows came in, the driver may have been overtaken, or its successor may have been faster.
      this.checkFence(batch)
      const before = this.resultOf(batch)
      if (before !== undefined) return before
      const result = applyIncoming(this.sql, batch, mode, Date.now())
      this.sql.exec(
        'INSERT INTO applied (run, node, result) VALUES (?, ?, ?)',
        batch.run,
        batch.node,
        JSON.stringify(result),
      )
      return result
    })
  }

  private resultOf({ run, node }: RecordBatch): Applied | undefined {
    const [row] = this.sql
      .exec<{ result: string }>('SELECT result FROM applied WHERE run = ? AND node = ?', run, node)
      .toArray()
    return row === undefined ? undefined : (JSON.parse(row.result) as Applied)
  }

  private checkFence({ run, fence }: RecordBatch): void {
    const [row] = this.sql
      .exec<{ fence: number }>('SELECT fence FROM fences WHERE run = ?', run)
      .toArray()
    if (row !== undefined && row.fence > fence) {
      throw new AwaseError('run.fence-lost', { values: { fence, newer: row.fence } })
    }
    if (row?.fence === fence) return
    this.sql.exec('INSERT OR REPLACE INTO fences (run, fence) VALUES (?, ?)', run, fence)
  }

  private exportedBefore(fields: readonly string[]): ObjectVersion | undefined {
    const [row] = this.sql
      .exec<{ sequence: number; file: string }>(
        'SELECT sequence, file FROM exports WHERE fields = ? AND sequence = (SELECT value FROM sequence)',
        JSON.stringify(fields),
      )
      .toArray()
    return row === undefined ? undefined : (JSON.parse(row.file) as ObjectVersion)
  }

  private rememberExport(fields: readonly string[], version: ObjectVersion): void {
    this.sql.exec(
      'INSERT OR REPLACE INTO exports (fields, sequence, file) VALUES (?, ?, ?)',
      JSON.stringify(fields),
      version.sequence,
      JSON.stringify(version),
    )
  }
}

async function answer<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    const { code, values, retry } = error
    return { ok: false, error: { code, values, retry } }
  }
}
