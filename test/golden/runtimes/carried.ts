// A golden case on its way to another place, and what comes back: plain data.
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'

export type Bytes = number[]

export interface CarriedCase {
  name: string
  document: JobDocument
  snapshot: Snapshot
  /** By hash. */
  files: Record<string, Bytes>
}

/** With kernels in WebAssembly all that is held is put aside, with those in TypeScript nothing is: both ways are seen once. */
export type Kernels = 'wasm' | 'typescript'

export const holdBytesOf: Record<Kernels, number | undefined> = { wasm: 1, typescript: undefined }

/** What an execution left there: its files by name, `report.json` among them. */
export interface Left {
  spilledFiles: number
  files: Record<string, Bytes>
}
