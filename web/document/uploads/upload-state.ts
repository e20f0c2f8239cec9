// How far the uploads of the open job's files have come.
import { create } from 'zustand'

export interface Upload {
  sizeBytes: number
  sentBytes: number
  state: 'waiting' | 'sending' | 'arrived' | 'failed'
  /** Why it failed. */
  error?: Error
}

/** By hash. A file that is not here was on the edge before, or is not on this computer. */
export const useUploads = create<Readonly<Record<string, Upload>>>(() => ({}))

/** Share of the bytes on their way that have been sent, from 0 to 1; undefined when nothing is. */
export function sentShare(uploads: Readonly<Record<string, Upload>>): number | undefined {
  const open = Object.values(uploads).filter(
    ({ state }) => state === 'waiting' || state === 'sending',
  )
  if (open.length === 0) return undefined
  const total = open.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return open.reduce((sum, { sentBytes }) => sum + sentBytes, 0) / Math.max(1, total)
}
