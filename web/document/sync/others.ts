// Who else has the job open, and whether it is still there.
import { create } from 'zustand'
import type { Presence } from '../../../worker/api/contract.ts'

interface Others {
  others: readonly Presence[]
  /** The open job was deleted elsewhere. */
  gone: boolean
}

export const nobody: Others = { others: [], gone: false }

export const useOthers = create<Others>(() => nobody)

let anonymous: string | undefined

/** The same in all tabs of this browser. */
export function browserId(): string {
  const key = 'awase.browser'
  try {
    const known = localStorage.getItem(key) ?? crypto.randomUUID()
    localStorage.setItem(key, known)
    return known
  } catch {
    return (anonymous ??= crypto.randomUUID())
  }
}
