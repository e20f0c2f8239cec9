// Rejected rows on their way into the run's `rejected.ndjson`: kept as data, in an order that no batch size changes.
import { textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import type { ByteSink, Digest, ExecutionHost } from '../host.ts'
import type { Messages } from '../messages/catalogue.ts'
import { rejectedFile } from '../nodes/destination-writer.ts'
import type { Rejection, Settled } from '../nodes/operator.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'
import { rejectedLine } from './rejected-line.ts'
import { RejectedRuns } from './rejected-runs.ts'
import type { RejectedOrder } from './rejected-runs.ts'
import type { ExecutionReport, RejectedRow } from './report.ts'
import type { Snapshot } from './snapshot.ts'

const writeBytes = 64 * 1024
/** As many are kept as data until they are written; more are put aside where the host has room. */
const mostNoted = 1000
/** Characters of their values, since rows may be long. */
const mostNotedLength = 1024 * 1024

/** Of a file without bytes (FIPS 180-4). */
const sha256OfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const encoder = new TextEncoder()

interface Noted {
  row: RejectedRow
  order: RejectedOrder
}

export class RejectedRows {
  private readonly nodes: readonly string[]
  private readonly snapshot: Snapshot
  /** Asked for when there is something to hash: most runs reject nothing. */
  private digest: Digest | undefined
  private readonly buffer = new ByteBuffer(writeBytes)
  private readonly slice = newSlice()
  private readonly host: ExecutionHost
  private sink: ByteSink | null = null
  private aside: RejectedRuns | null = null
  /** Fetched with the first row. */
  private words: Messages | undefined
  private noted: Noted[] = []
  private notedLength = 0
  private rows = 0
  private sizeBytes = 0

  /** `nodes`: ids in the plan's order. */
  constructor(nodes: readonly string[], snapshot: Snapshot, host: ExecutionHost) {
    this.nodes = nodes
    this.snapshot = snapshot
    this.host = host
  }

  async open(): Promise<void> {
    this.sink = await this.host.files.create(rejectedFile)
  }

  /** Answers the rows as they will stand in the file, but for their reasons. */
  note(node: string, batch: Batch, rejections: readonly Rejection[]): RejectedRow[] {
    return rejections.map((rejection) => {
      const row = this.describe(node, batch, rejection)
      this.keep(row)
      return row
    })
  }

  /** Rows that were noted in an execution before this one. */
  noteAgain(rows: readonly RejectedRow[]): void {
    for (const row of rows) this.keep(row)
  }

  private keep(row: RejectedRow): void {
    this.noted.push({ row, order: this.orderOf(row) })
    for (const name in row.record) this.notedLength += row.record[name]?.length ?? 0
  }

  private takeNoted(): Noted[] {
    const { noted } = this
    this.noted = []
    this.notedLength = 0
    return noted
  }

  private describe(node: string, batch: Batch, { row, ...why }: Rejection): RejectedRow {
    const origin = batch.origin.describe(row)
    const record: Record<string, string | null> = {}
    batch.schema.forEach(({ name }, index) => {
      record[name] = textAt(batch.columns[index]!, row, this.slice)
    })
    return {
      node,
      source: origin.node,
      file: origin.file,
      line: origin.line,
      row: origin.row,
      code: why.code,
      ...(why.field === undefined ? {} : { field: why.field }),
      ...(why.value === undefined ? {} : { value: why.value }),
      ...messageValues(why),
      record,
    }
  }

  private orderOf({ node, source, file, row }: RejectedRow): RejectedOrder {
    const files = this.snapshot.sources[source] ?? []
    const fileIndex = files.findIndex(({ name }) => name === file)
    return [this.nodes.indexOf(source), fileIndex, row, this.nodes.indexOf(node)]
  }

  /** To be awaited before more is noted: who hands on all rows at its end can have millions rejected before the next `flush`. */
  async relieve(): Promise<void> {
    const isMuch = this.noted.length >= mostNoted || this.notedLength >= mostNotedLength
    if (isMuch && this.host.files.spill !== undefined) await this.putAside()
  }

  private async putAside(): Promise<void> {
    this.aside ??= new RejectedRuns(this.host)
    await this.loadWords()
    await this.aside.append(
      this.takeNoted().map(({ row, order }) => ({ order, line: this.lineOf(row) })),
    )
  }

  private async loadWords(): Promise<void> {
    this.words ??= (await import('../messages/index.ts')).catalogue
  }

  private lineOf(row: RejectedRow): Uint8Array {
    return encoder.encode(rejectedLine(row, this.words!))
  }

  /**
   * Writes what was noted since the last time, ordered by source row, then by node. Called after each batch of a source: batches
   * are runs of its rows, so the whole file has that order too.
   */
  async flush(): Promise<void> {
    if (this.aside !== null) return this.flushAside(this.aside)
    if (this.noted.length === 0) return
    await this.loadWords()
    const noted = this.takeNoted().toSorted(compareOrder)
    for (const { row } of noted) {
      const line = this.lineOf(row)
      await this.writeLine(line, 0, line.length)
    }
  }

  private async flushAside(aside: RejectedRuns): Promise<void> {
    if (this.noted.length > 0) await this.putAside()
    this.aside = null
    await aside.drain((line) => this.writeLine(line.bytes, line.start, line.end))
  }

  private writeLine(bytes: Uint8Array, start: number, end: number): Settled {
    this.rows++
    this.buffer.append(bytes, start, end)
    if (this.buffer.length >= writeBytes) return this.write()
  }

  private async write(): Promise<void> {
    const bytes = this.buffer.bytes.subarray(0, this.buffer.length)
    this.digest ??= this.host.digest()
    this.digest.update(bytes)
    this.sizeBytes += bytes.length
    await this.sink?.write(bytes)
    this.buffer.length = 0
  }

  async close(): Promise<ExecutionReport['rejected']> {
    await this.flush()
    if (this.buffer.length > 0) await this.write()
    await this.sink?.close()
    const sha256 = (await this.digest?.hex()) ?? sha256OfNothing
    return { rows: this.rows, file: rejectedFile, sizeBytes: this.sizeBytes, sha256 }
  }

  async abort(): Promise<void> {
    await this.aside?.remove()
    await this.sink?.abort()
  }
}

/** Messages may name the field, as those of problems do. */
function messageValues({ field, values }: Omit<Rejection, 'row'>): Pick<RejectedRow, 'values'> {
  if (field === undefined && values === undefined) return {}
  return { values: { ...(field === undefined ? {} : { field }), ...values } }
}

function compareOrder(a: Noted, b: Noted): number {
  for (let i = 0; i < a.order.length; i++) {
    const difference = a.order[i]! - b.order[i]!
    if (difference !== 0) return difference
  }
  return 0
}
