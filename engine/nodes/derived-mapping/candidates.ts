// For explanations: where all records of a key came from, lowest GSID first.
import type { Batch, Origin, RowOrigin } from '../../batch/batch.ts'
import { KeyChains } from '../../batch/key-chains.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/records/record-store.ts'
import { missingRow } from '../../batch/vector.ts'

/** So many records of a key are told. */
export const candidatesTold = 100

export class Candidates {
  private readonly memory: Memory
  private readonly chains = new KeyChains()
  private store: RecordStore | undefined

  constructor(memory: Memory) {
    this.memory = memory
  }

  /** The ids of the keys of further records, which follow. */
  addKeys(ids: Uint32Array): void {
    this.chains.add(ids)
  }

  addRecords(records: Batch): void {
    this.store ??= new RecordStore(records.schema, this.memory)
    this.store.append(records)
  }

  /** Rows that know which records have their key; `keys`: by row its id, `missingRow` for none. */
  beside(origin: Origin, keys: Uint32Array): Origin {
    const of = keys.slice()
    return { describe: (row) => origin.describe(row), further: (row) => this.recordsOf(of[row]!) }
  }

  private recordsOf(key: number): RowOrigin[] {
    if (key === missingRow || this.store === undefined) return []
    const origin = this.store.origin()
    const found: RowOrigin[] = []
    const count = Math.min(candidatesTold, this.chains.countOf(key))
    for (let row = this.chains.firstOf(key); found.length < count; row = this.chains.after(row)) {
      found.push(origin.describe(row))
    }
    return found
  }

  dispose(): void {
    this.store?.dispose()
  }
}
