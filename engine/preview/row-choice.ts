// Which of a grid's rows are shown: those that meet a condition, a first or random part of them, those of given origins.
import { selectRows } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import type { Memory } from '../batch/memory.ts'
import { Choice } from '../expression/choice.ts'
import type { Condition } from '../expression/condition.ts'
import type { RunDay } from '../expression/relative-days.ts'
import type { OriginIndex } from './origin-index.ts'

/** Rows looked at in one go; between two the caller may pause. */
const partRows = 65_536

/** Indices of the chosen rows, ascending; undefined: all of them. */
export type Rows = Uint32Array | undefined

/** Rows for which the condition holds, as a filter would find them. Yields after each part. Throws what a filter's condition throws. */
export function* rowsWhere(
  batch: Batch,
  condition: Condition,
  memory: Memory,
  run: RunDay,
): Generator<void, Uint32Array> {
  const choice = new Choice([condition], batch.schema, memory, run)
  const rows = new Uint32Array(batch.rowCount)
  let count = 0
  try {
    for (let from = 0; from < batch.rowCount; from += partRows) {
      const size = Math.min(partRows, batch.rowCount - from)
      const part = Uint32Array.from({ length: size }, (_, index) => from + index)
      for (const row of choice.rowsWith(0, selectRows(batch, part))) rows[count++] = from + row
      yield
    }
  } finally {
    choice.dispose()
  }
  return rows.subarray(0, count)
}

/** Rows that stem from one of the index. */
export function* rowsOf(batch: Batch, origins: OriginIndex): Generator<void, Uint32Array> {
  const rows = new Uint32Array(batch.rowCount)
  let count = 0
  for (let row = 0; row < batch.rowCount; row++) {
    if (origins.has(batch.origin.describe(row))) rows[count++] = row
    if (row % partRows === partRows - 1) yield
  }
  return rows.subarray(0, count)
}

/** So many of `total` rows, the same ones for the same seed, in their order. */
export function randomRows(total: number, wanted: number, seed: number): Uint32Array {
  const rows = new Uint32Array(Math.min(total, wanted))
  let state = (seed ^ 0x9e3779b9) >>> 0
  let count = 0
  // Each row is taken with the chance that leaves exactly the wanted number (Knuth, algorithm S).
  for (let row = 0; row < total && count < rows.length; row++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const chance = scrambled(state) / 2 ** 32
    if (chance * (total - row) < rows.length - count) rows[count++] = row
  }
  return rows
}

/** The low bits of a linear generator repeat soon; mixed they do not show. */
function scrambled(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
