// Which fields of two datasets hold the same values, however spelled: a sample of each left field, looked for in all right ones in one pass.
import { textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import { roughly } from './rough-spelling.ts'

/** So many different values stand for a left field. */
const sampleValues = 200
/** So many cells of the right side are read at most; of more rows every nth. */
const cellsLimit = 400_000
const cellsAtOnce = 4096

/** Share of the sample of left field `l` that right field `r` holds, at `[l][r]`, from 0 to 1. */
export async function valueOverlap(
  left: Batch,
  right: Batch,
  pause: () => Promise<void>,
): Promise<number[][]> {
  const samples = left.columns.map((_, column) => sampleOf(left, column))
  const wanted = wantedValues(samples)
  const found = left.columns.map(() => right.columns.map(() => 0))
  const step = Math.max(1, Math.ceil((right.rowCount * right.columns.length) / cellsLimit))
  for (const column of right.columns.keys()) {
    for (const value of await valuesOf(right, column, step, wanted, pause))
      for (const leftColumn of wanted.get(value)!) found[leftColumn]![column]!++
  }
  return found.map((rightFields, index) =>
    rightFields.map((values) => values / Math.max(1, samples[index]!.size)),
  )
}

/** Those of the wanted values that a field of the right side holds. Of hundreds of fields each is looked through once. */
async function valuesOf(
  { columns, rowCount }: Batch,
  column: number,
  step: number,
  wanted: ReadonlyMap<string, unknown>,
  pause: () => Promise<void>,
): Promise<ReadonlySet<string>> {
  const values = new Set<string>()
  const slice = newSlice()
  for (let row = 0, turn = 0; row < rowCount; row += step, turn++) {
    if (turn % cellsAtOnce === 0) await pause()
    const text = textAt(columns[column]!, row, slice)
    if (text === null) continue
    const value = roughly(text)
    if (wanted.has(value)) values.add(value)
  }
  return values
}

/** Different values of a field from rows all over the batch. */
function sampleOf({ columns, rowCount }: Batch, column: number): ReadonlySet<string> {
  const values = new Set<string>()
  const slice = newSlice()
  const step = Math.max(1, Math.floor(rowCount / (sampleValues * 4)))
  for (let row = 0; row < rowCount && values.size < sampleValues; row += step) {
    const value = textAt(columns[column]!, row, slice)
    if (value !== null && value !== '') values.add(roughly(value))
  }
  return values
}

function wantedValues(samples: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const wanted = new Map<string, number[]>()
  samples.forEach((sample, column) => {
    for (const value of sample) {
      const columns = wanted.get(value)
      if (columns === undefined) wanted.set(value, [column])
      else columns.push(column)
    }
  })
  return wanted
}
