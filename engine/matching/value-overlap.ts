// Which fields of two datasets hold the same values: a sample of each left field, looked for in all right ones in one pass.
import { textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'

/** So many different values stand for a left field. */
const sampleValues = 200
/** So many cells of the right side are read at most; of more rows every nth. */
const cellsLimit = 400_000
const rowsAtOnce = 1024

/** Share of the sample of left field `l` that right field `r` holds, at `[l][r]`, from 0 to 1. */
export async function valueOverlap(
  left: Batch,
  right: Batch,
  pause: () => Promise<void>,
): Promise<number[][]> {
  const samples = left.columns.map((_, column) => sampleOf(left, column))
  const wanted = wantedValues(samples)
  const found = left.columns.map(() => right.columns.map(() => new Set<string>()))
  const step = Math.max(1, Math.ceil((right.rowCount * right.columns.length) / cellsLimit))
  const slice = newSlice()
  for (let row = 0, turn = 0; row < right.rowCount; row += step, turn++) {
    if (turn % rowsAtOnce === rowsAtOnce - 1) await pause()
    right.columns.forEach((column, index) => {
      const value = textAt(column, row, slice)
      if (value === null) return
      for (const leftColumn of wanted.get(value) ?? []) found[leftColumn]![index]!.add(value)
    })
  }
  return found.map((rightFields, index) =>
    rightFields.map(({ size }) => size / Math.max(1, samples[index]!.size)),
  )
}

/** Different values of a field from rows all over the batch. */
function sampleOf({ columns, rowCount }: Batch, column: number): ReadonlySet<string> {
  const values = new Set<string>()
  const slice = newSlice()
  const step = Math.max(1, Math.floor(rowCount / (sampleValues * 4)))
  for (let row = 0; row < rowCount && values.size < sampleValues; row += step) {
    const value = textAt(columns[column]!, row, slice)
    if (value !== null && value !== '') values.add(value)
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
