// The cells of a pivot, by number (group × columns + column): what came first, how many there were, or their exact sum.
import { constantVector } from '../../batch/coded-vector.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/record-store.ts'
import type { RowOrigin } from '../../batch/batch.ts'
import { TextBuilder } from '../../batch/text-vector.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import type { Slice, Vector } from '../../batch/vector.ts'
import { add, decimalText, parseDecimal } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import type { PivotConfig } from './config.ts'

/** `used`: it counts; `ignored`: another one was first; `rejected`: it is no number. */
export type Taken = 'used' | 'ignored' | 'rejected'

export interface Cells {
  /** A value, never null. */
  take(cell: number, value: Slice): Taken
  /** Appends what stands in a cell, null where nothing was taken and nothing is not nought. */
  appendTo(builder: TextBuilder, cell: number): void
  dispose(): void
}

export function createCells(aggregate: PivotConfig['aggregate'], memory: Memory): Cells {
  if (aggregate === 'count') return new Counts()
  return aggregate === 'sum' ? new Sums() : new FirstValues(memory)
}

class Counts implements Cells {
  private readonly counts: number[] = []

  take(cell: number): Taken {
    this.counts[cell] = (this.counts[cell] ?? 0) + 1
    return 'used'
  }

  appendTo(builder: TextBuilder, cell: number): void {
    builder.appendText(String(this.counts[cell] ?? 0))
  }

  dispose(): void {
    this.counts.length = 0
  }
}

class Sums implements Cells {
  private readonly sums = new Map<number, Decimal>()

  take(cell: number, value: Slice): Taken {
    const number = parseDecimal(sliceText(value))
    if (number === undefined) return 'rejected'
    const before = this.sums.get(cell)
    this.sums.set(cell, before === undefined ? number : add(before, number))
    return 'used'
  }

  appendTo(builder: TextBuilder, cell: number): void {
    const sum = this.sums.get(cell)
    if (sum === undefined) builder.appendNull()
    else builder.appendText(decimalText(sum))
  }

  dispose(): void {
    this.sums.clear()
  }
}

const nowhere: RowOrigin = { node: '', file: '', line: 0, row: 0 }

/** Values are kept in the engine's memory, so that its budget counts them. */
class FirstValues implements Cells {
  private readonly store: RecordStore
  private readonly rows = new Map<number, number>()
  private readonly slice = newSlice()

  constructor(memory: Memory) {
    this.store = new RecordStore([{ name: 'value', type: 'string' }], memory)
  }

  take(cell: number, value: Slice): Taken {
    if (this.rows.has(cell)) return 'ignored'
    this.rows.set(cell, this.store.rowCount)
    const { schema } = this.store
    const origin = { describe: () => nowhere }
    this.store.append({ schema, rowCount: 1, columns: [{ vector: only(value) }], origin })
    return 'used'
  }

  appendTo(builder: TextBuilder, cell: number): void {
    const row = this.rows.get(cell)
    if (row !== undefined && this.store.locate(row, 0, this.slice)) builder.appendSlice(this.slice)
    else builder.appendNull()
  }

  dispose(): void {
    this.store.dispose()
    this.rows.clear()
  }
}

function only(value: Slice): Vector {
  return constantVector(sliceText(value), 1)
}
