// How far the files of the open job have come: being looked at, on their way to the edge, there.
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

/** Names of files that are being looked at: a large one takes a while before it is a source. */
export const useLookedAt = create<{ names: readonly string[] }>(() => ({ names: [] }))

/** Says so while `work` goes on. */
export async function lookingAt<T>(name: string, work: Promise<T>): Promise<T> {
  useLookedAt.setState(({ names }) => ({ names: [...names, name] }))
  try {
    return await work
  } finally {
    useLookedAt.setState(({ names }) => ({ names: names.toSpliced(names.indexOf(name), 1) }))
  }
}

/** Share of the bytes on their way that have been sent, from 0 to 1; undefined when nothing is. */
export function sentShare(uploads: Readonly<Record<string, Upload>>): number | undefined {
  const open = Object.values(uploads).filter(
    ({ state }) => state === 'waiting' || state === 'sending',
  )
  if (open.length === 0) return undefined
  const total = open.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return open.reduce((sum, { sentBytes }) => sum + sentBytes, 0) / Math.max(1, total)
}
