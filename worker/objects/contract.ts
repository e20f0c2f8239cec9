// What the edge and an object's store say to each other.
import type { ObjectVersion } from '../../engine/run/snapshot.ts'
import type { ObjectWrite } from '../../engine/connectors/object/settings.ts'
import type { ObjectField } from '../db/schema/connections.ts'

export type WriteMode = ObjectWrite['mode']

/** Rows that a run staged in R2 as NDJSON: one object of field names to text or null a line. */
export interface RecordBatch {
  workspace: string
  object: string
  run: string
  node: string
  fence: number
  /** R2 key of the staged rows. */
  key: string
  rows: number
  /** The object's fields and the names of those that make its key. */
  fields: ObjectField[]
  keyFields: string[]
  /** What becomes of a record's value where the row's is blank. */
  blanks: ObjectWrite['blanks']
}

/** inserted + updated + unchanged + refused = rows of the batch. */
export interface Applied {
  /** The object's sequence after this write. */
  sequence: number
  inserted: number
  updated: number
  unchanged: number
  /** Records that a `replace` removed. */
  deleted: number
  /** Rows that were refused, as NDJSON of rejected rows under `refusedKey` (null when there are none). */
  refused: number
  refusedKey: string | null
}

/** Errors do not keep their code on the way out of a durable object: they travel as an answer. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: StoreError }

export interface StoreError {
  code: string
  values: Record<string, string | number>
  retry: 'now' | 'later' | 'never'
}

export interface Reservation {
  /** Keys that got a new GSID, now or in an earlier attempt. */
  reserved: number
}

export interface RecordPage {
  total: number
  records: { gsid: string; values: Record<string, string> }[]
}

export type { ObjectVersion, ObjectField }

/** What the edge may ask of a store, by `env.OBJECTS`. */
export interface ObjectCalls extends Rpc.DurableObjectBranded {
  reserve(batch: RecordBatch): Promise<Answer<Reservation>>
  apply(batch: RecordBatch, mode: WriteMode): Promise<Answer<Applied>>
  export(request: { workspace: string; object: string; fields: string[] }): Promise<ObjectVersion>
  page(offset: number, limit: number): RecordPage
  count(): { records: number; sequence: number }
}
