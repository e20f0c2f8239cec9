/** What an execution put aside in R2 and read back so far: R2 is asked `objects + reads` times. */
export interface SpillCounts {
  files: number
  objects: number
  bytes: number
  reads: number
  readBytes: number
}
