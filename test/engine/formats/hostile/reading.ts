// What came of a file: how many rows and rejected rows, and the error that ended it, if one did.
import { Memory } from '../../../../engine/batch/memory.ts'
import { AwaseError } from '../../../../engine/error.ts'
import { readFile } from '../../../../engine/formats/read-file.ts'
import { catalogue } from '../../../../engine/messages/index.ts'
import { kernelModule } from '../../kernels/kernel-module.ts'
import { sourceOf } from '../bytes.ts'
import type { HostileFile } from './seeds.ts'

export interface Outcome {
  rows: number
  rejected: number
  /** Absent when the file was taken for whole. */
  code?: string
}

/** What a run in a Worker is granted. */
const budgetBytes = 32 * 1024 * 1024

/** Throws whatever is no error of ours, and an error that the catalogue does not know. */
export async function outcomeOf(
  file: HostileFile,
  chunk: number,
  batchBytes: number,
): Promise<Outcome> {
  const outcome: Outcome = { rows: 0, rejected: 0 }
  try {
    const reading = readFile({
      open: () => Promise.resolve(sourceOf(file.bytes, chunk)),
      compression: { kind: file.compression, member: '', members: 'one' },
      format: file.format,
      fields: ['id', 'n', 'o', 't'],
      file: 'f',
      node: 'n',
      memory: new Memory({ budgetBytes, kernels: kernelModule }),
      batchBytes,
    })
    for await (const { rowCount, ragged = [] } of reading) {
      outcome.rows += rowCount
      outcome.rejected += ragged.length
    }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    if (catalogue[error.code] === undefined)
      throw new Error(`unknown code ${error.code}`, { cause: error })
    outcome.code = error.code
  }
  return outcome
}
