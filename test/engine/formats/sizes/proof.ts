// The proof that sizes change nothing: every reader in every chunk size from one byte, every writer in every batch size from one row.
import { filesOfEverySort, readingOf } from './readers.ts'
import { formatsOfEverySort, writingOf, writtenRows } from './writers.ts'

export interface SizesResult {
  files: number
  readings: number
  formats: number
  writings: number
  /** Which file or format in which size was not as in the largest. */
  differing: string[]
}

const batchSizes = [1, 40, 100_000]

/** `every`: all files and formats, or only each so-manieth. */
export async function proveSizes(every = 1): Promise<SizesResult> {
  const result: SizesResult = { files: 0, readings: 0, formats: 0, writings: 0, differing: [] }
  const chosen = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % every === 0)
  for (const file of chosen(filesOfEverySort())) await readInAllSizes(file, result)
  for (const format of chosen(formatsOfEverySort())) await writeInAllSizes(format, result)
  return result
}

async function readInAllSizes(
  file: ReturnType<typeof filesOfEverySort>[number],
  result: SizesResult,
): Promise<void> {
  const whole = await readingOf(file, 100_000, 100_000)
  result.files++
  for (const batchBytes of batchSizes) {
    for (let chunk = 1; chunk <= file.bytes.length + 1; chunk++) {
      result.readings++
      if ((await readingOf(file, chunk, batchBytes)) === whole) continue
      const { kind, encoding } = file.format
      result.differing.push(`${file.compression} ${kind} ${encoding}, ${chunk} of ${batchBytes}`)
    }
  }
}

async function writeInAllSizes(
  format: ReturnType<typeof formatsOfEverySort>[number],
  result: SizesResult,
): Promise<void> {
  const whole = await writingOf(format, writtenRows.length)
  result.formats++
  for (let rows = 1; rows < writtenRows.length; rows++) {
    result.writings++
    if ((await writingOf(format, rows)) !== whole) {
      result.differing.push(`${JSON.stringify(format)}, ${rows} rows`)
    }
  }
}
