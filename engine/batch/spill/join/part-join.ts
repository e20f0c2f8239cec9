// Joins one part: its right rows are held, as many as fit at a time, and its left keys stream past them; what each left row has met is put
// aside in the order of the left rows, in one file for each time.
import { selectRows } from '../../batch.ts'
import type { Batch } from '../../batch.ts'
import type { KeyChains } from '../../key-chains.ts'
import { KeyColumn, keyField, withFront, writeRowNumber } from '../../key-column.ts'
import type { WriteKey } from '../../key-column.ts'
import { recordBytesAt, recordOriginBytes } from '../../records/record-layout.ts'
import { Room } from '../../rooms.ts'
import { BlockReader } from '../block-reader.ts'
import type { Holding } from '../holding.ts'
import type { WordFile } from '../word-file.ts'
import { copyWords, roundedTo4 } from '../../words.ts'
import { HeldChunk } from './held-chunk.ts'
import { leftEntry, matchEntry, recordsTold } from './join-shape.ts'
import type { JoinShape } from './join-shape.ts'

const rowsAtOnce = 4096

/** Told of right rows that met nobody; `rows` has their numbers and fields, where they are kept. */
export type TakeLeftovers = (count: number, rows: Batch | null) => Promise<void>

export class PartJoin {
  private readonly shape: JoinShape
  private readonly holding: Holding
  private readonly takeLeftovers: TakeLeftovers
  private readonly slices: Room
  private readonly chunk: HeldChunk
  /** Of the rows of a chunk: 1 where somebody met it. */
  private met = new Uint8Array(0)

  constructor(shape: JoinShape, holding: Holding, takeLeftovers: TakeLeftovers) {
    this.shape = shape
    this.holding = holding
    this.takeLeftovers = takeLeftovers
    this.slices = new Room(holding.memory)
    this.slices.reserve(rowsAtOnce * 8)
    this.chunk = new HeldChunk(shape.fields, holding)
  }

  /** Answers the files of what the left rows have met; each of them has an entry for every left row. */
  async join(right: WordFile, left: WordFile): Promise<WordFile[]> {
    const { holding, chunk } = this
    const made: WordFile[] = []
    const source = await right.open()
    const reader = new BlockReader(holding.memory, source, holding.bufferBytes(4), chunk.keepBlock)
    try {
      do {
        chunk.clear()
        await chunk.readFrom(reader)
        made.push(await this.joinChunk(left))
      } while (await reader.need(1))
    } finally {
      await reader.close()
      chunk.clear()
    }
    return made
  }

  private async joinChunk(left: WordFile): Promise<WordFile> {
    const { holding, slices, chunk } = this
    const met = this.unmetRows(chunk.store.rowCount)
    const out = holding.words(4)
    const reader = new BlockReader(holding.memory, await left.open(), holding.bufferBytes(8))
    try {
      for (let count = await this.nextKeys(reader); count > 0;) {
        const ids = chunk.index.find(slices.address, count)
        // Not `for of`: in a function that waits, its steps are garbage.
        for (let row = 0; row < ids.length; row++) {
          const written = this.tell(chunk, ids[row]!, met, out)
          if (written !== undefined) await written
        }
        count = await this.nextKeys(reader)
      }
    } finally {
      await reader.close()
    }
    await out.finish()
    await this.tellLeftovers(chunk, met)
    return out
  }

  /** None where nobody asks. */
  private unmetRows(count: number): Uint8Array {
    const wanted = this.shape.leftovers === 'ignored' ? 0 : count
    if (wanted > this.met.length) this.met = new Uint8Array(wanted * 2)
    return this.met.subarray(0, wanted).fill(0)
  }

  /** The slices of the next keys; answers how many, 0 at the end. */
  private async nextKeys(reader: BlockReader): Promise<number> {
    const head = leftEntry.words * 4
    if (!(await reader.need(head))) return 0
    const { u32 } = this.holding.memory
    const first = head + roundedTo4(u32[reader.at >>> 2]!)
    if (!reader.has(first)) await reader.need(first)
    return this.keysAtHand(reader)
  }

  private keysAtHand(reader: BlockReader): number {
    const { u32 } = this.holding.memory
    const to = this.slices.address >>> 2
    let count = 0
    while (count < rowsAtOnce && reader.has(4)) {
      const keyBytes = u32[reader.at >>> 2]!
      const bytes = leftEntry.words * 4 + roundedTo4(keyBytes)
      if (!reader.has(bytes)) break
      const key = reader.at + leftEntry.words * 4
      u32[to + count * 2] = key
      u32[to + count * 2 + 1] = key + keyBytes
      reader.at += bytes
      count++
    }
    return count
  }

  /** Writes what a left row with the key of this id has met. */
  private tell(
    { chains, store }: HeldChunk,
    id: number,
    met: Uint8Array,
    out: WordFile,
  ): void | Promise<void> {
    const matches = chains.countOf(id)
    const records = recordsTold(this.shape, matches)
    const at = out.add(matchEntry.words)
    out.words[at + matchEntry.matches] = matches
    if (records > 1) return this.tellMany({ chains, store }, id, met, out)
    if (records === 1) {
      const row = chains.firstOf(id)
      met[row] = 1
      this.write(store.recordAt(row), out)
    } else if (matches > 0) this.meetAll(chains, id, met)
    if (out.isFull) return out.flush()
  }

  /** Who met the first has met them all. */
  private meetAll(chains: KeyChains, id: number, met: Uint8Array): void {
    let row = chains.firstOf(id)
    if (met[row] === 1) return
    for (let left = chains.countOf(id); left > 0; left--, row = chains.after(row)) met[row] = 1
  }

  private async tellMany(
    { chains, store }: Pick<HeldChunk, 'chains' | 'store'>,
    id: number,
    met: Uint8Array,
    out: WordFile,
  ): Promise<void> {
    let row = chains.firstOf(id)
    for (let left = chains.countOf(id); left > 0; left--, row = chains.after(row)) {
      met[row] = 1
      this.write(store.recordAt(row), out)
      if (out.isFull) await out.flush()
    }
  }

  private write(record: number, out: WordFile): void {
    const { memory } = this.holding
    const bytes = recordBytesAt(memory, record, this.shape.fields.length) - recordOriginBytes
    const words = roundedTo4(bytes) / 4
    const at = out.add(words)
    copyWords(memory.u32, (record + recordOriginBytes) >>> 2, out.words, at, words)
  }

  private async tellLeftovers(chunk: HeldChunk, met: Uint8Array): Promise<void> {
    for (let from = 0; from < met.length; from += rowsAtOnce) {
      const rows = unmet(met, from, Math.min(met.length, from + rowsAtOnce))
      if (rows.length === 0) continue
      const kept = this.shape.leftovers === 'kept' ? numbered(chunk, rows) : null
      await this.takeLeftovers(rows.length, kept)
    }
  }

  dispose(): void {
    this.slices.dispose()
    this.chunk.dispose()
  }
}

/** Number and fields of these rows. */
function numbered({ store, numbers }: HeldChunk, rows: Uint32Array): Batch {
  const batch = selectRows(store.batch(), rows)
  const write: WriteKey = (_batch, row, into) => writeRowNumber(numbers[rows[row]!]!, into)
  const number = new KeyColumn().of(batch, write)
  return withFront(batch, [keyField, ...batch.schema], [number])
}

function unmet(met: Uint8Array, from: number, to: number): Uint32Array {
  const rows = new Uint32Array(to - from)
  let count = 0
  for (let row = from; row < to; row++) if (met[row] === 0) rows[count++] = row
  return rows.slice(0, count)
}
